import { dateOf, monthLength, serialOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';

/**
 * The quarter that holds a day, of fiscal years that start in a month.
 *
 * @example quarterAround(46147, 1) // → { from: 46113, to: 46203 }: 5 May 2026 lies in April to June
 */
export function quarterAround(day: number, fiscalYearStart: number): Days {
  const { year, month } = dateOf(day);
  const into = (month - fiscalYearStart + 12) % 3;
  const first = year * 12 + month - 1 - into;
  const last = first + 2;
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  return {
    from: serialOf(Math.floor(first / 12), (first % 12) + 1, 1)!,
    to: serialOf(lastYear, lastMonth, monthLength(lastYear, lastMonth))!,
  };
}
