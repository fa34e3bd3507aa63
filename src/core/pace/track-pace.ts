import { calendarOr, isSerial, type Calendar } from '../calendar/calendar';
import { checkIndices } from '../calendar/check-indices';
import { periodAround } from '../calendar/period-around';
import { monthsOf, type Days, type Period } from '../calendar/period';
import { difference } from '../numeric/difference';
import { refuseNumber } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

export interface PaceOptions {
  /** Default: the month that holds asOf. */
  readonly period?: Period | undefined;
  /** Default: Monday to Friday. */
  readonly calendar?: Calendar | undefined;
  /** Twelve indices, January first, of any scale; omitted: a month weighs as much as it has working days. */
  readonly seasonality?: readonly number[] | undefined;
}

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
 * @example trackPace([{ target: 100, actual: 40 }], 46185) // 12 June 2026: expected 45.45…, required 5, landing 88
 */
export function trackPace(
  rows: readonly { readonly target: number; readonly actual: number }[],
  asOf: number,
  { period = 'month', calendar, seasonality }: PaceOptions = {},
): Outcome<Pace[]> {
  if (!isSerial(asOf)) return fail('date-out-of-range', { argument: 'asOf', value: asOf });
  const faultyRow = findFaultyRow(rows);
  if (faultyRow) return faultyRow;
  const faultyIndex = seasonality && checkIndices(seasonality, 'seasonality', 12);
  if (faultyIndex) return faultyIndex;
  const days = periodAround(asOf, period);
  if (!days.ok) return days;
  const { from, to } = days.value;

  const weekdays = calendarOr(calendar);
  if (!weekdays.ok) return weekdays;
  const whole = weightOf(days.value, weekdays.value, seasonality);
  if (!whole.ok) return whole;
  const passed = weightOf({ from, to: asOf }, weekdays.value, seasonality);
  if (!passed.ok) return passed;
  const left = weekdays.value.count(asOf + 1, to);
  if (!left.ok) return left;
  if (whole.value === 0) {
    const worked = weekdays.value.count(from, to);
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

function findFaultyRow(rows: readonly { readonly target: number; readonly actual: number }[]): Outcome<never> | null {
  for (const [index, { target, actual }] of rows.entries()) {
    const row = index + 1;
    const faulty =
      refuseNumber(target, { argument: 'target', row }) ?? refuseNumber(actual, { argument: 'actual', row }, true);
    if (faulty) return faulty;
  }
  return null;
}
