import { fisherTail, type Counts } from '../probability/fisher-tail';
import { normalTail } from '../probability/normal-tail';

/**
 * One-sided p-value of a rate that fell below its base: the chance of a gap at least as wide where nothing has changed.
 *
 * Pooled z test without continuity correction; Fisher's exact test where any of the four expected counts is below 5.
 * 1 where the rate is not below the base. R: prop.test(c(s1, s0), c(n1, n0), alternative = "less", correct = FALSE).
 *
 * @example
 * lowerRateChance({ successes: 20, trials: 100 }, { successes: 180, trials: 600 }) // → 0.020211989668454278
 */
export function lowerRateChance(now: Counts, base: Counts): number {
  const cases = now.trials + base.trials;
  const successes = now.successes + base.successes;
  const gap = base.successes / base.trials - now.successes / now.trials;
  if (!(gap > 0)) return 1;
  const leastExpected = Math.min(now.trials, base.trials) * (Math.min(successes, cases - successes) / cases);
  if (leastExpected < 5) return fisherTail(now, base);
  const spread = (successes / cases) * (1 - successes / cases) * (1 / now.trials + 1 / base.trials);
  return normalTail(gap / Math.sqrt(spread));
}
