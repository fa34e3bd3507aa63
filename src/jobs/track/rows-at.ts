import { dateOf, serialOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import { periodStart } from '../period-start';
import type { PacePeriod } from './guess-track';
import type { Column, Span, Table } from '../../sheet/table';

/** The column whose values each stand for a month, a quarter or the like, if a table has one. */
export function periodColumnOf({ columns, layout }: Table): Column | null {
  // a column of years may say since when somebody is a customer: only years that stood side by side are periods of targets
  const isPeriod = ({ kind, span }: Column) =>
    kind !== 'number' && span !== null && MONTHS[span] !== undefined && (span !== 'year' || layout === 'wide');
  return columns.find(isPeriod) ?? null;
}

/** Whether each target stands for one period of that length by itself; with a column of shorter ones several make it up. */
export function isOwnPeriod(table: Table, period: PacePeriod): boolean {
  return (periodColumnOf(table)?.span ?? period) === period;
}

/**
 * The body rows whose period holds a day: of a table with a row for each month, those of that month; or, where a longer
 * stretch is named, all whose periods lie within it: the twelve months of a year. Periods without a year are those of the
 * day's fiscal year. `null` where the table has no column of periods, and every row counts.
 */
export function rowsAt(table: Table, day: number, fiscalYearStart = 1, within?: Days): readonly number[] | null {
  const column = periodColumnOf(table);
  if (column === null) return null;
  return daysOfRows(column, day, fiscalYearStart).flatMap((days, row) => {
    if (days === null) return [];
    const fits = within ? within.from <= days.from && days.to <= within.to : days.from <= day && day <= days.to;
    return fits ? [row] : [];
  });
}

/** The days of each body row's period, null where a row names none; see `periodStart`. */
export function daysOfRows({ values, span }: Column, asOf: number, fiscalYearStart = 1): (Days | null)[] {
  const months = MONTHS[span!]!;
  return values.map((value) => {
    const from = periodStart(value, asOf, fiscalYearStart);
    if (from === null) return null;
    const first = dateOf(from);
    const next = first.month + months;
    const end = serialOf(first.year + Math.floor((next - 1) / 12), ((next - 1) % 12) + 1, 1);
    return end === undefined ? null : { from, to: end - 1 };
  });
}

const MONTHS: Partial<Record<Span, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
