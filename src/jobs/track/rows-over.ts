import { dateOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import type { Column } from '../../sheet/table';
import { daysOfRows } from './rows-at';

/**
 * The body rows of the as-of day's year whose periods are over by that day, and the days from the first to the last of
 * these; no row and the day itself where none is over.
 */
export function rowsOver(periods: Column, asOf: number): { readonly rows: readonly number[]; readonly days: Days } {
  const { year } = dateOf(asOf);
  const over = daysOfRows(periods, year).flatMap((days, row) =>
    days !== null && dateOf(days.from).year === year && days.to <= asOf ? [{ row, ...days }] : [],
  );
  if (over.length === 0) return { rows: [], days: { from: asOf, to: asOf } };
  return {
    rows: over.map(({ row }) => row),
    days: {
      from: over.reduce((first, { from }) => Math.min(first, from), Infinity),
      to: over.reduce((last, { to }) => Math.max(last, to), 0),
    },
  };
}
