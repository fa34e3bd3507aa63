import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const workdaysText: FunctionText = {
  description: {
    zh: '两个日期之间的工作日天数，含首尾两天，可按中国节假日和调休计算。',
    en: 'The number of working days between two dates, both included.',
  },
  parameters: {
    from: { zh: '开始日期。', en: 'The first day.' },
    to: { zh: '结束日期，不早于开始日期。', en: 'The last day, not before the first.' },
    calendar: commonParameters.calendar,
  },
};
