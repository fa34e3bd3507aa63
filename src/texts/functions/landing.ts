import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const landingText: FunctionText = {
  description: {
    zh: '预计达成：由每日实际推算期末会到多少、上下限和达成目标的概率。',
    en: 'Where a period will end, from daily bookings: expected landing, low, high and the chance to reach the target.',
  },
  parameters: {
    target: { zh: '本期目标（不小于 0）。', en: 'The target of the period (0 or more).' },
    daily: {
      zh: '两列：日期、金额，不含标题；同日多行相加，没有的工作日算 0。本期之前的行用来判断月末冲量。',
      en: 'Two columns without headings: date, amount. Rows of a day add up. Rows before the period show the shape of a month.',
    },
    asOf: {
      zh: '截止日期：数据完整的最后一天，之后的行不算。请引用单元格，不要用 TODAY()。',
      en: 'The last day fully booked; later rows do not count. Refer to a cell rather than TODAY().',
    },
    period: commonParameters.period,
    calendar: commonParameters.calendar,
    level: {
      zh: '上下限之间的把握，大于 0 小于 1，默认 0.8（80%）。',
      en: 'Chance that the landing lies between low and high, between 0 and 1. Default 0.8.',
    },
    seasonality: commonParameters.seasonality,
    headings: commonParameters.headings,
  },
};
