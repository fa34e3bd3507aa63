import type { FailureCode } from '../core/failure';
import type { Say } from './say';

/** Why sound inputs have no answer and what would help: #N/A in a cell. */
export const notComputableSentences = {
  infeasible: {
    zh: '分不出 {total}，最近的是 {reachable}（差 {by}），请改锁定值、下限、上限或总额。',
    en: "{total} can't be reached; the nearest is {reachable} ({by} off). Change a hold, min, max or the total.",
  },
  'sums-differ': {
    zh: '合计是 {sum}，而 {other as argument} 合计是 {otherSum}，相差 {by}，请改成一样。',
    en: 'adds up to {sum}, but {other} to {otherSum}; the difference is {by}. Make them equal.',
  },
  'margins-blocked': ({ rows, columns }) =>
    rows !== '' && columns !== ''
      ? {
          zh: '第 {rows} 行合计 {rowSum}，第 {columns} 列合计 {columnSum}，差 {by}，它们之间的格子容不下，请把种子的 0 改成正数，或改合计。',
          en: 'rows {rows} add up to {rowSum}, columns {columns} to {columnSum}: the cells they share leave {by} without a place. Enter positive seeds for zeros or change totals.',
        }
      : columns === ''
        ? {
            zh: '第 {rows} 行合计 {rowSum}，但那里每格的种子或列合计都是 0，请填正的种子，或改合计。',
            en: 'rows {rows} add up to {rowSum}, but each of their cells has a seed or a column total of 0. Enter positive seeds or change totals.',
          }
        : {
            zh: '第 {columns} 列合计 {columnSum}，但那里每格的种子或行合计都是 0，请填正的种子，或改合计。',
            en: 'columns {columns} add up to {columnSum}, but each of their cells has a seed or a row total of 0. Enter positive seeds or change totals.',
          },
  'not-converged': {
    zh: '仍有合计差 {off} 个单位，请把种子里极小的数改成 0 或改大。',
    en: 'a total is still {off} units off. Change tiny seeds to 0 or make them larger.',
  },
  'year-not-covered': {
    zh: '"CN" 只有 {first} 至 {last} 年，没有 {year} 年，请在 calendar 中改用两列：日期和休/班。',
    en: '"CN" covers {first} to {last}, not {year}. Enter two columns in calendar instead: dates and holiday/workday.',
  },
  'no-working-days': {
    zh: '{from as day} 至 {to as day} 没有工作日，请改日历或期间。',
    en: 'there is no working day from {from as day} to {to as day}. Change the calendar or the period.',
  },
  'no-season': {
    zh: '{from as day} 至 {to as day} 的指数都是 0，请至少填一个正数，或改期间。',
    en: 'every month from {from as day} to {to as day} has index 0. Enter at least one positive number, or change the period.',
  },
  'needs-positive': {
    zh: '{value} 不是正数，不能用 {method}，请改用 {instead}。',
    en: '{value} is not positive, which {method} needs. Use {instead}.',
  },
  'no-positive-weight-seat': {
    zh: '{total} 小于 {needed}，huntington-hill 无法给每行至少一个单位，请改用其他方法。',
    en: "{total} is below {needed}: huntington-hill can't give every row one unit. Use another method.",
  },
  'rate-zero': {
    zh: '为空或 0，请填正数。',
    en: 'is blank or 0. Enter a positive number.',
  },
  'no-volume': {
    zh: '合计为 0，算不出占比，请至少填一个正数。',
    en: 'all add up to 0, so there is no share. Enter at least one positive number.',
  },
  'too-little-history': {
    zh: '只有 {length} 期，至少要 {needed} 期，请选择更长的区域。',
    en: 'has {length} points where {needed} are needed. Select a longer range.',
  },
  'shortfall-left': ({ cap }) =>
    cap === undefined
      ? {
          zh: '缺口 {shortfall} 放不下，请填后面各期的目标，或用 policy "none"（不补）。',
          en: `the shortfall of {shortfall} can't be placed. Enter targets for later periods, or use policy "none".`,
        }
      : {
          zh: '缺口 {shortfall} 中有 {amount} 放不下，请把封顶 cap 改成 {cap} 或更大的数。',
          en: "{amount} of the shortfall of {shortfall} can't be placed. Raise the cap to {cap} or more.",
        },
  'list-starts-late': {
    zh: '订单从 {first as day} 才开始，比较要从 {needed as day} 起，请加上更早的订单。',
    en: 'the orders begin on {first as day}, but must begin by {needed as day} to compare. Add earlier orders.',
  },
  'negative-share': {
    zh: '{value} 是负数，算不出占比，请先并入同一成员的正数行。',
    en: '{value} is negative, so there is no share. Add it to a positive row of the same member first.',
  },
  'no-gap': {
    zh: '合计与计划都是 {total}，没有差异。',
    en: 'the total is {total}, as planned: there is no gap to explain.',
  },
  'gap-spread': {
    zh: '没有成员占到差异的 10%，请改用更粗的维度，如区域。',
    en: 'no member explains 10% of the gap. Use coarser dimensions, such as region.',
  },
} satisfies Partial<Record<FailureCode, Say>>;
