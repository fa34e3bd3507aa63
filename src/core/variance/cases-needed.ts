import { difference } from '../numeric/difference';
import type { Counts } from '../probability/fisher-tail';
import { isSignificant } from './is-significant';
import { lowerRateChance } from './lower-rate-chance';

/**
 * How many cases a period would have needed for its rate to count as worse than the base: about the fewest at the same
 * rate, more than it had, that the test of `watchPeriods` takes as proof. Successes are rounded towards the base, so the
 * number is rather one too many. Null where no number would do, because the base itself has too few cases, or the rate
 * is not worse.
 *
 * @example casesNeeded({ successes: 6, trials: 30 }, { successes: 180, trials: 600 }) // → 73
 */
export function casesNeeded(
  now: Counts,
  base: Counts,
  { confidence = 0.95, worse = 'lower' }: { readonly confidence?: number; readonly worse?: 'lower' | 'higher' } = {},
): number | null {
  if (worse === 'higher') return casesNeeded(failuresOf(now), failuresOf(base), { confidence });
  const rate = now.successes / now.trials;
  const proves = (trials: number) => {
    const successes = Math.ceil(rate * trials * (1 - NOISE));
    return isSignificant(lowerRateChance({ successes, trials }, base), difference(1, confidence));
  };
  let [few, enough] = [now.trials, now.trials * 2];
  while (!proves(enough)) {
    if (enough > MOST) return null;
    [few, enough] = [enough, enough * 2];
  }
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (proves(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}

function failuresOf({ successes, trials }: Counts): Counts {
  return { successes: trials - successes, trials };
}

const NOISE = 1e-12;
const MOST = 1e9;
