import { naiveError } from './accuracy';
import type { PreparedHistory } from './prepare-history';
import { findRivals } from './rivals';
import { tryRivals, type Rival, type Trial } from './rolling-origin';

export interface Choice {
  readonly rivals: readonly Rival[];
  /** One a rival; null where it, or all of them, could not be tried. */
  readonly trials: readonly (Trial | null)[] | null;
  /** Position of the rival that is used. */
  readonly chosen: number;
}

/**
 * The method for a history: the favourite of `findRivals`, unless another did clearly better from earlier origins. Null
 * for a history that never changes, or repeats each period exactly.
 */
export function chooseRival({ values, season }: PreparedHistory): Choice | null {
  if (naiveError(values, season) === 0) return null;
  const rivals = findRivals(values, season);
  const trials = tryRivals(values, season, rivals);
  let chosen = 0;
  let least = CLEARLY * (trials?.[0]?.error ?? 0);
  trials?.forEach((trial, index) => {
    if (trial && trial.error < least) [chosen, least] = [index, trial.error];
  });
  return { rivals, trials, chosen };
}

const CLEARLY = 0.9;
