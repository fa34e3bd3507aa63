import type { Text } from './language';

/** Shares of product lines and other members. */
export const shareTexts = {
  sheet: { zh: '占比 {day}', en: 'Shares {day}' },
  title: { zh: '{dimension}占比：{from} 至 {to}', en: 'Shares by {dimension}: {from} to {to}' },
  caption: { zh: '{dimension}占比，截至 {day}', en: 'Shares by {dimension} as of {day}' },
  against: { zh: '对比', en: 'Against' },
  lastYear: { zh: '去年同期', en: 'Same days last year' },
  plan: { zh: '计划（{table}）', en: 'Plan ({table})' },
  planWord: { zh: '计划', en: 'Plan' },
  orders: { zh: '订单表', en: 'Orders' },
  amount: { zh: '金额', en: 'Amount' },
  share: { zh: '占比', en: 'Share' },
  shareBefore: { zh: '{before}占比', en: 'Share, {before}' },
  change: { zh: '变化（百分点）', en: 'Change (points)' },
  period: { zh: '期间', en: 'Period' },
  from: { zh: '本期从', en: 'From' },
  to: { zh: '本期到', en: 'To' },
  fromBefore: { zh: '对比期从', en: 'Compared from' },
  toBefore: { zh: '对比期到', en: 'Compared to' },
  grew: { zh: '占比上升', en: 'Larger share' },
  held: { zh: '占比持平', en: 'Same share' },
  fell: { zh: '占比下降', en: 'Smaller share' },
  detail: { zh: '{actual}，{before} {amount}', en: '{actual}, {before} {amount}' },
  noOrders: {
    zh: '工作簿里没有带日期和金额的订单表。请先放入订单表，再点“刷新”。',
    en: 'There is no table of orders with dates and amounts in this workbook. Put one in, then press “Refresh”.',
  },
  status: {
    zh: '{count} 项，占比下降最多的是{label}（{change} 个百分点）。',
    en: '{count} {count:member|members}; {label} lost most ({change} points).',
  },
} as const satisfies Record<string, Text>;
