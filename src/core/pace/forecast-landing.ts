import { refuseLevel, refuseNegative } from '../numeric/refuse-numbers';
import { succeed, type Outcome } from '../outcome';
import type { DailyAmounts } from './book-on-workdays';
import { landFrom, USUAL_LEVEL, type Landing } from './land-from';
import type { PeriodOptions } from './read-period';
import { weighBookings } from './weigh-bookings';

export interface LandingOptions extends PeriodOptions {
  /** Chance that the interval holds the landing, default 0.8. */
  readonly level?: number | undefined;
}

/**
 * Landing forecast (预计达成) from daily bookings: where the period will end, how sure that is, and the chance to reach
 * the target.
 *
 * Each working day of the period has a weight: its month's weight (as in `trackPace`) shared over the month's working
 * days, alike or in the shape that the rows before the period show (`usualShape`; at most 24 months before it count).
 * With a the bookings of the elapsed working days, g their weights, G = Σg and G′ the weights left:
 *
 * - landing = A·(G + G′) ÷ G, A all bookings of the period up to asOf;
 * - rate r = Σa ÷ G, residual variance v = Σ (a − r·g)² ÷ g ÷ (n − 1) for each unit of weight;
 * - what is still to come has mean r·G′ and variance v·G′·(1 + G′ ÷ G) and follows Student's t with n − 1 degrees of
 *   freedom. The variance is widened where neighbouring days go together (`correlationFactor`), for the noise of a shape
 *   taken from history, and where the days left usually vary more than those elapsed. Where a third of the elapsed days
 *   or more brought nothing it grows with the total in question (× total ÷ landing), as sums of few large deals do.
 *
 * Every working day up to asOf counts, one without a row as 0; bookings on a day off join the next working day (the last
 * one, if none follows up to asOf). Rows of one day add up; rows after asOf do not count, since asOf is the last day
 * fully booked. Low is never below A unless a row is negative. Once A has reached the target the chance is 1; without
 * any spread it is 1 or 0. With fewer than five elapsed working days there are no low, high and chance, and before the
 * first one, or where nothing is usually booked by now, no landing: null.
 *
 * Failures: not-finite, negative (target), date-out-of-range, lengths-differ (daily), share-not-between (level),
 * seasonality as in `checkIndices`, from-after-to, outside-period, year-not-covered, no-working-days, no-season.
 *
 * @example
 * forecastLanding(2200, { dates: [46174, 46175], amounts: [90, 110] }, 46175)
 * // → ok { landing: 2200, … }: 2 of the 22 days of June 2026
 */
export function forecastLanding(
  target: number,
  daily: DailyAmounts,
  asOf: number,
  { level = USUAL_LEVEL, ...options }: LandingOptions = {},
): Outcome<Landing> {
  const faulty = refuseNegative('target', target) ?? refuseLevel('level', level);
  if (faulty) return faulty;
  const weighed = weighBookings(daily, asOf, options);
  return weighed.ok ? succeed(landFrom(weighed.value, target, level)) : weighed;
}
