import { setGoals } from '../../core/allocation/set-goals';
import type { Calendar } from '../../core/calendar/calendar';
import type { Days } from '../../core/calendar/period';
import type { DailyAmounts } from '../../core/pace/book-on-workdays';
import { datedTarget, type TargetChange } from '../../core/pace/dated-target';
import { landFrom, USUAL_LEVEL } from '../../core/pace/land-from';
import { paceStatus } from '../../core/pace/pace-status';
import { trackPace } from '../../core/pace/track-pace';
import { weighBookings } from '../../core/pace/weigh-bookings';
import { sumOf } from '../../core/numeric/sum';
import type { JobOutcome } from '../job-outcome';
import type { Curve } from './expected-curve';
import type { PaceChoices } from './pace-choices';
import type { GoalPace, PaceRow, PlanShare } from './pace-row';
import { withExpected } from './with-expected';

export interface LineToPace {
  readonly rows: readonly number[];
  readonly label: string;
  readonly target: number;
  readonly actual: number;
  /** The plans of the period where the target was changed in it: they count instead of `target`. */
  readonly plans: readonly TargetChange[] | null;
  /** Bookings by day of the period and before it. */
  readonly daily: DailyAmounts | null;
  /** What is expected to date where it is the sum of other lines. */
  readonly expected?: number | undefined;
}

interface Common {
  readonly choices: PaceChoices;
  readonly days: Days;
  readonly calendar: Calendar;
  readonly season: readonly number[] | undefined;
  readonly curve: Curve | null;
}

/** The chance from which on a goal counts as sure. */
export const SURE = 0.95;

/** The pace of one line towards its target, its base and its stretch goal. */
export function paceLine(line: LineToPace, common: Common): JobOutcome<PaceRow> {
  const { choices, days, calendar, season, curve } = common;
  const { asOf } = choices;
  const options = { period: days, calendar, seasonality: season };
  const dated = datedOf(line, common);
  if (!dated.ok) return dated;
  const { target, expected } = dated.value;
  const paces = trackPace([{ target, actual: line.actual }], asOf, options);
  if (!paces.ok) return paces;
  const even = paces.value[0]!;
  const pace = expected === null ? even : withExpected(even, line.actual, expected, curve?.(asOf));
  const status = paceStatus(pace.pace, choices.thresholds);
  if (!status.ok) return status;
  const goals = setGoals([target], { base: choices.base, stretch: choices.stretch });
  if (!goals.ok) return goals;

  const bookings = line.daily && weighBookings(line.daily, asOf, options);
  if (bookings !== null && !bookings.ok) return bookings;
  const landingFor = (goal: number) => bookings && landFrom(bookings.value, goal, USUAL_LEVEL);
  const goalOf = (goal: number): JobOutcome<GoalPace> => {
    const remaining = trackPace([{ target: goal, actual: line.actual }], asOf, options);
    if (!remaining.ok) return remaining;
    const expectedOfGoal = target === 0 ? 0 : (pace.expected * goal) / target;
    return {
      ok: true,
      value: {
        target: goal,
        pace: expectedOfGoal === 0 ? null : line.actual / expectedOfGoal,
        required: remaining.value[0]!.required,
        chance: landingFor(goal)?.chance ?? null,
      },
    };
  };
  const [base, stretch] = [goalOf(goals.value[0]!.base), goalOf(goals.value[0]!.stretch)];
  if (!base.ok) return base;
  if (!stretch.ok) return stretch;
  const plans = sharesOfPlans(line, common);
  if (plans !== null && !plans.ok) return plans;
  const { rows, label, actual } = line;
  return {
    ok: true,
    value: {
      ...{ rows, label, target, actual, pace, plans: plans?.value ?? null },
      status: status.value,
      base: base.value,
      stretch: stretch.value,
      goal: actual >= base.value.target || (base.value.chance ?? 0) >= SURE ? 'stretch' : 'base',
      landing: landingFor(target),
    },
  };
}

/** The target that counts and what it asks for by now; null: as working days passed. */
function datedOf(
  { target, plans, expected }: LineToPace,
  common: Common,
): JobOutcome<{ readonly target: number; readonly expected: number | null }> {
  const { choices, curve } = common;
  if (plans !== null) return standing(plans, common);
  return { ok: true, value: { target, expected: expected ?? (curve === null ? null : target * curve(choices.asOf)) } };
}

/** Plans that follow each other within the period: by working days, or by the curve of the months before. */
function standing(
  plans: readonly TargetChange[],
  { choices: { asOf }, days, calendar, season, curve }: Common,
): JobOutcome<{ readonly target: number; readonly expected: number }> {
  if (curve === null) return datedTarget(plans, days, asOf, calendar, { seasonality: season });
  const upTo = (last: number) =>
    sumOf(
      plans.map(({ target: plan, from }, index) => {
        const end = Math.min(last, (plans[index + 1]?.from ?? Infinity) - 1);
        return end < from ? 0 : plan * (curve(end) - curve(from - 1));
      }),
    );
  return { ok: true, value: { target: upTo(days.to), expected: upTo(asOf) } };
}

/** Each plan with the part of the period in which it stands: what a target of 1 in its place and 0 elsewhere comes to. */
function sharesOfPlans({ plans }: LineToPace, common: Common): JobOutcome<readonly PlanShare[]> | null {
  if (plans === null) return null;
  const shares: PlanShare[] = [];
  for (const [index, { from, target }] of plans.entries()) {
    const alone = plans.map((plan, at) => ({ from: plan.from, target: at === index ? 1 : 0 }));
    const share = standing(alone, common);
    if (!share.ok) return share;
    shares.push({ from, target, share: share.value.target, shareToDate: share.value.expected });
  }
  return { ok: true, value: shares };
}
