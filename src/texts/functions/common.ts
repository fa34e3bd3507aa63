import type { Text } from '../language';

/** Arguments that mean the same in every function. */
export const commonParameters = {
  total: {
    zh: '要分解的总额，须为取整单位的整数倍；可为负数。',
    en: 'The total to split, a whole number of units. It may be negative.',
  },
  unit: {
    zh: '取整单位，如 0.01、1、100、10000。省略：总额为整数时为 1，否则为 0.01。',
    en: 'Rounding unit, e.g. 0.01, 1, 100, 10000. Omitted: 1 when the total is whole, else 0.01.',
  },
  headings: {
    zh: '"zh" 或 "en"：在结果上方加一行标题。省略：不加。',
    en: '"zh" or "en" puts a heading row on top. Omitted: none.',
  },
  calendar: {
    zh: '省略：周一至周五。"CN"：中国节假日和调休；"all"：每天；"0000011"：七位周末；或节假日列表（可带 休/班 列）。',
    en: 'Omitted: Monday to Friday. "CN": China with make-up days; "all": every day; "0000011": weekend; or a list of holidays (with holiday/workday beside them).',
  },
  seasonality: {
    zh: '十二个月的季节指数，从一月起。省略：各工作日相同。',
    en: 'Twelve seasonal indices, January first. Omitted: every working day counts alike.',
  },
  period: {
    zh: '"month"（月，默认）、"quarter"（季度）、"year"（年）、"week"（周），或两个单元格：首日和末日。',
    en: '"month" (default), "quarter", "year", "week", or two cells: first and last day.',
  },
} as const satisfies Readonly<Record<string, Text>>;
