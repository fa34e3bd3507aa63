import { fail, succeed, type Outcome } from '../outcome';
import { periodOf, type Days, type Period } from './period';
import { refuseDays } from './refuse-days';

/**
 * The days of the period that holds a day.
 *
 * Failures: date-out-of-range and from-after-to for a period given as two dates, outside-period for the day.
 */
export function periodAround(asOf: number, period: Period): Outcome<Days> {
  const { from, to } = periodOf(asOf, period);
  const faulty = refuseDays({ from, to }, 'period', 'period');
  if (faulty) return faulty;
  if (asOf < from || asOf > to) return fail('outside-period', { argument: 'asOf', value: asOf, from, to });
  return succeed({ from, to });
}
