import type { Claim } from './claim';

/** A cell that can't be right, and what it should say. */
export interface Culprit {
  readonly cell: number;
  readonly says: number;
  readonly should: number;
  /** The claim it was found by: of several the first. */
  readonly claim: Claim;
  /** Whether the cell trades places with another one ("swapped"), or another member of the claim may be the wrong one. */
  readonly doubt: 'swapped' | 'unclear' | null;
}
