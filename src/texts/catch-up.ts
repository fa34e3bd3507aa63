import type { Text } from './language';

/** Catching up a shortfall over the periods that are left. */
export const catchUpTexts = {
  sheet: { zh: '补差 {day}', en: 'Catch-up {day}' },
  title: { zh: '补差：{table}，{name}', en: 'Catch-up: {table}, {name}' },
  caption: { zh: '补差后的目标，截至 {day}', en: 'Targets after catching up, as of {day}' },
  policies: {
    spread: { zh: '分摊', en: 'Spread' },
    next: { zh: '下期补', en: 'Next period' },
    none: { zh: '不补', en: 'Not at all' },
  },
  whose: { zh: '谁的目标', en: 'Whose targets' },
  all: { zh: '合计', en: 'All together' },
  over: { zh: '补到', en: 'Over' },
  months: { zh: '各月（表内各期）', en: 'The months of the table' },
  weeks: { zh: '本期各周', en: 'The weeks of the period' },
  cap: { zh: '每期上限（原目标的倍数）', en: 'Most of a period (× its target)' },
  capHint: { zh: '例如 1.2；留空不限', en: 'such as 1.2; leave blank for no limit' },
  wrongCap: {
    zh: '“{text}”不能作上限，请写 1 或更大的数，例如 1.2。',
    en: '“{text}” is no limit. Write 1 or more, such as 1.2.',
  },
  from: { zh: '开始', en: 'From' },
  to: { zh: '结束', en: 'To' },
  done: { zh: '已过期数', en: 'Periods over' },
  period: { zh: '期间', en: 'Period' },
  isOver: { zh: '已过，实际 {actual}', en: 'over, actual {actual}' },
  shortfall: {
    zh: '过去 {done} 期共差 {amount}，由剩下 {left} 期补回。',
    en: '{amount} short after {done} {done:period|periods}, to be made up in the {left} that {left:is|are} left.',
  },
  surplus: {
    zh: '过去 {done} 期超出 {amount}，后面的目标不变。',
    en: '{amount} ahead after {done} {done:period|periods}; the targets to come stay.',
  },
  even: {
    zh: '过去 {done} 期刚好完成，后面的目标不变。',
    en: 'On target after {done} {done:period|periods}; the targets to come stay.',
  },
  missed: { zh: '不补的话，全期会差 {amount}。', en: 'Without catching up the plan is missed by {amount}.' },
  smallestCap: {
    zh: '{policy}：上限 {cap} 倍放不下，还差 {amount}。能放下的最小上限是 {smallest} 倍。',
    en: '{policy}: a limit of {cap} leaves {amount} unplaced. The smallest limit that works is {smallest}.',
  },
  useCap: { zh: '改用 {smallest} 倍', en: 'Use {smallest}' },
} as const satisfies Record<string, Text | Record<string, Text>>;
