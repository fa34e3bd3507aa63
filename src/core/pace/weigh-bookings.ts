import { dateOf, FIRST_SERIAL, serialOf } from '../calendar/date';
import type { Days } from '../calendar/period';
import { refuseDates } from '../calendar/refuse-days';
import { fromDecimal } from '../numeric/decimal';
import { exactSum } from '../numeric/exact-sum';
import { refuseLength, refuseNotFinite } from '../numeric/refuse-numbers';
import { succeed, type Outcome } from '../outcome';
import type { DailyAmounts } from './book-on-workdays';
import { readPeriod, type PeriodOptions } from './read-period';
import { weighDays, type WeighedDays } from './weigh-days';

/** The days of a period with what was booked on them: all that a landing needs but the target. */
export interface WeighedBookings extends WeighedDays {
  /** What was booked so far. */
  readonly actual: number;
  /** Whether it may shrink again: a row is negative. */
  readonly mayFall: boolean;
}

/**
 * Daily bookings on the weighed working days of a period, as `forecastLanding` states them. Landings towards several
 * targets are taken from one of these (`landFrom`), since weighing the months before is the work.
 *
 * Failures: those of `forecastLanding` but target and level.
 *
 * @example
 * weighBookings({ dates: [46174, 46175], amounts: [90, 110] }, 46175, {})
 * // → ok { actual: 200, … }
 */
export function weighBookings(daily: DailyAmounts, asOf: number, options: PeriodOptions): Outcome<WeighedBookings> {
  const { dates, amounts } = daily;
  const faulty =
    refuseLength('daily', amounts, 'daily', dates) ?? refuseDates('daily', dates) ?? refuseNotFinite('daily', amounts);
  if (faulty) return faulty;
  const read = readPeriod(asOf, options);
  if (!read.ok) return read;
  const { days, calendar } = read.value;

  const weighed = weighDays(daily, { days, asOf, since: historyStart(daily, days) }, calendar, options.seasonality);
  if (!weighed.ok) return weighed;
  const counted = Array.from(dates, (date, row) => (date <= asOf ? row : -1)).filter((row) => row >= 0);
  const actual = fromDecimal(exactSum(counted.filter((row) => dates[row]! >= days.from).map((row) => amounts[row]!)));
  const mayFall = counted.some((row) => amounts[row]! < 0);
  return succeed({ ...weighed.value, actual, mayFall });
}

/** The first day whose bookings tell about the shape: that of the first row, at most 24 months before the period. */
function historyStart({ dates }: DailyAmounts, { from }: Days): number {
  const { year, month } = dateOf(from);
  const earliest = serialOf(year - HISTORY_YEARS, month, 1) ?? FIRST_SERIAL;
  let first = from;
  for (let row = 0; row < dates.length; row += 1) if (dates[row]! >= earliest) first = Math.min(first, dates[row]!);
  return first;
}

const HISTORY_YEARS = 2;
