import { calendarOr, type Calendar } from '../calendar/calendar';
import { checkIndices } from '../calendar/check-indices';
import type { Days, Period } from '../calendar/period';
import { periodAround } from '../calendar/period-around';
import { refuseDates } from '../calendar/refuse-days';
import { succeed, type Outcome } from '../outcome';

export interface PeriodOptions {
  /** Default: the month that holds asOf. */
  readonly period?: Period | undefined;
  /** Default: Monday to Friday. */
  readonly calendar?: Calendar | undefined;
  /** Twelve indices, January first, of any scale; omitted: a month weighs as much as it has working days. */
  readonly seasonality?: readonly number[] | undefined;
}

/**
 * The days of the period that holds asOf, and its calendar.
 *
 * Failures: date-out-of-range (asOf, period), those of `checkIndices` (seasonality), from-after-to, outside-period, and
 * those of `makeCalendar`.
 */
export function readPeriod(
  asOf: number,
  { period = 'month', calendar, seasonality }: PeriodOptions,
): Outcome<{ readonly days: Days; readonly calendar: Calendar }> {
  const faulty = refuseDates('asOf', asOf) ?? (seasonality && checkIndices(seasonality, 'seasonality', 12));
  if (faulty) return faulty;
  const days = periodAround(asOf, period);
  if (!days.ok) return days;
  const known = calendarOr(calendar);
  return known.ok ? succeed({ days: days.value, calendar: known.value }) : known;
}
