import type { Days } from '../../core/calendar/period';
import { bookedTo } from '../../jobs/booked-to';
import { orderColumns } from '../../jobs/track/orders';
import { guessReceivables } from '../../jobs/track/receivables';
import { openTable, type FoundTable } from './found-table';

/** Up to when the workbook has bookings: within some days, or all of them; null where there are none. */
export function lastBooked(
  list: readonly FoundTable[],
  within: Days = { from: -Infinity, to: Infinity },
): number | null {
  const days = list.flatMap((found) => {
    const opened = openTable(found);
    const columns = opened.ok ? orderColumns(opened.value.table) : null;
    if (!opened.ok || columns === null || guessReceivables(opened.value.table) !== null) return [];
    if (!opened.value.table.columns.some(({ role }) => role === 'quantity' || role === 'order')) return [];
    const last = bookedTo(columns.date, within.to);
    return last === null || last < within.from ? [] : last;
  });
  return days.length === 0 ? null : Math.max(...days);
}
