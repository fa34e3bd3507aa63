import { fromDecimal } from '../core/numeric/decimal';
import { exactSum } from '../core/numeric/exact-sum';
import { summarise, type Summary, type SummaryLabel, type SummaryOptions } from './summarise';
import type { Column, Table } from './table';

export interface Pivot extends Pick<Summary, 'total' | 'withoutDate' | 'problems'> {
  /** In the order of first appearance; `null` stands for blank cells. */
  readonly rowLabels: readonly SummaryLabel[];
  readonly columnLabels: readonly SummaryLabel[];
  /** rows × columns; `null` where no row of the table belongs, which is not the sum 0. */
  readonly sums: readonly (readonly (number | null)[])[];
  readonly rowSums: readonly number[];
  readonly columnSums: readonly number[];
}

/**
 * Sums a measure into a matrix of one dimension down and another across.
 *
 * @example
 * pivot(orders, sales, region, category).sums; // one row a region, one column a category
 */
export function pivot(table: Table, measure: Column, down: Column, across: Column, options?: SummaryOptions): Pivot {
  const { rows, total, withoutDate, problems } = summarise(table, measure, [down, across], options);
  const rowPlaces = new Map<SummaryLabel, number>();
  const columnPlaces = new Map<SummaryLabel, number>();
  for (const { labels } of rows) {
    place(rowPlaces, labels[0] ?? null);
    place(columnPlaces, labels[1] ?? null);
  }
  const sums = Array.from(rowPlaces, () => Array.from(columnPlaces, (): number | null => null));
  for (const { labels, sum } of rows) {
    const line = sums[rowPlaces.get(labels[0] ?? null) ?? 0];
    if (line !== undefined) line[columnPlaces.get(labels[1] ?? null) ?? 0] = sum;
  }
  return {
    rowLabels: [...rowPlaces.keys()],
    columnLabels: [...columnPlaces.keys()],
    sums,
    rowSums: sums.map(add),
    columnSums: Array.from(columnPlaces, (_, column) => add(sums.map((line) => line[column] ?? null))),
    total,
    withoutDate,
    problems,
  };
}

function place(places: Map<SummaryLabel, number>, label: SummaryLabel): void {
  if (!places.has(label)) places.set(label, places.size);
}

function add(sums: readonly (number | null)[]): number {
  return fromDecimal(exactSum(sums.filter((sum) => sum !== null)));
}
