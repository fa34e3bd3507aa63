import type { Text } from './language';

/** The texts of customer tiers: rules, what they make of the customers, and the sheet. */
export const tierTexts = {
  noTable: {
    zh: '选一张有客户、日期和金额的订单表，这里就把客户分成 A、B、C。',
    en: 'Choose orders with customer, date and amount: here their customers are put into A, B and C.',
  },
  opportunities: { zh: '“{table}”是商机，还没有成交。', en: '“{table}” holds opportunities, not sales.' },
  customer: { zh: '客户列', en: 'Customer' },
  amount: { zh: '金额列', en: 'Amount' },
  date: { zh: '日期列', en: 'Date' },
  rules: { zh: '分级规则', en: 'Rules' },
  rulesNote: {
    zh: '从上到下，客户归入第一条全部满足的规则；最后一条收下其余的客户。价值档按最近 12 个月金额累计占比 80%、95% 分 A、B、C。',
    en: 'The first rule met in full counts, the last takes the rest. Value classes A, B, C by cumulative share of the last 12 months’ amount, 80% and 95%.',
  },
  rule: { zh: '规则 {row}', en: 'Rule {row}' },
  tier: { zh: '级别', en: 'Tier' },
  valueClass: { zh: '价值档至少', en: 'Value class at least' },
  any: { zh: '（不限）', en: '(any)' },
  growth: { zh: '增长至少（%）', en: 'Growth at least (%)' },
  orders: { zh: '订单数至少', en: 'Orders at least' },
  owner: { zh: '负责人', en: 'Owner' },
  action: { zh: '动作', en: 'Action' },
  wrongGrowth: { zh: '请写百分数，例如 20，或留空。', en: 'Write a percentage such as 20, or leave it blank.' },
  wrongOrders: { zh: '请写 1 以上的整数，或留空。', en: 'Write a whole number from 1 on, or leave it blank.' },
  correct: { zh: '请先改正标红的规则。', en: 'Correct the marked rules first.' },
  keep: { zh: '保存规则，下次再用', en: 'Keep the rules' },
  kept: { zh: '规则已保存在这个工作簿里。', en: 'The rules are kept in this workbook.' },
  newer: {
    zh: '这个工作簿的规则由更新版本的 Targetry 保存，此版本不改动它。请升级后再改。',
    en: 'A newer Targetry keeps the rules of this workbook; this version leaves them alone. Update it to change them.',
  },
  editRules: { zh: '编辑规则', en: 'Edit the rules' },
  closeRules: { zh: '收起规则', en: 'Close the rules' },
  period: { zh: '{from} 至 {to}，与之前 12 个月比。', en: '{from} to {to}, against the 12 months before.' },
  summary: { zh: '各级客户', en: 'Customers by tier' },
  count: { zh: '客户数', en: 'Customers' },
  value: { zh: '金额', en: 'Amount' },
  share: { zh: '占比', en: 'Share' },
  list: { zh: '客户清单', en: 'Customers' },
  detail: {
    zh: '价值档 {class}，金额 {value}，增长 {growth}，订单 {orders}；{owner}{action}',
    en: 'value class {class}, amount {value}, growth {growth}, orders {orders}; {owner}{action}',
  },
  new: { zh: '新', en: 'new' },
  sheet: { zh: '客户分级', en: 'Customer tiers' },
  title: { zh: '客户分级：{table}', en: 'Customer tiers: {table}' },
  source: {
    zh: '来源：{table}（{place}），{from} 至 {to}，与之前 12 个月比。',
    en: 'Source: {table} ({place}), {from} to {to}, against the 12 months before.',
  },
  note: {
    zh: '规则可以直接改，级别、负责人、动作跟着变；金额、增长、订单数是生成时的数。',
    en: 'Change the rules and tier, owner and action follow; amount, growth and orders are as they stood then.',
  },
  noteValues: { zh: '这里是固定数值。', en: 'These are fixed values.' },
  ruleColumn: { zh: '规则', en: 'Rule' },
  classColumn: { zh: '价值档', en: 'Value class' },
  growthColumn: { zh: '增长', en: 'Growth' },
  ordersColumn: { zh: '订单数', en: 'Orders' },
  customerColumn: { zh: '客户', en: 'Customer' },
} as const satisfies Record<string, Text>;

/** What the rules start from. */
export const firstRuleTexts: readonly {
  readonly tier: string;
  readonly valueClass: '' | 'A' | 'B' | 'C';
  readonly growth: string;
  readonly orders: string;
  readonly owner: Text;
  readonly action: Text;
}[] = [
  {
    tier: 'A',
    valueClass: 'A',
    growth: '',
    orders: '',
    owner: { zh: '销售经理', en: 'Sales manager' },
    action: { zh: '每月拜访，季度业务回顾', en: 'Visit each month, review each quarter' },
  },
  {
    tier: 'B',
    valueClass: 'B',
    growth: '',
    orders: '',
    owner: { zh: '客户经理', en: 'Account manager' },
    action: { zh: '每季拜访，推荐新品', en: 'Visit each quarter, offer new products' },
  },
  {
    tier: 'B',
    valueClass: '',
    growth: '20',
    orders: '2',
    owner: { zh: '客户经理', en: 'Account manager' },
    action: { zh: '增长快，列入重点跟进', en: 'Grows fast: follow closely' },
  },
  {
    tier: 'C',
    valueClass: '',
    growth: '',
    orders: '',
    owner: { zh: '内勤', en: 'Inside sales' },
    action: { zh: '电话和线上维护', en: 'By telephone and online' },
  },
];
