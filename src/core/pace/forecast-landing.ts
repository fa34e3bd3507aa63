import { calendarOr, isSerial, type Calendar } from '../calendar/calendar';
import { checkIndices } from '../calendar/check-indices';
import { dateOf, FIRST_SERIAL, serialOf } from '../calendar/date';
import type { Days, Period } from '../calendar/period';
import { periodAround } from '../calendar/period-around';
import { fromDecimal } from '../numeric/decimal';
import { exactSum } from '../numeric/exact-sum';
import { refuseLength, refuseNumber } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';
import type { DailyAmounts } from './book-on-workdays';
import { landFrom, type Landing } from './land-from';
import { weighDays } from './weigh-days';

export interface LandingOptions {
  /** Default: the month that holds asOf. */
  readonly period?: Period | undefined;
  /** Default: Monday to Friday. */
  readonly calendar?: Calendar | undefined;
  /** Chance that the interval holds the landing, default 0.8. */
  readonly level?: number | undefined;
  /** Twelve indices, January first, of any scale; omitted: a month weighs as much as it has working days. */
  readonly seasonality?: readonly number[] | undefined;
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
 * @example forecastLanding(2200, { dates: [46174, 46175], amounts: [90, 110] }, 46175) // 2 of 22 days: landing 2200
 */
export function forecastLanding(
  target: number,
  daily: DailyAmounts,
  asOf: number,
  { period = 'month', calendar, level = 0.8, seasonality }: LandingOptions = {},
): Outcome<Landing> {
  const wrong =
    findWrongInput(target, daily, asOf, level) ?? (seasonality && checkIndices(seasonality, 'seasonality', 12));
  if (wrong) return wrong;
  const days = periodAround(asOf, period);
  if (!days.ok) return days;

  const weekdays = calendarOr(calendar);
  if (!weekdays.ok) return weekdays;
  const weighed = weighDays(
    daily,
    { days: days.value, asOf, since: historyStart(daily, days.value) },
    weekdays.value,
    seasonality,
  );
  if (!weighed.ok) return weighed;
  const counted = Array.from(daily.dates, (date, row) => (date <= asOf ? row : -1)).filter((row) => row >= 0);
  const actual = fromDecimal(
    exactSum(counted.filter((row) => daily.dates[row]! >= days.value.from).map((row) => daily.amounts[row]!)),
  );
  const mayFall = counted.some((row) => daily.amounts[row]! < 0);
  return succeed(landFrom({ ...weighed.value, actual, mayFall }, target, level));
}

/** The first day whose bookings tell about the shape: that of the first row, at most 24 months before the period. */
function historyStart({ dates }: DailyAmounts, { from }: Days): number {
  const { year, month } = dateOf(from);
  const earliest = serialOf(year - HISTORY_YEARS, month, 1) ?? FIRST_SERIAL;
  let first = from;
  for (let row = 0; row < dates.length; row += 1) if (dates[row]! >= earliest) first = Math.min(first, dates[row]!);
  return first;
}

function findWrongInput(
  target: number,
  { dates, amounts }: DailyAmounts,
  asOf: number,
  level: number,
): Outcome<never> | null {
  const faulty = refuseNumber(target, { argument: 'target' });
  if (faulty) return faulty;
  if (!isSerial(asOf)) return fail('date-out-of-range', { argument: 'asOf', value: asOf });
  if (!(level > 0 && level < 1)) return fail('share-not-between', { argument: 'level', value: String(level) });
  const uneven = refuseLength('daily', amounts, 'daily', dates);
  if (uneven) return uneven;
  for (let row = 0; row < dates.length; row += 1) {
    const place = { argument: 'daily', row: row + 1 };
    if (!isSerial(dates[row]!)) return fail('date-out-of-range', { ...place, value: dates[row]! });
    const faultyAmount = refuseNumber(amounts[row]!, place, true);
    if (faultyAmount) return faultyAmount;
  }
  return null;
}

const HISTORY_YEARS = 2;
