import { weekdayOf } from '../core/calendar/date';
import { periodOf } from '../core/calendar/period';
import type { Column } from '../sheet/table';
import { lastDay } from './last-day';

/**
 * Up to when bookings are complete: the last day with one, not after a given day; the last of its month where only a
 * weekend is left of that, so that October does not end on Friday the 30th for want of an order on the Saturday. Null
 * where there is none.
 *
 * @param date its days as serials
 * @param most the latest day to answer, such as yesterday
 */
export function bookedTo(date: Column, most = Infinity): number | null {
  const last = lastDay(date, most);
  if (last === null) return null;
  const { to } = periodOf(last, 'month');
  // a Saturday or Sunday that ends the month, and at most the Saturday before it
  const isQuiet = to <= most && to - last < 3 && weekdayOf(last + 1) > 5 && weekdayOf(to) > 5;
  return isQuiet ? to : last;
}
