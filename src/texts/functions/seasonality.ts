import type { FunctionText } from './function-text';

export const seasonalityText: FunctionText = {
  description: {
    zh: '季节指数：由至少两年的历史算出各月是平均月的几倍，平均为 1。',
    en: 'Seasonal indices of at least two years of history: each month against an average month, mean 1.',
  },
  parameters: {
    history: {
      zh: '按时间顺序的历史（不小于 0），第一项为第一个月；空算 0，请只选已入账的月份。',
      en: 'History in order of time (0 or more); the first item is the first month. Blanks count as 0.',
    },
    period: {
      zh: '一轮有几期：12（一年的月，默认）、4（季度）。',
      en: 'Items of one round: 12 (months of a year, default), 4 (quarters).',
    },
    method: {
      zh: '"share"（占比，默认）或 "moving-average"（移动平均比率，去掉趋势）。',
      en: '"share" of whole years (default) or "moving-average" (ratio to it, without the trend).',
    },
  },
};
