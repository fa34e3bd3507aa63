import { dateOf, serialOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import type { Column, Span, Table } from '../../sheet/table';
import { headingDays } from '../heading-days';
import { periodStart } from '../period-start';
import { paceDays } from '../track/pace-choices';
import { guessPacePeriod } from '../track/guess-track';

/**
 * The days that the target of each body row is for: what the table's column of periods says (a period without its year is
 * one of the as-of day's, see `periodStart`), and without such a column the year that the heading of the targets names, or
 * the week, month, quarter or year of the as-of day, by what it says. `null` for a row whose period can't be told.
 */
export function rowPeriods(table: Table, target: Column, asOf: number, fiscalYearStart = 1): readonly (Days | null)[] {
  const column = table.columns.find(
    ({ kind, span }) => kind !== 'number' && span !== null && LENGTHS[span] !== undefined,
  );
  if (column === undefined) {
    const period = guessPacePeriod(target.heading);
    const named = period === 'year' ? headingDays(target.heading, fiscalYearStart) : null;
    const days = named ?? paceDays({ asOf, period, fiscalYearStart });
    return table.rowNumbers.map(() => days);
  }
  const length = LENGTHS[column.span!]!;
  return column.values.map((value) => {
    const from = periodStart(value, asOf, fiscalYearStart);
    return from === null ? null : { from, to: lastDay(from, length) };
  });
}

/** In days, or in months. */
const LENGTHS: Partial<Record<Span, { readonly days: number } | { readonly months: number }>> = {
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  half: { months: 6 },
  year: { months: 12 },
};

function lastDay(from: number, length: { readonly days: number } | { readonly months: number }): number {
  if ('days' in length) return from + length.days - 1;
  const { year, month } = dateOf(from);
  const next = month - 1 + length.months;
  return (serialOf(year + Math.floor(next / 12), (next % 12) + 1, 1) ?? from + 1) - 1;
}
