import { addUp } from '../add-up';
import { memberName, type Dimension } from '../dimensions';
import { summarise, type Summary } from '../../sheet/summarise';
import type { Column, Table } from '../../sheet/table';
import { labelsOf, membersOf, type Member } from './members';
import type { DayRange, PlanPeriod } from './plan-periods';

export interface HistoryCell {
  /** The measure in the same period of the year before. */
  readonly last: number;
  /** The measure in the same period of all years before. */
  readonly all: number;
  /** Whether any row of the table, of whatever time, belongs here. */
  readonly present: boolean;
}

/** The past of every cell that a split would fill. Sums are exact to `decimals`, those of the data themselves. */
export interface History {
  readonly table: Table;
  readonly measure: Column;
  readonly dimensions: readonly [Dimension] | readonly [Dimension, Dimension];
  readonly period: PlanPeriod | null;
  readonly rows: readonly Member[];
  /** Null when there is one dimension; `cells` then has one column. */
  readonly columns: readonly Member[] | null;
  readonly cells: readonly (readonly HistoryCell[])[];
  /** The second dimension divides the members of the first (states of a region): a column belongs to one row only. */
  readonly nested: boolean;
  readonly last: number;
  readonly all: number;
  readonly decimals: number;
  /** Rows left out: without a number, or without a date where a period is asked for. */
  readonly withoutNumber: number;
  readonly withoutDate: number;
}

/** Sums the history of a measure over one or two dimensions. Members come with the largest last year first. */
export function gatherHistory(
  table: Table,
  measure: Column,
  dimensions: History['dimensions'],
  period: PlanPeriod | null,
  date: Column | null,
): History {
  const [first, second] = dimensions;
  const labels = dimensions.map(labelsOf);
  const whole = summarise(table, measure, labels);
  const within = (ranges: readonly DayRange[]) =>
    date === null ? whole : summarise(table, measure, labels, { dates: { column: date, ranges } });
  const [last, all] = period === null ? [whole, whole] : [within([period.last]), within(period.history)];
  let decimals = 0;
  for (const value of measure.values) decimals = Math.max(decimals, decimalsOf(value));
  decimals = Math.min(decimals, MOST_DECIMALS);

  const [pairs, lastSums, allSums] = [whole, last, all].map(byName);
  const sumOf = (sums: readonly (number | undefined)[]) =>
    addUp(
      sums.filter((sum) => sum !== undefined),
      decimals,
    );
  const rows = membersOf(first, period, [...pairs!.keys()], (name) =>
    sumOf([...(lastSums!.get(name)?.values() ?? [])]),
  );
  const secondNames = [...new Set([...pairs!.values()].flatMap((line) => [...line.keys()]))];
  const columns =
    second === undefined
      ? null
      : membersOf(second, period, secondNames, (name) => sumOf([...lastSums!.values()].map((line) => line.get(name))));
  const cells = rows.map((row) =>
    (columns ?? [{ name: '' }]).map((column) => ({
      last: sumOf([lastSums!.get(row.name)?.get(column.name)]),
      all: sumOf([allSums!.get(row.name)?.get(column.name)]),
      present: pairs!.get(row.name)?.has(column.name) ?? false,
    })),
  );
  return {
    table,
    measure,
    dimensions,
    period,
    rows,
    columns,
    cells,
    nested:
      first.kind === 'column' && second?.kind === 'column' && secondNames.every((name) => rowsWith(pairs!, name) === 1),
    last: sumOf([last.total]),
    all: sumOf([all.total]),
    decimals,
    withoutNumber: whole.rows.reduce((sum, { withoutNumber }) => sum + withoutNumber, 0),
    withoutDate: last.withoutDate,
  };
}

/** Beyond this a number carries the noise of its double, not decimals that somebody wrote. */
const MOST_DECIMALS = 6;

/** Sums by the names of their members: first dimension, then second ("" where there is none). */
type Sums = ReadonlyMap<string, ReadonlyMap<string, number>>;

function byName({ rows }: Summary): Sums {
  const sums = new Map<string, Map<string, number>>();
  for (const { labels, sum } of rows) {
    const name = memberName(labels[0]);
    const line = sums.get(name) ?? new Map<string, number>();
    sums.set(name, line.set(memberName(labels[1]), sum));
  }
  return sums;
}

function rowsWith(sums: Sums, column: string): number {
  let count = 0;
  for (const line of sums.values()) if (line.has(column)) count += 1;
  return count;
}

function decimalsOf(value: Column['values'][number]): number {
  if (typeof value !== 'number') return 0;
  const [digits = '', exponent = '0'] = String(value).split('e');
  const written = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return Math.max(0, written - Number(exponent));
}
