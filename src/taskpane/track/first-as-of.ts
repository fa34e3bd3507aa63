import { periodOf, type Days } from '../../core/calendar/period';
import { headingDays } from '../../jobs/heading-days';
import { lastDay } from '../../jobs/last-day';
import { findAsOf } from '../../jobs/track/find-as-of';
import { guessTrackColumns } from '../../jobs/track/guess-track';
import { orderColumns } from '../../jobs/track/orders';
import { guessReceivables } from '../../jobs/track/receivables';
import type { Table } from '../../sheet/table';
import { openTable, type FoundTable } from '../tables/found-table';

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
  const { target, actual } = guessTrackColumns(table);
  const isSummed = target !== null && actual === null;
  const last = lastBooked(list);
  const day = latest === undefined ? last : isSummed && hasEnded(last, latest) ? periodOf(last, 'month').to : latest;
  const year = target && headingDays(target.heading, fiscalYearStart);
  if (year === null || (day !== null && day <= year.to)) return day;
  return lastBooked(list, year) ?? year.to;
}

/** Longer without bookings are no holidays. */
const MOST_DAYS_WITHOUT = 14;

function hasEnded(last: number | null, latest: number): last is number {
  return last !== null && last < latest - MOST_DAYS_WITHOUT && periodOf(last, 'month').to < latest;
}

/** The last day of the workbook's bookings: within some days, or of all. */
function lastBooked(list: readonly FoundTable[], within: Days = { from: -Infinity, to: Infinity }): number | null {
  const days = list.flatMap((found) => {
    const opened = openTable(found);
    const columns = opened.ok ? orderColumns(opened.value.table) : null;
    if (!opened.ok || columns === null || guessReceivables(opened.value.table) !== null) return [];
    if (!opened.value.table.columns.some(({ role }) => role === 'quantity' || role === 'order')) return [];
    const last = lastDay(columns.date, within.to);
    return last === null || last < within.from ? [] : last;
  });
  return days.length === 0 ? null : Math.max(...days);
}
