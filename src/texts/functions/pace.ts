import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const paceText: FunctionText = {
  description: {
    zh: '进度跟踪：到某日为止的达成率、应达、进度、差距、剩余、剩余天数、日均需和预计。',
    en: 'Where each target stands on a day: attainment, expected to date, pace, gap, remaining, days left, required per day, landing.',
  },
  parameters: {
    target: { zh: '各行的目标（不小于 0）。', en: 'The target of each row (0 or more).' },
    actual: {
      zh: '各行到截止日期的实际，与目标同样大小。',
      en: 'The actual of each row to date, in the size of target.',
    },
    asOf: {
      zh: '截止日期：数据完整的最后一天。请引用单元格，不要用 TODAY()。',
      en: 'The last day fully booked. Refer to a cell rather than TODAY().',
    },
    period: commonParameters.period,
    measure: {
      zh: '只要一列：达成率、应达、进度、差距、剩余、剩余天数、日均需、预计。省略：八列。',
      en: 'One figure only: attainment, expected, pace, gap, remaining, days-left, required, landing. Omitted: all eight.',
    },
    calendar: commonParameters.calendar,
    seasonality: commonParameters.seasonality,
    headings: commonParameters.headings,
  },
};
