import type { Days } from '../../core/calendar/period';
import { dateOf } from '../../core/calendar/date';
import type { Column, Table } from '../../sheet/table';
import { addUp } from '../add-up';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import { sumColumn } from '../sum-column';
import { monthsUpTo } from './months-of';
import type { WatchColumns } from './watch-columns';

/** What is watched month by month. */
export interface Indicator {
  readonly kind: 'amount' | 'orders' | 'customers' | 'orderValue' | 'cycle' | 'conversion';
  /** The heading of the amount, "" for the others. */
  readonly heading: string;
  readonly worse: 'lower' | 'higher';
  /** The months with a value; for a rate the successes, whose cases are `trials`. */
  readonly months: readonly Days[];
  readonly values: readonly number[];
  readonly trials: readonly number[] | null;
}

/** Two years of months: what came before tells little of now. */
const MOST_MONTHS = 24;

/**
 * The indicators that a table of orders or opportunities gives by whole months up to the as-of day: amount, orders,
 * customers, average order value, deal cycle (days between two dates) and conversion (won ÷ decided). A month without an
 * order has no average and no cycle; it has an amount of 0.
 */
export function indicatorsOf(table: Table, columns: WatchColumns, asOf: number): Indicator[] {
  const { date, amount, order, customer, start, end, outcome } = columns;
  const found: Indicator[] = [];
  const rows = table.rowNumbers.map((_, row) => row);
  if (date !== null && outcome === null) {
    const { months, of } = byMonth(date, rows, asOf);
    const counts = of.map((own) => countOf(order, own));
    if (amount !== null) {
      const sums = of.map((own) => sumColumn(amount, own, DECIMALS));
      found.push({ ...plain('amount', months, sums), heading: amount.heading });
      const some = counts.map((count) => count > 0);
      const only = <T>(list: readonly T[]) => list.filter((_, index) => some[index]);
      const values = only(sums).map((value, index) => addUp([value / only(counts)[index]!], DECIMALS));
      found.push(plain('orderValue', only(months), values));
    }
    found.push(plain('orders', months, counts));
    if (customer !== null)
      found.push(
        plain(
          'customers',
          months,
          of.map((own) => countOf(customer, own)),
        ),
      );
  }
  if (start !== null && end !== null) {
    const timed = rows.filter((row) => isDay(start, row) && isDay(end, row) && day(end, row) >= day(start, row));
    const { months, of } = byMonth(end, timed, asOf);
    const some = of.map((own, index) => ({ own, month: months[index]! })).filter(({ own }) => own.length > 0);
    const values = some.map(({ own }) =>
      addUp([own.reduce((days, row) => days + day(end, row) - day(start, row), 0) / own.length], DECIMALS),
    );
    found.push({
      ...plain(
        'cycle',
        some.map(({ month }) => month),
        values,
      ),
      worse: 'higher',
    });
  }
  if (outcome !== null && date !== null) {
    const decided = rows.filter((row) => outcome.won(row) || outcome.lost(row));
    // by the month in which they were decided where that is known of all, else by the month in which they began
    const when = end !== null && decided.every((row) => isDay(end, row)) ? end : date;
    const { months, of } = byMonth(when, decided, asOf);
    const won = of.map((own) => own.filter((row) => outcome.won(row)).length);
    found.push({ ...plain('conversion', months, won), trials: of.map((own) => own.length) });
  }
  return found.filter(({ values }) => values.length > 0);
}

const DECIMALS = 6;

function plain(kind: Indicator['kind'], months: readonly Days[], values: readonly number[]): Indicator {
  return { kind, heading: '', worse: 'lower', months, values, trials: null };
}

function byMonth(date: Pick<Column, 'values'>, rows: readonly number[], asOf: number) {
  const days = rows.flatMap((row) => (isDay(date, row) ? [day(date, row)] : []));
  const first = days.reduce((least, one) => Math.min(least, one), Infinity);
  const months = first === Infinity ? [] : monthsUpTo(first, asOf, MOST_MONTHS);
  const key = (serial: number) => {
    const { year, month } = dateOf(serial);
    return year * 12 + month;
  };
  const of = new Map(months.map(({ from }) => [key(from), [] as number[]]));
  for (const row of rows) if (isDay(date, row)) of.get(key(day(date, row)))?.push(row);
  return { months, of: [...of.values()] };
}

function isDay({ values }: Pick<Column, 'values'>, row: number): boolean {
  return typeof values[row] === 'number';
}

function day({ values }: Pick<Column, 'values'>, row: number): number {
  return Math.floor(values[row] as number);
}

/** Distinct names in a column; the rows themselves where there is no column. A blank is no name. */
function countOf(column: Column | null, rows: readonly number[]): number {
  if (column === null) return rows.length;
  const written = new Set(rows.map((row) => memberName(column.values[row])));
  return new Set([...written].map(foldName).filter((name) => name !== '')).size;
}
