import { periodOf } from '../../core/calendar/period';
import { headingDays } from '../../jobs/heading-days';
import { findAsOf } from '../../jobs/track/find-as-of';
import { guessTrackColumns } from '../../jobs/track/guess-track';
import { lacksActuals } from '../../jobs/track/lacks-actuals';
import type { Table } from '../../sheet/table';
import type { FoundTable } from '../tables/found-table';
import { lastBooked } from '../tables/last-booked';

/**
 * Up to when a table of targets is looked at, unless a person says it: the as-of day of its sheet, else the latest day
 * given, else the last day of the workbook's bookings. Where those end in an earlier month, weeks before the latest day,
 * what came later is not in the workbook, and nobody is behind for it: targets without actuals beside them are then looked
 * at as of the end of the last month with bookings. Targets that name a year over by then are looked at as of the last
 * bookings in it, or its last day.
 */
export function firstAsOf(
  found: FoundTable,
  table: Table,
  list: readonly FoundTable[],
  latest: number | undefined,
  fiscalYearStart: number,
): number | null {
  const stated = findAsOf(found.sheet.values);
  if (stated !== null) return stated;
  const day = latest === undefined ? lastBooked(list) : lacksActuals(table) ? whileBooked(latest, list) : latest;
  const { target } = guessTrackColumns(table);
  const year = target && headingDays(target.heading, fiscalYearStart);
  if (year === null || (day !== null && day <= year.to)) return day;
  return lastBooked(list, year) ?? year.to;
}

/** Longer without bookings are no holidays. */
const MOST_DAYS_WITHOUT = 14;

/** The latest day, or the end of the last month with bookings where those ended weeks before. */
function whileBooked(latest: number, list: readonly FoundTable[]): number {
  const last = lastBooked(list);
  if (last === null || last >= latest - MOST_DAYS_WITHOUT) return latest;
  return Math.min(latest, periodOf(last, 'month').to);
}
