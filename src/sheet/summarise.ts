import { fromDecimal } from '../core/numeric/decimal';
import { exactSum } from '../core/numeric/exact-sum';
import type { Column, Problem, Table } from './table';

export type SummaryLabel = Column['values'][number];

export interface SummaryOptions {
  /** Only rows whose date lies in one of the ranges, both ends included. Rows without a date are left out. */
  readonly dates?: {
    readonly column: Column;
    readonly ranges: readonly { readonly from: number; readonly to: number }[];
  };
}

interface SummaryRow {
  /** One for each dimension; `null` where the cell is blank. */
  readonly labels: readonly SummaryLabel[];
  /** Exact decimal sum of the measure: 0.1 + 0.2 is 0.3. 0 where no row has a number. */
  readonly sum: number;
  /** Rows that belong here. */
  readonly rows: number;
  /** Rows of these whose measure is blank or could not be read. */
  readonly withoutNumber: number;
}

export interface Summary {
  /** In the order in which the labels first appear. */
  readonly rows: readonly SummaryRow[];
  readonly total: number;
  /** Rows with a number that are left out because dates are asked for and they have none. */
  readonly withoutDate: number;
  /** Cells of the columns used that could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Sums a measure of a table by its dimensions, in one pass over the rows.
 *
 * @param measure a number column of the table
 * @param dimensions columns to group by; none gives one row (or no row at all when nothing is left)
 * @example
 * const cells = [['Region', 'Amount'], ['North', 0.1], ['South', 5], ['North', 0.2]];
 * const area = { sheet: 'Orders', row: 0, column: 0, rows: 4, columns: 2 };
 * const { value: orders } = readTable(cells, area, 'Orders');
 * const [region, amount] = orders.columns;
 * summarise(orders, amount, [region])
 * // → { rows: [{ labels: ['North'], sum: 0.3, rows: 2, withoutNumber: 0 }, …], total: 5.3, … }
 */
export function summarise(
  table: Table,
  measure: Column,
  dimensions: readonly Column[],
  { dates }: SummaryOptions = {},
): Summary {
  const groups = new Map<SummaryLabel, Level>();
  const found: Group[] = [];
  const all: number[] = [];
  let withoutDate = 0;
  for (let row = 0; row < table.rowNumbers.length; row++) {
    if (dates !== undefined) {
      const day = dates.column.values[row];
      if (typeof day !== 'number') {
        if (typeof measure.values[row] === 'number') withoutDate += 1;
        continue;
      }
      if (!dates.ranges.some(({ from, to }) => day >= from && day < to + 1)) continue;
    }
    const group = groupOf(
      groups,
      dimensions.map(({ values }) => values[row] ?? null),
      found,
    );
    group.rows += 1;
    const value = measure.values[row];
    if (typeof value !== 'number') continue;
    group.values.push(value);
    all.push(value);
  }
  const used = new Set(
    [measure, ...dimensions, ...(dates === undefined ? [] : [dates.column])].map((one) => one.heading),
  );
  return {
    rows: found.map(({ labels, values, rows }) => ({
      labels,
      sum: fromDecimal(exactSum(values)),
      rows,
      withoutNumber: rows - values.length,
    })),
    total: fromDecimal(exactSum(all)),
    withoutDate,
    problems: table.problems.filter(({ heading }) => used.has(heading)),
  };
}

interface Group {
  readonly labels: readonly SummaryLabel[];
  readonly values: number[];
  rows: number;
}

/** Groups lie in maps of maps, one level a dimension: labels need no joining, so that none can be confused. */
type Level = Map<SummaryLabel, Level> | Group;

function groupOf(groups: Map<SummaryLabel, Level>, labels: readonly SummaryLabel[], found: Group[]): Group {
  const path = labels.length === 0 ? [null] : labels;
  let level = groups;
  for (const label of path.slice(0, -1)) {
    let next = level.get(label);
    if (!(next instanceof Map)) level.set(label, (next = new Map<SummaryLabel, Level>()));
    level = next;
  }
  const last = path.at(-1) ?? null;
  const known = level.get(last);
  if (known !== undefined && !(known instanceof Map)) return known;
  const group: Group = { labels, values: [], rows: 0 };
  level.set(last, group);
  found.push(group);
  return group;
}
