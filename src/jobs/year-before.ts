import { dateOf, monthLength, serialOf } from '../core/calendar/date';
import type { Days } from '../core/calendar/period';

/** The same day a year before, 28 February for 29; 0 before Excel's days. */
export function yearBefore(serial: number): number {
  const { year, month, day } = dateOf(serial);
  return serialOf(year - 1, month, Math.min(day, monthLength(year - 1, month))) ?? 0;
}

/** The same days a year before. What ends with a month ends with it a year before too. */
export function daysYearBefore({ from, to }: Days): Days {
  const { year, month, day } = dateOf(to);
  const isMonthEnd = day === monthLength(year, month);
  const end = isMonthEnd ? (serialOf(year - 1, month, monthLength(year - 1, month)) ?? 0) : yearBefore(to);
  return { from: yearBefore(from), to: end };
}
