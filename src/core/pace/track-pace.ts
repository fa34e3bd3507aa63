import type { Calendar } from '../calendar/calendar';
import { monthsOf, type Days } from '../calendar/period';
import { difference } from '../numeric/difference';
import { refuseNegative, refuseNotFinite } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';
import { readPeriod, type PeriodOptions } from './read-period';

/** Null stands for a figure that can't be computed. */
export interface Pace {
  /** Actual ÷ target; null without a target. */
  readonly attainment: number | null;
  /** Target × share of the period's day weights that have passed. */
  readonly expected: number;
  /** Actual ÷ expected; null while nothing is expected. */
  readonly pace: number | null;
  /** Actual − expected. */
  readonly gap: number;
  /** Target − actual. */
  readonly remaining: number;
  /** Working days after asOf. */
  readonly daysLeft: number;
  /** Remaining ÷ working days left, never negative; null when none is left and the target is not reached. */
  readonly required: number | null;
  /** Run-rate landing: actual ÷ share passed; null while no weight has passed. */
  readonly landing: number | null;
}

/**
 * Pace (进度) of targets at the end of a day: what should be there by now, and what is still needed.
 *
 * A month's weight is its seasonal index, or without indices its number of working days; a day's weight is its month's
 * weight ÷ the working days of the whole month. The share passed is the weight up to asOf ÷ that of the period, so a
 * period that cuts a month counts only its days.
 *
 * Failures: negative or not-finite (target, actual, seasonality, with row), count-wrong and no-weight (seasonality),
 * date-out-of-range, from-after-to, outside-period (asOf), year-not-covered, no-working-days, no-season (the index of
 * every month of the period is 0).
 *
 * @example
 * trackPace([{ target: 110, actual: 40 }], 46185)
 * // → ok [{ expected: 50, pace: 0.8, daysLeft: 12, landing: 88, … }]: 12 June 2026, 10 of 22 working days
 */
export function trackPace(
  rows: readonly { readonly target: number; readonly actual: number }[],
  asOf: number,
  options: PeriodOptions = {},
): Outcome<Pace[]> {
  const faulty =
    refuseNegative(
      'target',
      rows.map(({ target }) => target),
    ) ??
    refuseNotFinite(
      'actual',
      rows.map(({ actual }) => actual),
    );
  if (faulty) return faulty;
  const read = readPeriod(asOf, options);
  if (!read.ok) return read;
  const { days, calendar } = read.value;
  const { from, to } = days;

  const whole = weightOf(days, calendar, options.seasonality);
  if (!whole.ok) return whole;
  const passed = weightOf({ from, to: asOf }, calendar, options.seasonality);
  if (!passed.ok) return passed;
  const left = calendar.count(asOf + 1, to);
  if (!left.ok) return left;
  if (whole.value === 0) {
    const worked = calendar.count(from, to);
    if (worked.ok && worked.value > 0) return fail('no-season', { argument: 'seasonality', from, to });
    return fail('no-working-days', { argument: 'period', from, to });
  }
  return succeed(rows.map(({ target, actual }) => paceOf(target, actual, passed.value, whole.value, left.value)));
}

function paceOf(target: number, actual: number, passed: number, whole: number, daysLeft: number): Pace {
  const expected = passed === whole ? target : (target * passed) / whole;
  const remaining = difference(target, actual);
  const owed = Math.max(0, remaining);
  return {
    attainment: target === 0 ? null : actual / target,
    expected,
    pace: expected === 0 ? null : actual / expected,
    gap: expected === target ? difference(actual, target) : actual - expected,
    remaining,
    daysLeft,
    required: daysLeft > 0 ? owed / daysLeft : owed === 0 ? 0 : null,
    landing: passed === 0 ? null : passed === whole ? actual : (actual * whole) / passed,
  };
}

/** Sum of the weights of the days from `from` to `to`. */
function weightOf(days: Days, calendar: Calendar, seasonality: readonly number[] | undefined): Outcome<number> {
  if (!seasonality) return calendar.count(days.from, days.to);
  let weight = 0;
  for (const { part, whole, month } of monthsOf(days)) {
    const worked = calendar.count(part.from, part.to);
    const ofMonth = calendar.count(whole.from, whole.to);
    if (!worked.ok) return worked;
    if (!ofMonth.ok) return ofMonth;
    if (ofMonth.value > 0) weight += (seasonality[month - 1]! * worked.value) / ofMonth.value;
  }
  return succeed(weight);
}
