import type { Calendar } from '../calendar/calendar';
import { checkIndices } from '../calendar/check-indices';
import { serialOf } from '../calendar/date';
import { periodOf } from '../calendar/period';
import { fail, succeed, type Outcome } from '../outcome';

/**
 * Seasonal indices for a year in which the Spring Festival (春节) falls on other days than in the history: January and
 * February are pooled and parted by their working days in that year. All other months stay, and so does the sum.
 *
 * The festival moves between 21 January and 20 February. Indices over several years blur it; pooled, the two months
 * have what they bring together, and the calendar of the year says which of them has the days.
 *
 * @param indices twelve, January first, over several years
 * @param calendar of the year, usually mainland China
 *
 * Failures: those of `checkIndices` (seasonality), date-out-of-range (year), year-not-covered, no-working-days.
 *
 * @example
 * const china = makeCalendar({ base: 'CN' }).value;
 * poolSpringFestival([1.1, 0.7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.2], 2026, china)
 * // → ok [1.8 * 21 / 37, 1.8 * 16 / 37, 1, …]: January 21 and February 16 of 37 working days
 */
export function poolSpringFestival(indices: readonly number[], year: number, calendar: Calendar): Outcome<number[]> {
  const faulty = checkIndices(indices, 'seasonality', 12);
  if (faulty) return faulty;
  const firsts = [serialOf(year, 1, 1), serialOf(year, 2, 1)];
  const counts: number[] = [];
  for (const first of firsts) {
    if (first === undefined) return fail('date-out-of-range', { argument: 'year', value: year });
    const { from, to } = periodOf(first, 'month');
    const count = calendar.count(from, to);
    if (!count.ok) return count;
    counts.push(count.value);
  }
  const [january = 0, february = 0] = counts;
  const days = january + february;
  if (days === 0) {
    return fail('no-working-days', { argument: 'year', from: firsts[0]!, to: periodOf(firsts[1]!, 'month').to });
  }
  const pooled = indices[0]! + indices[1]!;
  return succeed([(pooled * january) / days, (pooled * february) / days, ...indices.slice(2)]);
}
