import type { Text } from './language';

const quarters = {
  q1: { zh: '一季度', en: 'Q1' },
  q2: { zh: '二季度', en: 'Q2' },
  q3: { zh: '三季度', en: 'Q3' },
  q4: { zh: '四季度', en: 'Q4' },
} as const satisfies Record<string, Text>;

const months = {
  m1: { zh: '1月', en: 'January' },
  m2: { zh: '2月', en: 'February' },
  m3: { zh: '3月', en: 'March' },
  m4: { zh: '4月', en: 'April' },
  m5: { zh: '5月', en: 'May' },
  m6: { zh: '6月', en: 'June' },
  m7: { zh: '7月', en: 'July' },
  m8: { zh: '8月', en: 'August' },
  m9: { zh: '9月', en: 'September' },
  m10: { zh: '10月', en: 'October' },
  m11: { zh: '11月', en: 'November' },
  m12: { zh: '12月', en: 'December' },
} as const satisfies Record<string, Text>;

const parts = { ...quarters, ...months };
type PartName = keyof typeof parts;

const periods = {
  year: { zh: '{year}年', en: '{year}' },
  ...Object.fromEntries(
    Object.entries(parts).map(([part, text]) => [part, { zh: `{year}年${text.zh}`, en: `${text.en} {year}` }]),
  ),
} as Record<'year' | PartName, Text>;

/** What the jobs write into sheets, and the names of members and periods that the pane shows too. */
export const jobTexts = {
  parts,
  periods,
  quarterOfYear: { zh: '{year}{quarter}', en: '{quarter} {year}' },
  blank: { zh: '（空白）', en: '(blank)' },
  wholeTable: { zh: '整张表', en: 'the whole table' },
  quarter: { zh: '季度', en: 'Quarter' },
  month: { zh: '月份', en: 'Month' },
  week: { zh: '周', en: 'Week' },
  day: { zh: '日期', en: 'Day' },
  weekNumber: { zh: '第{number}周', en: 'W{number}' },
  total: { zh: '合计', en: 'Total' },
  check: { zh: '检查', en: 'Check' },
  target: { zh: '目标', en: 'Target' },
  actual: { zh: '实际', en: 'Actual' },
  weight: { zh: '分配依据', en: 'Split by' },
  targetShare: { zh: '占比', en: 'Share' },
  hold: { zh: '锁定', en: 'Hold' },
  least: { zh: '最少', en: 'Minimum' },
  most: { zh: '最多', en: 'Maximum' },
  exactShare: { zh: '应得份额', en: 'Exact share' },
  splitSheet: { zh: '目标分解 {period}', en: 'Split {period}' },
  splitTitle: {
    zh: '目标分解：{measure} {period}，按 {dimensions}',
    en: 'Target split: {measure} {period} by {dimensions}',
  },
  splitTitleNoPeriod: { zh: '目标分解：{measure}，按 {dimensions}', en: 'Target split: {measure} by {dimensions}' },
  source: { zh: '来源：{table}（{place}），{weights}。', en: 'Source: {table} ({place}), {weights}.' },
  weightsLast: { zh: '权重为{period}实际', en: 'weights are the actuals of {period}' },
  weightsAll: {
    zh: '权重为 {from} 至 {to} 历年同期实际之和',
    en: 'weights are the actuals of the same period of all years, {from} to {to}',
  },
  weightsWhole: { zh: '权重为整张表的合计', en: 'weights are the sums of the whole table' },
  weightsEqual: { zh: '权重相等', en: 'weights are equal' },
  weightsOwn: { zh: '权重为自定', en: 'weights are your own' },
  weightsLive: {
    zh: '“分配依据”列是权重，用公式取自来源，来源改了就会重算；也可以直接改成数字。',
    en: 'The weights under “Split by” are formulas on the source and follow it; a number may be typed over each.',
  },
  weightsFrozen: {
    zh: '“分配依据”列是权重，为生成时的数字，可以直接修改。',
    en: 'The weights under “Split by” are numbers as they stood then; they may be changed.',
  },
  valuesNote: {
    zh: '这里是固定数值，改权重或总额不会重算；需要重算请选“插入为公式”。',
    en: 'These are fixed values: they don’t follow a change of weights or total. For that insert live formulas.',
  },
  lastActual: { zh: '{period}实际', en: 'Actual {period}' },
  growth: { zh: '增长率', en: 'Growth' },
  targetTotal: { zh: '目标总额', en: 'Target total' },
  unit: { zh: '单位', en: 'Unit' },
  asOf: { zh: '截至日期', en: 'As of' },
  period: { zh: '目标期间', en: 'Target period' },
  calendar: { zh: '工作日历', en: 'Working days' },
  dayKinds: { off: { zh: '休', en: 'holiday' }, work: { zh: '班', en: 'workday' } },
  paceSheet: { zh: '进度 {day}', en: 'Pace {day}' },
  paceTitle: { zh: '进度跟踪：{table}，截至 {day}', en: 'Pace: {table} as of {day}' },
  sourceLine: { zh: '来源：{table}（{place}）。', en: 'Source: {table} ({place}).' },
  explainSheet: { zh: '差异 {before}-{after}', en: 'Variance {before}-{after}' },
  explainTitle: { zh: '差异分析：{after} 与 {before}', en: 'Variance: {after} against {before}' },
  causes: { zh: '差异原因', en: 'Causes' },
  difference: { zh: '差异', en: 'Difference' },
  quantity: { zh: '数量', en: 'quantity' },
  price: { zh: '单价', en: 'price' },
  amount: { zh: '金额', en: 'amount' },
  cost: { zh: '成本', en: 'cost' },
  unitCost: { zh: '单位成本', en: 'unit cost' },
  sumEqual: { zh: '合计 = 目标 ✓', en: 'Total = target ✓' },
  sumDiffers: { zh: '合计 ≠ 目标 ✗', en: 'Total ≠ target ✗' },
} as const satisfies Record<string, Text | Record<string, Text>>;
