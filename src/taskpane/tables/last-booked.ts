import type { Days } from '../../core/calendar/period';
import { lastDay } from '../../jobs/last-day';
import { orderColumns } from '../../jobs/track/orders';
import { guessReceivables } from '../../jobs/track/receivables';
import { openTable, type FoundTable } from './found-table';

/** The last day of the workbook's bookings: within some days, or of all; null where there are none. */
export function lastBooked(
  list: readonly FoundTable[],
  within: Days = { from: -Infinity, to: Infinity },
): number | null {
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
