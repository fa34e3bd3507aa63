import { isRateHeading } from '../sheet/is-rate-heading';
import { partOfTable } from '../sheet/part-of-table';
import type { Column, ColumnRole, Table } from '../sheet/table';
import { byYears } from './by-years';
import { targetColumns } from './target-columns';

/** What can be added up and split: a column, over all rows of a table or over those of its rows that count the same. */
export interface Measure {
  readonly column: Column;
  /** The table as it was read, or the part of it that the measure is about. */
  readonly table: Table;
}

/**
 * The measures of a table: columns of numbers that are neither prices, rates, scores nor numbering. The likeliest comes
 * first: amount, actual, target, quantity, profit, cost, then the others as they stand, differences among them. Of one
 * measure in several years the year before the target's comes first, without a target the latest. A column whose rows do
 * not all count the same (签约额 above 新签客户, 元 above 条) is no measure as a whole but one for each of its groups.
 */
export function measuresOf(table: Table): Measure[] {
  const columns = table.columns.filter((column) => column.kind === 'number' && !isUnfit(column));
  return byYears(columns, targetColumns(table)[0]?.heading ?? '')
    .map((years, position) => ({ years, rank: Math.min(...years.map(rankOf)), position }))
    .sort((a, b) => a.rank - b.rank || a.position - b.position)
    .flatMap(({ years }) => years)
    .flatMap((column) =>
      column.groups === null
        ? [{ column, table }]
        : column.groups.filter(({ label }) => !isRateHeading(label)).map((group) => partOfTable(table, column, group)),
    );
}

const FIRST: readonly (ColumnRole | null)[] = ['amount', 'actual', 'target', 'quantity', 'profit', 'cost'];

function rankOf({ role, heading }: Column): number {
  const rank = FIRST.indexOf(role);
  // "差额" ends like an amount but is what two others leave
  return rank < 0 || DIFFERENCE.test(heading) ? FIRST.length : rank;
}

const DIFFERENCE = /差额|差异|差值|差距|缺口|\bvariance\b|\bgap\b|\bdifference\b/i;

const UNFIT: ReadonlySet<ColumnRole> = new Set(['rate', 'probability', 'price', 'order', 'date']);

/** A number that only names a row is no amount. */
const NUMBERING =
  /编号|序号|单号|邮编|电话|手机|代码|编码|年份|月份|^年$|^月$|\bid\b|\bno\.?$|#|\bcode\b|zip|postal|phone|\byear\b|\bmonth\b|\brow\b/i;

function isUnfit(column: Column): boolean {
  if (column.unit?.label === '%' || column.unit?.label === '‰') return true;
  if (column.role !== null && UNFIT.has(column.role)) return true;
  if (column.role !== null) return false;
  return isRateHeading(column.heading) || NUMBERING.test(column.heading);
}
