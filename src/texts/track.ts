import type { Text } from './language';

/** What tracking says, in the pane and on the sheets it writes. */
export const trackTexts = {
  look: { zh: '看什么', en: 'Look at' },
  pace: { zh: '进度', en: 'Pace' },
  collections: { zh: '回款', en: 'Collections' },
  alerts: { zh: '预警', en: 'Alerts' },
  shares: { zh: '占比', en: 'Shares' },
  catchUp: { zh: '补差', en: 'Catch-up' },

  statuses: {
    ahead: { zh: '领先', en: 'Ahead' },
    'on-pace': { zh: '正常', en: 'On pace' },
    behind: { zh: '落后', en: 'Behind' },
    'at-risk': { zh: '有风险', en: 'At risk' },
  },
  noStatus: { zh: '还没到工作日', en: 'No working day yet' },
  status: { zh: '状态', en: 'Status' },
  base: { zh: '保底目标', en: 'Base' },
  stretch: { zh: '挑战目标', en: 'Stretch' },
  // in cells; with 目标 they would be read as two kinds of targets that are not added together
  goalBase: { zh: '保底', en: 'Base' },
  goalStretch: { zh: '挑战', en: 'Stretch' },
  goalNow: { zh: '当前追', en: 'Goal now' },
  chanceOfBase: { zh: '保底概率', en: 'Chance of base' },
  expectedLanding: { zh: '预计达成', en: 'Expected landing' },
  low: { zh: '下限', en: 'Low' },
  high: { zh: '上限', en: 'High' },
  chance: { zh: '达成概率', en: 'Chance' },
  onPaceFrom: { zh: '正常线', en: 'On pace from' },
  behindFrom: { zh: '落后线', en: 'Behind from' },
  baseShare: { zh: '保底 ÷ 目标', en: 'Base ÷ target' },
  stretchShare: { zh: '挑战 ÷ 目标', en: 'Stretch ÷ target' },
  periodFrom: { zh: '期间开始', en: 'Period from' },
  usualShare: { zh: '往月同期已完成', en: 'Usually done by now' },
  shareByNow: { zh: '应达占比', en: 'Share due by now' },
  seasonBlock: { zh: '季节指数', en: 'Seasonal indices' },
  changesBlock: { zh: '目标变更', en: 'Changed targets' },
  planShare: { zh: '占期间', en: 'Share of period' },
  planShareToDate: { zh: '至今占期间', en: 'Share to date' },

  actualsFrom: { zh: '实际来自', en: 'Actuals from' },
  ownColumn: { zh: '本表的一列', en: 'A column of this table' },
  ordersDate: { zh: '订单日期列', en: 'Date of orders' },
  ordersAmount: { zh: '订单金额列', en: 'Amount of orders' },
  ordersBy: { zh: '订单中对应的列', en: 'Column of orders that matches' },
  noColumn: { zh: '（不分）', en: '(none)' },
  rowsBy: { zh: '一行一个', en: 'One row for each' },
  eachRow: { zh: '表中每一行', en: 'Row of the table' },
  expectedBy: { zh: '应达按', en: 'Expected to date by' },
  byWorkdays: { zh: '工作日平均', en: 'Working days, all alike' },
  byUsual: { zh: '往月节奏（含月末冲量）', en: 'Months before (month-end peaks)' },
  seasonUsed: {
    zh: '各月按订单往年的季节指数加权。',
    en: 'Months weigh as they did in the years before.',
  },
  seasonPooled: {
    zh: '各月按订单往年的季节指数加权，1、2 月合并后按今年工作日划分（春节在两月间移动）。',
    en: 'Months weigh as they did in the years before; January and February are pooled and parted by this year’s working days, since the Spring Festival moves.',
  },
  outside: {
    zh: '期间内有 {amount} 的订单不属于任何一行。',
    en: 'Orders of {amount} in the period belong to no row.',
  },
  landingLine: {
    zh: '预计达成 {landing}（八成把握在 {low} 到 {high} 之间），达成概率 {chance}',
    en: 'lands at {landing} (80% between {low} and {high}), chance of the target {chance}',
  },
  landingOnly: {
    zh: '预计达成 {landing}，不足 5 个工作日，还算不出概率',
    en: 'lands at {landing}; under five working days there is no chance yet',
  },
  baseFirst: {
    zh: '先保底 {base}：进度 {pace}，日均需 {required}；挑战 {stretch}',
    en: 'base first, {base}: pace {pace}, {required} needed a day; stretch {stretch}',
  },
  thenStretch: {
    zh: '保底 {base} 已稳，冲挑战 {stretch}：进度 {pace}，日均需 {required}',
    en: 'base {base} is sure; stretch {stretch}: pace {pace}, {required} needed a day',
  },
  planChanged: {
    zh: '目标中途调整：{plans}，按生效期折算为 {target}',
    en: 'target changed on the way: {plans}; by their days it is {target}',
  },
  planFrom: { zh: '{day} 起 {target}', en: '{target} from {day}' },
} as const satisfies Record<string, Text | Record<string, Text>>;
