import type { Outcome } from '../outcome';

/** A period against its base. */
export interface Judgement {
  /** Relative change as the fraction gap ÷ size; size 0 where the base is 0. */
  readonly gap: bigint;
  readonly size: bigint;
  /** One-sided chance of a worsening so large where nothing has changed. */
  readonly chance: () => number;
}

/** Judges the period at a position against those at other positions. */
export type Judge = Outcome<(period: number, base: readonly number[]) => Judgement>;
