import type { Text } from './language';

/** What the job Set says in the pane and writes into its sheets. */
export const setTexts = {
  year: { zh: '计划年份', en: 'Year to plan' },
  dataEnd: {
    zh: '数据只到 {day}：{year} 年还没有过完，回顾和增长都以已有的订单为准。',
    en: 'The data end on {day}: {year} is not over, and review and growth count only the orders there are.',
  },
  monthsEmpty: { zh: '{months} 没有订单，按 0 计。', en: 'No orders in {months}: they count 0.' },
  monthCut: {
    zh: '最后一个月（到 {day} 为止）没有过完，不用于预测。',
    en: 'The last month, up to {day}, is not over and is left out of the forecast.',
  },

  forecast: { zh: '预测', en: 'Forecast' },
  forecastTitle: {
    zh: '{measure}：按月的历史与 {year} 年预测',
    en: '{measure} by month, with the forecast for {year}',
  },
  forecastSummary: {
    zh: '{year} 年{measure}预测 {mean}，{level} 区间 {low} 至 {high}；上一年 {last}。',
    en: 'Forecast of {measure} for {year}: {mean}, {level} interval {low} to {high}; the year before {last}.',
  },
  forecastMethod: {
    zh: '方法 {method}，用 {months} 个月的历史，从几个较早的时点试算误差后选定（{rivals}）。全年的区间是各月上下限之和，偏宽。',
    en: 'Method {method} on {months} months, chosen by its errors from earlier points in time ({rivals}). The interval of the year is the sum of the monthly limits, which is on the wide side.',
  },
  unchanging: { zh: '照旧延续', en: 'goes on unchanged' },
  noSeason: {
    zh: '历史不足 {needed} 个月，看不出季节，预测不含季节。',
    en: 'Fewer than {needed} months of history: the forecast knows no season.',
  },
  noMultiplicative: {
    zh: '历史里有 0 或负数，只用加法模型。',
    en: 'The history has zeros or negatives, so only additive models were tried.',
  },
  lastPoints: {
    zh: '历史很长，只用最后 {used} 个月。',
    en: 'The history is long: only its last {used} months are used.',
  },
  actual: { zh: '实际', en: 'Actual' },
  low: { zh: '下限', en: 'Low' },
  high: { zh: '上限', en: 'High' },
} as const satisfies Record<string, Text>;

export type SetTextName = keyof typeof setTexts;
