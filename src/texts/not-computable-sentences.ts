import type { FailureCode } from '../core/failure';
import { dateText } from './dates';
import type { Say } from './say';

/** Why sound inputs have no answer and what would help: #N/A in a cell. */
export const notComputableSentences = {
  infeasible: ({ total, reachable, by }) => ({
    zh: `在锁定值、下限和上限之内分不出 ${total}，最近只能到 ${reachable}（差 ${by}），请放宽限制或改总额。`,
    en: `${total} can't be reached within hold, min and max; the nearest is ${reachable} (${by} off). Relax a limit or change the total.`,
  }),
  'limits-conflict': ({ path, least, most }) => ({
    zh: `“${path}”至少要 ${least}，而最多只能分到 ${most}，请改它或其下各行的锁定值、下限或上限。`,
    en: `"${path}" must get at least ${least} but can get at most ${most}. Change a hold, min or max of it or below it.`,
  }),
  'margins-blocked': ({ side, rows, columns, rowSum, columnSum, by }) =>
    side === 'rows'
      ? {
          zh:
            columns === ''
              ? `第 ${rows} 行合计 ${rowSum}，但这些行没有可填的格子，请给种子填正数，或把合计改成 0。`
              : `第 ${rows} 行只能填第 ${columns} 列，行合计 ${rowSum}，这些列合计只有 ${columnSum}，差 ${by}，请把种子的 0 改成正数，或改合计。`,
          en:
            columns === ''
              ? `row ${rows} has a total of ${rowSum} but no cell to put it in. Enter a positive seed or make the total 0.`
              : `row ${rows} can only use column ${columns}; the rows total ${rowSum}, the columns ${columnSum}, ${by} too little. Enter positive seeds for zeros or change totals.`,
        }
      : {
          zh:
            rows === ''
              ? `第 ${columns} 列合计 ${columnSum}，但这些列没有可填的格子，请给种子填正数，或把合计改成 0。`
              : `第 ${columns} 列只能填第 ${rows} 行，列合计 ${columnSum}，这些行合计只有 ${rowSum}，差 ${by}，请把种子的 0 改成正数，或改合计。`,
          en:
            rows === ''
              ? `column ${columns} has a total of ${columnSum} but no cell to put it in. Enter a positive seed or make the total 0.`
              : `column ${columns} can only use row ${rows}; the columns total ${columnSum}, the rows ${rowSum}, ${by} too little. Enter positive seeds for zeros or change totals.`,
        },
  'not-converged': ({ sweeps, off }) => ({
    zh: `拟合 ${sweeps} 轮后仍有合计差 ${off} 个单位，请把种子里极小的数改成 0 或改大。`,
    en: `after ${sweeps} sweeps of fitting a total is still ${off} units off. Set tiny seeds to 0 or make them larger.`,
  }),
  'year-not-covered': ({ year, first, last }) => ({
    zh: `内置的中国日历只有 ${first} 至 ${last} 年，没有 ${year} 年，请不用 "CN"，在 calendar 中用两列列出日期和休/班。`,
    en: `the built-in calendar of China covers ${first} to ${last}, not ${year}. List the dates with holiday/workday in calendar, without "CN".`,
  }),
  'no-working-days': ({ from, to }) => ({
    zh: `${dateText(from)} 至 ${dateText(to)} 没有工作日，请改日历或期间。`,
    en: `there is no working day from ${dateText(from)} to ${dateText(to)}. Change the calendar or the period.`,
  }),
  'no-season': ({ from, to }) => ({
    zh: `${dateText(from)} 至 ${dateText(to)} 各月的指数都是 0，期间内没有目标可言，请填正数或改期间。`,
    en: `the index of every month from ${dateText(from)} to ${dateText(to)} is 0, so nothing is due in the period. Enter a positive index or change the period.`,
  }),
  'needs-positive': ({ value, method, instead }) => ({
    zh: `${value} 不是正数，${method} 只能用于正数，请改用 ${instead}。`,
    en: `${value} is not positive, which ${method} needs. Use ${instead} instead.`,
  }),
  'no-positive-weight-seat': ({ total, needed }) => ({
    zh: `${total} 不够分：huntington-hill 至少要 ${needed}，每个有权重的行才有一个单位，请改用其他方法。`,
    en: `${total} is too little: huntington-hill needs ${needed} to give every row with weight one unit. Use another method.`,
  }),
  'rate-zero': () => ({
    zh: '为 0 或空，没法往下算，请填大于 0 的数。',
    en: 'is 0 or blank, so nothing can be computed from it. Enter a value above 0.',
  }),
  'no-volume': () => ({
    zh: '合计为 0，算不出比率或占比，请至少填一个大于 0 的数。',
    en: 'all add up to 0, so there is no rate or share to compare. Enter at least one value above 0.',
  }),
  'too-little-history': ({ length, needed }) => ({
    zh: `只有 ${length} 期，至少要 ${needed} 期历史，请选择更长的区域。`,
    en: `has ${length} points, at least ${needed} are needed. Select a longer history.`,
  }),
  'shortfall-left': ({ shortfall, amount, cap }) =>
    cap === undefined
      ? {
          zh: `缺口 ${shortfall} 无处可补：后面没有还能加的目标，请先填后面各期的目标，或用 policy "none"（不补）。`,
          en: `the shortfall of ${shortfall} can't be placed: no target is left to raise. Enter targets for later periods, or use policy "none".`,
        }
      : {
          zh: `缺口 ${shortfall} 中有 ${amount} 超出各期封顶，放不下，请把封顶倍数 cap 提高到至少 ${cap}。`,
          en: `${amount} of the shortfall of ${shortfall} can't be placed below the cap. Raise the cap to ${cap} or more.`,
        },
  'list-starts-late': ({ first, needed, from, to }) => ({
    zh: `订单从 ${dateText(first)} 才开始，与 ${dateText(from)} 至 ${dateText(to)} 比较要从 ${dateText(needed)} 起，请加上更早的订单。`,
    en: `the orders begin on ${dateText(first)}, but comparing ${dateText(from)} to ${dateText(to)} needs them from ${dateText(needed)}. Add earlier orders.`,
  }),
  'negative-share': ({ value }) => ({
    zh: `${value} 是负数，没法算占比，请先把退货等负数并入同一成员的正数行。`,
    en: `${value} is negative, so shares can't be formed. Net it against a positive row of the same member first.`,
  }),
  'no-gap': ({ total }) => ({
    zh: `合计与计划相同，都是 ${total}，没有差异可以定位。`,
    en: `the total is ${total}, as planned: there is no gap to explain.`,
  }),
  'gap-spread': () => ({
    zh: '差异很分散，没有成员占到 10%，请换用更粗的维度，如区域或产品线。',
    en: 'the gap is spread thin: no member explains 10% of it. Use coarser dimensions, such as region or product line.',
  }),
} satisfies Partial<Record<FailureCode, Say>>;
