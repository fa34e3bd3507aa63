import { fail, succeed, type Outcome } from '../outcome';
import { isSerial } from './calendar';
import { periodOf, type Days, type Period } from './period';

/**
 * The days of the period that holds a day.
 *
 * Failures: date-out-of-range and from-after-to for a period given as two dates, outside-period for the day.
 */
export function periodAround(asOf: number, period: Period): Outcome<Days> {
  const { from, to } = periodOf(asOf, period);
  if (!isSerial(from) || !isSerial(to)) return fail('date-out-of-range', { argument: 'period', value: from });
  if (from > to) return fail('from-after-to', { argument: 'period', from, to });
  if (asOf < from || asOf > to) return fail('outside-period', { argument: 'asOf', value: asOf, from, to });
  return succeed({ from, to });
}
