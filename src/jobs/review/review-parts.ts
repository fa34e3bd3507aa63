import type { Promised } from './promised';
import type { ReviewFunnel } from './read-funnel';
import type { ReviewFacts } from './review-facts';

/** All that goes into a report. */
export interface ReviewParts {
  readonly facts: ReviewFacts;
  readonly funnel: ReviewFunnel | null;
  readonly promised: Promised | null;
}
