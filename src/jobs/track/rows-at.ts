import { dateOf, serialOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import { readPeriod, startOf } from '../../sheet/read-period';
import type { Column, Span, Table } from '../../sheet/table';

/** The column whose values each stand for a month, a quarter or the like, if a table has one. */
export function periodColumnOf({ columns, layout }: Table): Column | null {
  // a column of years may say since when somebody is a customer: only years that stood side by side are periods of targets
  const isPeriod = ({ kind, span }: Column) =>
    kind !== 'number' && span !== null && MONTHS[span] !== undefined && (span !== 'year' || layout === 'wide');
  return columns.find(isPeriod) ?? null;
}

/**
 * The body rows whose period holds a day: of a table with a row for each month, those of that month. Periods without a year
 * are those of the day's year. `null` where the table has no column of periods, and every row counts.
 */
export function rowsAt(table: Table, day: number): readonly number[] | null {
  const column = periodColumnOf(table);
  if (column === null) return null;
  return daysOfRows(column, dateOf(day).year).flatMap((days, row) =>
    days !== null && days.from <= day && day <= days.to ? [row] : [],
  );
}

/** The days of each body row's period, null where a row names none; periods without a year are of the year given. */
export function daysOfRows({ values, span }: Column, year: number): (Days | null)[] {
  const months = MONTHS[span!]!;
  return values.map((value) => {
    const from = startIn(value, year);
    if (from === null) return null;
    const first = dateOf(from);
    const next = first.month + months;
    const end = serialOf(first.year + Math.floor((next - 1) / 12), ((next - 1) % 12) + 1, 1);
    return end === undefined ? null : { from, to: end - 1 };
  });
}

function startIn(value: Column['values'][number], year: number): number | null {
  if (typeof value === 'number') return value;
  const period = value === null ? undefined : readPeriod(String(value));
  return period === undefined ? null : (period.start ?? startOf(period.span, period.year ?? year, period.number));
}

const MONTHS: Partial<Record<Span, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
