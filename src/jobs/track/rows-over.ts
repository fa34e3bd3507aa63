import type { Days } from '../../core/calendar/period';
import type { Column } from '../../sheet/table';
import { paceDays } from './pace-choices';
import { daysOfRows } from './rows-at';

/**
 * The body rows of the as-of day's year whose periods are over by that day, and the days from the first to the last of
 * these; no row and the day itself where none is over.
 */
export function rowsOver(
  periods: Column,
  asOf: number,
  fiscalYearStart = 1,
): { readonly rows: readonly number[]; readonly days: Days } {
  const year = paceDays({ asOf, period: 'year', fiscalYearStart });
  const over = daysOfRows(periods, asOf, fiscalYearStart).flatMap((days, row) =>
    days !== null && days.from >= year.from && days.from <= year.to && days.to <= asOf ? [{ row, ...days }] : [],
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
