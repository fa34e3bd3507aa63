import type { Text } from './language';

/** Receivables: what is open by age, and what came in. */
export const collectionTexts = {
  sheet: { zh: '回款账龄 {day}', en: 'Collections {day}' },
  title: { zh: '回款与账龄：{table}，截至 {day}', en: 'Collections and ageing: {table} as of {day}' },
  caption: { zh: '账龄，截至 {day}', en: 'Ageing as of {day}' },
  overdueCaption: { zh: '逾期明细', en: 'Overdue' },
  notDue: { zh: '未到期', en: 'Not due' },
  to30: { zh: '逾期1–30天', en: '1–30 days overdue' },
  to60: { zh: '逾期31–60天', en: '31–60 days' },
  to90: { zh: '逾期61–90天', en: '61–90 days' },
  over90: { zh: '逾期90天以上', en: 'Over 90 days' },
  open: { zh: '未收', en: 'Open' },
  overdue: { zh: '逾期', en: 'Overdue' },
  due: { zh: '本期到期', en: 'Due in period' },
  collected: { zh: '其中已收', en: 'Collected of it' },
  rate: { zh: '回款率', en: 'Collection rate' },
  cash: { zh: '本期收款', en: 'Received in period' },
  periodFrom: { zh: '本期开始', en: 'Period from' },
  dueFrom: { zh: '到期日从', en: 'Due from' },
  dueTo: { zh: '到期日到', en: 'Due to' },
  dueColumn: { zh: '应收金额列', en: 'Amount due' },
  dueOnColumn: { zh: '到期日列', en: 'Due date' },
  receivedColumn: { zh: '已收金额列', en: 'Amount received' },
  receivedOnColumn: { zh: '收款日列', en: 'Date received' },
  none: { zh: '（没有）', en: '(none)' },
  by: { zh: '按', en: 'By' },
  together: { zh: '（不分）', en: '(all together)' },
  detail: {
    zh: '未到期 {notDue}；逾期 1–30 天 {to30}，31–60 天 {to60}，61–90 天 {to90}，90 天以上 {over90}',
    en: 'not due {notDue}; overdue 1–30 days {to30}, 31–60 {to60}, 61–90 {to90}, over 90 {over90}',
  },
  rateDetail: {
    zh: '本期到期 {due}，已收 {collected}，回款率 {rate}',
    en: 'due in the period {due}, collected {collected}, rate {rate}',
  },
  cashDetail: { zh: '；本期共收款 {cash}（含往期欠款）', en: '; {cash} received in the period, old debts included' },
  item: {
    zh: '{label}：{open}，逾期 {days} 天（{day} 到期）',
    en: '{label}: {open}, {days} {days:day|days} overdue (due {day})',
  },
  undated: {
    zh: '{rows} 行没有到期日（第一处 {cell}），共 {amount}，没有计入账龄。请补上到期日。',
    en: '{rows} {rows:row has|rows have} no due date (the first is {cell}): {amount} is in no age. Fill in the dates.',
  },
  later: {
    zh: '{count} 笔收款在截至日期之后，还不计入。',
    en: '{count} {count:receipt is|receipts are} after the as-of date and {count:doesn’t|don’t} count yet.',
  },
  noReceivables: {
    zh: '“{table}”里没有应收金额和到期日两列。请选择应收或回款表（应收金额、到期日、已收金额、收款日），或在上面指定。',
    en: '“{table}” has no columns for the amount due and its date. Choose a table of receivables (amount due, due date, amount and date received), or name the columns above.',
  },
  clear: { zh: '没有逾期', en: 'Nothing overdue' },
  some: { zh: '有逾期', en: 'Overdue' },
  long: { zh: '逾期超过 90 天', en: 'Over 90 days overdue' },
  status: {
    zh: '未收 {open}，其中逾期 {overdue}；回款率 {rate}。',
    en: 'Open {open}, of which overdue {overdue}; collection rate {rate}.',
  },
} as const satisfies Record<string, Text>;
