import type { Outcome } from '../outcome';
import type { Calendar } from './calendar';
import { refuseDays } from './refuse-days';

/**
 * Working days from one day to another, both included. Days are Excel serials.
 *
 * Failures: date-out-of-range, from-after-to (NETWORKDAYS would answer a negative number, which then passes as a number
 * of days), year-not-covered.
 *
 * @example countWorkdays(46054, 46081, makeCalendar({ base: 'CN' }).value) // → ok 16: February 2026
 */
export function countWorkdays(from: number, to: number, calendar: Calendar): Outcome<number> {
  return refuseDays({ from, to }) ?? calendar.count(from, to);
}
