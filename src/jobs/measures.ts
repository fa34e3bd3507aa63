import type { Column, HeadingRole, Table } from '../sheet/table';

/**
 * The columns of a table that may be summed and split: numbers that are neither prices, rates, scores nor numbering.
 * The likeliest comes first: amount, actual, target, quantity, profit, cost, then the others as they stand.
 */
export function measuresOf(table: Table): Column[] {
  return table.columns
    .filter((column) => column.kind === 'number' && !isUnfit(column))
    .map((column, position) => ({ column, rank: rankOf(column.role), position }))
    .sort((a, b) => a.rank - b.rank || a.position - b.position)
    .map(({ column }) => column);
}

const FIRST: readonly (HeadingRole | null)[] = ['amount', 'actual', 'target', 'quantity', 'profit', 'cost'];

function rankOf(role: HeadingRole | null): number {
  const rank = FIRST.indexOf(role);
  return rank < 0 ? FIRST.length : rank;
}

/** A rate is never summed or divided, and a number that only names a row is no amount. */
const RATE = /率|折扣|占比|百分比|满意度|评分|系数|discount|ratio|\brate\b|percent|%|margin|share|score/i;
const NUMBERING =
  /编号|序号|单号|邮编|电话|手机|代码|编码|年份|月份|^年$|^月$|\bid\b|\bno\.?$|#|\bcode\b|zip|postal|phone|\byear\b|\bmonth\b|\brow\b/i;

function isUnfit(column: Column): boolean {
  if (column.unit?.label === '%' || column.unit?.label === '‰') return true;
  if (column.role === 'price' || column.role === 'order' || column.role === 'date') return true;
  if (column.role !== null) return false;
  return RATE.test(column.heading) || NUMBERING.test(column.heading);
}
