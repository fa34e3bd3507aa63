import type { Promised } from './promised';
import type { ReviewFunnel } from './read-funnel';
import type { ReviewFacts } from './review-facts';

/** A target that was changed in mid-period, with the one it had. */
export interface TargetChange {
  readonly from: number;
  readonly name: string;
  readonly old: number;
  readonly target: number;
  readonly reason: string;
}

/** All that goes into a report. */
export interface ReviewParts {
  readonly facts: ReviewFacts;
  readonly funnel: ReviewFunnel | null;
  readonly promised: Promised | null;
  readonly changes: readonly TargetChange[];
}
