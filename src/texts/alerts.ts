import type { Text } from './language';

/** Indicators that are watched month by month, and what is said of them. */
export const alertTexts = {
  sheet: { zh: '预警 {day}', en: 'Alerts {day}' },
  title: { zh: '异动预警：{table}，截至 {day}', en: 'Alerts: {table} as of {day}' },
  caption: { zh: '预警，截至 {day}', en: 'Alerts as of {day}' },
  kinds: {
    amount: { zh: '{heading}（月合计）', en: '{heading} a month' },
    orders: { zh: '订单数', en: 'Orders' },
    customers: { zh: '下单客户数', en: 'Customers who ordered' },
    orderValue: { zh: '客单价（每单）', en: 'Average order value' },
    cycle: { zh: '成交周期（天）', en: 'Deal cycle (days)' },
    conversion: { zh: '成交转化率', en: 'Conversion' },
  },
  words: {
    ok: { zh: '正常', en: 'Fine' },
    unproven: { zh: '变差，未证实', en: 'Worse, unproven' },
    alert: { zh: '变差，已证实', en: 'Worse, proven' },
  },
  indicator: { zh: '指标', en: 'Indicator' },
  month: { zh: '月份', en: 'Month' },
  now: { zh: '最近一月', en: 'Last month' },
  base: { zh: '此前基准', en: 'Before' },
  change: { zh: '变动', en: 'Change' },
  status: { zh: '结论', en: 'Verdict' },
  cases: { zh: '样本数', en: 'Cases' },
  drop: { zh: '变差多少才算', en: 'Worsening that counts' },
  confidence: { zh: '把握', en: 'Confidence' },
  comparedWith: { zh: '{month} 比此前 {count} 个月', en: '{month} against {count} {count:month|months} before' },
  noBase: { zh: '{month}：还没有可比的月份', en: '{month}: no month before to compare with' },
  casesNeeded: {
    zh: '这个月只有 {cases} 个样本，要 {needed} 个才能证实',
    en: 'only {cases} {cases:case|cases} this month; {needed} would be needed to prove it',
  },
  monthsNeeded: {
    zh: '基准只有 {months} 个月，要 {needed} 个月才能证实',
    en: 'only {months} {months:month|months} to compare with; {needed} would be needed to prove it',
  },
  neverProven: {
    zh: '此前各月本来就波动这么大，再多样本也证实不了',
    en: 'the months before vary this much by themselves; no number of cases would prove it',
  },
  none: {
    zh: '“{table}”里没有满一个月的订单或商机。请选择带日期的订单表或商机表，或改截至日期。',
    en: '“{table}” holds no whole month of orders or opportunities. Choose an order or opportunity table with dates, or another as-of date.',
  },
  statusLine: {
    zh: '{count} 个指标，{worse} 个变差，其中 {proven} 个已证实。',
    en: '{count} {count:indicator|indicators}, {worse} worse, {proven} of them proven.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
