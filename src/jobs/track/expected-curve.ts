import type { Calendar } from '../../core/calendar/calendar';
import { dateOf, serialOf } from '../../core/calendar/date';
import { periodOf, type Days } from '../../core/calendar/period';
import type { DailyAmounts } from '../../core/pace/book-on-workdays';
import { weighBookings } from '../../core/pace/weigh-bookings';
import { poolSpringFestival } from '../../core/phasing/pool-spring-festival';
import { seasonalIndices } from '../../core/phasing/seasonal-indices';
import { fail, succeed, type Outcome } from '../../core/outcome';
import type { Booked } from './orders';

/** Share of a period's work that is done by the end of a day: 0 before its first day, 1 from its last one on. */
export type Curve = (day: number) => number;

/**
 * The curve that bookings usually follow (月末冲量): working days weigh what the months before the period show, at most 24
 * of them, as in TARGET.LANDING, so that an expected landing and an expected share agree.
 *
 * Failures: those of `weighBookings`.
 */
export function expectedCurve(
  daily: DailyAmounts,
  days: Days,
  asOf: number,
  calendar: Calendar,
  seasonality: readonly number[] | undefined,
): Outcome<Curve> {
  const weighed = weighBookings(daily, asOf, { period: days, calendar, seasonality });
  if (!weighed.ok) return weighed;
  const sums = [0];
  for (const { weight } of [...weighed.value.elapsed, ...weighed.value.remaining]) sums.push(sums.at(-1)! + weight);
  const whole = sums.at(-1)!;
  return succeed((day) => {
    if (day < days.from) return 0;
    const worked = calendar.count(days.from, Math.min(day, days.to));
    return worked.ok ? sums[Math.min(worked.value, sums.length - 1)]! / whole : 1;
  });
}

/**
 * Seasonal indices of the whole calendar years of bookings before a period, January first; with `pool` January and
 * February are pooled and parted by the working days of the period's own year, because the Spring Festival moves.
 *
 * Failures: too-little-history (fewer than two whole years), those of `seasonalIndices` and `poolSpringFestival`.
 */
export function seasonBefore(
  booked: Booked,
  days: Days,
  calendar: Calendar,
  pool: boolean,
): Outcome<readonly number[]> {
  const { year } = dateOf(days.from);
  const first = booked.days[0];
  const since = first === undefined ? year : firstWholeYear(first);
  if (year - since < LEAST_YEARS) {
    return fail('too-little-history', { argument: 'history', length: Math.max(0, (year - since) * 12), needed: 24 });
  }
  const history: number[] = [];
  for (let at = Math.max(since, year - MOST_YEARS); at < year; at += 1) {
    for (let month = 1; month <= 12; month += 1) {
      history.push(Math.max(0, booked.sumOf(null, periodOf(serialOf(at, month, 1)!, 'month'))));
    }
  }
  const indices = seasonalIndices(history);
  if (!indices.ok) return indices;
  return pool ? poolSpringFestival(indices.value.indices, year, calendar) : succeed(indices.value.indices);
}

const LEAST_YEARS = 2;
const MOST_YEARS = 5;

function firstWholeYear(day: number): number {
  const { year, month } = dateOf(day);
  return month === 1 ? year : year + 1;
}
