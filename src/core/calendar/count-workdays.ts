import { fail, type Outcome } from '../outcome';
import { isSerial, type Calendar } from './calendar';

/**
 * Working days from one day to another, both included. Days are Excel serials.
 *
 * Failures: date-out-of-range, from-after-to (NETWORKDAYS would answer a negative number, which then passes as a number
 * of days), year-not-covered.
 *
 * @example countWorkdays(46054, 46081, china) // ok, 16: February 2026
 */
export function countWorkdays(from: number, to: number, calendar: Calendar): Outcome<number> {
  if (!isSerial(from)) return fail('date-out-of-range', { argument: 'from', value: from });
  if (!isSerial(to)) return fail('date-out-of-range', { argument: 'to', value: to });
  if (from > to) return fail('from-after-to', { argument: 'from', from, to });
  return calendar.count(from, to);
}
