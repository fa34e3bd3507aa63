import type { Calendar } from '../calendar/calendar';
import type { Days } from '../calendar/period';
import { ratio } from '../numeric/ratio';
import { sumOf } from '../numeric/sum';
import { fail, succeed, type Outcome } from '../outcome';
import { dayWeights, type DayPattern } from '../phasing/day-weights';

/** A target of the whole period and the day from which on it counts. */
export interface TargetChange {
  readonly from: number;
  readonly target: number;
}

export interface DatedTarget {
  /** Target of the period, each plan counted for the share of the period in which it stood. */
  readonly target: number;
  /** What the plans ask for up to the end of asOf. */
  readonly expected: number;
}

/**
 * A target that changes in mid-period (目标调整), effective-dated: before a change the old plan counts, from its day on the
 * new one. With s the share of the period's day weights (`dayWeights`) in which a plan stands, the target of the period
 * is Σ plan × s: a month of 100 that is raised to 160 halfway is one of 130. What was expected before the change stays
 * what it was.
 *
 * @param plans in order of their days; the first counts from the beginning of the period, whatever its day
 *
 * Failures: no-weight (no plan), not-finite and negative (target, with row), not-in-order (a plan on or before the day of
 * the one above), outside-period (asOf), year-not-covered, no-working-days.
 *
 * @example
 * // June 2026 has 22 working days, 10 of them before the 15th and 5 from then to the 19th:
 * const weekdays = makeCalendar({ base: 'weekdays' }).value;
 * const plans = [{ from: 46174, target: 110 }, { from: 46188, target: 176 }];
 * datedTarget(plans, { from: 46174, to: 46203 }, 46192, weekdays) // → ok { target: 146, expected: 90 }
 */
export function datedTarget(
  plans: readonly TargetChange[],
  days: Days,
  asOf: number,
  calendar: Calendar,
  pattern: DayPattern = {},
): Outcome<DatedTarget> {
  const { from, to } = days;
  if (plans.length === 0) return fail('no-weight', { argument: 'plans' });
  for (const [index, { from: start, target }] of plans.entries()) {
    const place = { argument: 'plans', row: index + 1 };
    if (!Number.isFinite(target)) return fail('not-finite', { ...place, value: String(target) });
    if (target < 0) return fail('negative', { ...place, value: target });
    const previous = plans[index - 1]?.from ?? -Infinity;
    if (start <= previous) return fail('not-in-order', { ...place, value: start, previous });
  }
  if (!(asOf >= from && asOf <= to)) return fail('outside-period', { argument: 'asOf', value: asOf, from, to });
  const sums = dayWeights(days, calendar, pattern);
  if (!sums.ok) return sums;
  const { weights } = sums.value;
  const whole = weights.at(-1)!;
  if (whole === 0n) return fail('no-working-days', { argument: 'period', from, to });

  const shareOf = (plan: number, last: number) => {
    const start = plan === 0 ? from : Math.max(from, plans[plan]!.from);
    const end = Math.min(last, (plans[plan + 1]?.from ?? Infinity) - 1);
    return start > end ? 0 : ratio(weights[end - from + 1]! - weights[start - from]!, whole);
  };
  const upTo = (last: number) => sumOf(plans.map(({ target }, plan) => target * shareOf(plan, last)));
  return succeed({ target: upTo(to), expected: upTo(asOf) });
}
