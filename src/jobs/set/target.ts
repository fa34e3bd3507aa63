import { setGoals, type Goal } from '../../core/allocation/set-goals';
import { succeed } from '../../core/outcome';
import type { JobOutcome } from '../job-outcome';
import type { MeasureCode, MeasureKind } from './measure-kinds';
import type { OfWhich } from './of-which';

/** One line of the targets of a year. */
export interface Target extends Pick<MeasureKind, 'kind' | 'lower'> {
  readonly id: string;
  readonly code: MeasureCode;
  readonly name: string;
  /** What a rate is a share of: "应收金额"; "" for what adds up. */
  readonly base: string;
  /** As written: "元", "%", "家". */
  readonly unit: string;
  readonly owner: string;
  /** The last day, as a serial. */
  readonly due: number | null;
  /** The target that this one serves: a sentence, a name; "" for none. */
  readonly above: string;
  /** `null` as long as there is no number. */
  readonly goal: Goal | null;
  /** What amounts are rounded to: 1000 for thousands, 0.001 for tenths of a percent. */
  readonly step: number;
  /** Where the number comes from, in words. */
  readonly basis: string;
  /** The measure in past years, the oldest first; of an unfinished year its estimate. */
  readonly past: readonly PastYear[];
  readonly parts: readonly OfWhich[];
}

export interface PastYear {
  readonly year: number;
  readonly value: number;
}

const BASE_MULTIPLE = 0.8;
const STRETCH_MULTIPLE = 1.2;

/**
 * Base, target and stretch of one measure: 80 % and 120 % of the target, rounded to the step. Where lower is better the
 * multiples change places, and no share is set above 100 %.
 *
 * @param asked the target itself is rounded to the step as well
 */
export function goalOf(
  asked: number,
  { lower, unit, step }: Pick<Target, 'lower' | 'unit' | 'step'>,
  { base = BASE_MULTIPLE, stretch = STRETCH_MULTIPLE }: { readonly base?: number; readonly stretch?: number } = {},
): JobOutcome<Goal> {
  const goals = setGoals([asked], { base, stretch, unit: step });
  if (!goals.ok) return goals;
  const [goal] = goals.value as [Goal];
  const turned = lower ? { base: goal.stretch, target: goal.target, stretch: goal.base } : goal;
  if (unit !== '%') return succeed(turned);
  // a target typed above 100 % stays: that is a mistake to be seen and not to be hidden
  const most = Math.max(1, turned.target);
  return succeed({ ...turned, base: Math.min(most, turned.base), stretch: Math.min(most, turned.stretch) });
}
