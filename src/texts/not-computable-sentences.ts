import type { FailureCode, FailureParameters } from '../core/failure';
import type { Say } from './say';

/** Why sound inputs have no answer and what would help: #N/A in a cell. */
export const notComputableSentences = {
  infeasible: {
    zh: '在锁定值、下限和上限之内分不出 {total}，最近的是 {reachable}（差 {by}），请放宽限制或改总额。',
    en: "{total} can't be reached within hold, min and max; the nearest is {reachable} ({by} off). Relax a limit or change the total.",
  },
  'limits-conflict': {
    zh: '“{path}”至少要 {least}，而最多只能分到 {most}，请改它或其下各行的锁定值、下限或上限。',
    en: '"{path}" must get at least {least} but can get at most {most}. Change a hold, min or max of it or below it.',
  },
  'margins-blocked': (parameters) => {
    const { lines, cells, sum, room } = seenFrom(parameters);
    const [zh, en] =
      parameters.side === 'rows'
        ? [
            ['行', '列'],
            ['row', 'column'],
          ]
        : [
            ['列', '行'],
            ['column', 'row'],
          ];
    return cells === ''
      ? {
          zh: `第 ${lines} ${zh[0]}合计 ${sum}，但没有可填的格子，请把种子的 0 改成正数，或改合计。`,
          en: `${en[0]} ${lines} has a total of ${sum} but no cell to put it in. Enter positive seeds for zeros or change totals.`,
        }
      : {
          zh: `第 ${lines} ${zh[0]}只能填第 ${cells} ${zh[1]}，合计 ${sum}，而后者合计只有 ${room}，差 {by}，请把种子的 0 改成正数，或改合计。`,
          en: `${en[0]} ${lines} can only use ${en[1]} ${cells}; the totals are ${sum} and ${room}, {by} too little. Enter positive seeds for zeros or change totals.`,
        };
  },
  'no-whole-table': {
    zh: '在这些 0 之间找不到以 {unit} 为单位的整数表，请改用更小的单位，或把种子的 0 改成正数。',
    en: 'found no table in whole units of {unit} around these zeros. Choose a smaller unit or enter positive seeds for zeros.',
  },
  'not-converged': {
    zh: '拟合 {sweeps} 轮后仍有合计差 {off} 个单位，请把种子里极小的数改成 0 或改大。',
    en: 'after {sweeps} sweeps of fitting a total is still {off} units off. Set tiny seeds to 0 or make them larger.',
  },
  'year-not-covered': {
    zh: '内置的中国日历只有 {first} 至 {last} 年，没有 {year} 年，请不用 "CN"，在 calendar 中用两列列出日期和休/班。',
    en: 'the built-in calendar of China covers {first} to {last}, not {year}. List the dates with holiday/workday in calendar, without "CN".',
  },
  'no-working-days': {
    zh: '{from as day} 至 {to as day} 没有工作日，请改日历或期间。',
    en: 'there is no working day from {from as day} to {to as day}. Change the calendar or the period.',
  },
  'no-season': {
    zh: '{from as day} 至 {to as day} 各月的指数都是 0，请填正数或改期间。',
    en: 'the index of every month from {from as day} to {to as day} is 0. Enter a positive number or change the period.',
  },
  'needs-positive': {
    zh: '{value} 不是正数，不能用 {method}，请改用 {instead}。',
    en: '{value} is not positive, which {method} needs. Use {instead}.',
  },
  'no-positive-weight-seat': {
    zh: '{total} 不够分：huntington-hill 至少要 {needed}，每个有权重的行才有一个单位，请改用其他方法。',
    en: '{total} is too little: huntington-hill needs {needed} to give every row with weight one unit. Use another method.',
  },
  'rate-zero': {
    zh: '为空或 0，没法往下算，请填正数。',
    en: 'is blank or 0, so nothing can be computed from it. Enter a positive number.',
  },
  'no-volume': {
    zh: '合计为 0，算不出比率或占比，请至少填一个正数。',
    en: 'all add up to 0, so there is no rate or share. Enter at least one positive number.',
  },
  'too-little-history': {
    zh: '只有 {length} 期，至少要 {needed} 期，请选择更长的区域。',
    en: 'has {length} points where {needed} are needed. Select a longer range.',
  },
  'shortfall-left': ({ cap }) =>
    cap === undefined
      ? {
          zh: '缺口 {shortfall} 放不下：后面没有目标，请填后面各期的目标，或用 policy "none"（不补）。',
          en: 'the shortfall of {shortfall} can\'t be placed: no target is left to raise. Enter targets for later periods, or use policy "none".',
        }
      : {
          zh: '缺口 {shortfall} 中有 {amount} 超出封顶，放不下，请把 cap 改成 {cap} 或更大。',
          en: "{amount} of the shortfall of {shortfall} can't be placed below the cap. Raise the cap to {cap} or more.",
        },
  'list-starts-late': {
    zh: '订单从 {first as day} 才开始，与 {from as day} 至 {to as day} 比较要从 {needed as day} 起，请加上更早的订单。',
    en: 'the orders begin on {first as day}, but comparing {from as day} to {to as day} needs them from {needed as day}. Add earlier orders.',
  },
  'negative-share': {
    zh: '{value} 是负数，算不出占比，请先把退货等并入同一成员的正数行。',
    en: '{value} is negative, so there is no share. Net it against a positive row of the same member first.',
  },
  'no-gap': {
    zh: '合计与计划都是 {total}，没有差异。',
    en: 'the total is {total}, as planned: there is no gap to explain.',
  },
  'gap-spread': {
    zh: '差异很分散，没有成员占到 10%，请换用更粗的维度，如区域。',
    en: 'the gap is spread thin: no member explains 10% of it. Use coarser dimensions, such as region.',
  },
} satisfies Partial<Record<FailureCode, Say>>;

/** The blocked totals of rows or columns, the cells left to them across, and what both add up to. */
function seenFrom({ side, rows = '', columns = '', rowSum, columnSum }: FailureParameters) {
  return side === 'rows'
    ? { lines: rows, cells: columns, sum: rowSum, room: columnSum }
    : { lines: columns, cells: rows, sum: columnSum, room: rowSum };
}
