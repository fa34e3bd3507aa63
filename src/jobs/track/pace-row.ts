import type { TargetChange } from '../../core/pace/dated-target';
import type { Landing } from '../../core/pace/land-from';
import type { PaceStatus } from '../../core/pace/pace-status';
import type { Pace } from '../../core/pace/track-pace';

/** A goal beside the target: base or stretch. */
export interface GoalPace {
  readonly target: number;
  /** Actual ÷ what would be expected of it by now; null while nothing is. */
  readonly pace: number | null;
  /** Still needed on each working day left. */
  readonly required: number | null;
  /** Chance to reach it, where bookings by day tell. */
  readonly chance: number | null;
}

/** A plan that stood for a part of the period. */
export interface PlanShare extends TargetChange {
  /** Of the period, by the days that weigh in it. */
  readonly share: number;
  /** The part of it that is over by the as-of day. */
  readonly shareToDate: number;
}

export interface PaceRow {
  /** Indices of the body rows that count as one; none for the sum. */
  readonly rows: readonly number[];
  readonly label: string;
  readonly target: number;
  readonly actual: number;
  readonly pace: Pace;
  readonly status: PaceStatus | null;
  readonly base: GoalPace;
  readonly stretch: GoalPace;
  /** The goal that counts now: base until it is sure, then stretch. */
  readonly goal: 'base' | 'stretch';
  /** From bookings by day; null where the actuals are a column. */
  readonly landing: Landing | null;
  /** The plans of the period where the target was changed in it. */
  readonly plans: readonly PlanShare[] | null;
}
