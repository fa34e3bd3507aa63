import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const phaseText: FunctionText = {
  description: {
    zh: '目标按时间分解：按工作日和季节指数分到季、月、周或日，各层分毫不差；四列：开始、结束、工作日、目标。',
    en: 'Splits a total over quarters, months, weeks or days by working days and season, exactly: start, end, working days, amount.',
  },
  parameters: {
    total: commonParameters.total,
    from: { zh: '计划的第一天。', en: 'The first day of the plan.' },
    to: { zh: '计划的最后一天，不早于第一天。', en: 'The last day of the plan, not before the first.' },
    by: {
      zh: '"quarter"（季）、"month"（月，默认）、"week"（周）、"day"（日）。',
      en: '"quarter", "month" (default), "week" or "day".',
    },
    seasonality: {
      zh: '十二个月的季节指数，从一月起。省略：按各月的工作日。',
      en: 'Twelve seasonal indices, January first. Omitted: months by their working days.',
    },
    calendar: commonParameters.calendar,
    unit: commonParameters.unit,
    weeks: {
      zh: '跨月的周："split"（在月末切开，默认）、"iso"（归周四所在的月）、"4-4-5"（每季三个月为 4、4、5 周）。',
      en: 'Weeks across a month end: "split" there (default), "iso" (to the month of their Thursday) or "4-4-5".',
    },
    headings: commonParameters.headings,
  },
};
