import { binomialDensity } from './binomial-density';

/** Cases counted, and how many of them succeeded; whole numbers. */
export interface Counts {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Fisher's exact test, one-sided: the chance of so few successes in the first group, or fewer, where both groups have
 * the same rate and the successes of both together are given (hypergeometric).
 *
 * Variant: the term of the table at hand in saddle-point form, the smaller ones by their ratios, until they no longer
 * count; relative error below 1e-11. R: fisher.test(rbind(c(s1, n1 - s1), c(s2, n2 - s2)), alternative = "less").
 *
 * Source: R. A. Fisher, Statistical Methods for Research Workers, 5th ed. 1934.
 *
 * @example fisherTail({ successes: 1, trials: 4 }, { successes: 3, trials: 4 }) // → 17 / 70
 */
export function fisherTail(first: Counts, second: Counts): number {
  const together = first.successes + second.successes;
  const failures = first.trials + second.trials - together;
  if (together === 0 || failures === 0) return 1;
  const p = together / (together + failures);
  const density = (s: number, f: number) => binomialDensity(s, f, p, failures / (together + failures));
  let successes = first.successes;
  let others = second.trials - second.successes;
  let term =
    (density(successes, first.trials - successes) * density(second.successes, others)) / density(together, failures);
  let sum = 0;
  for (let before = -1; sum !== before;) {
    before = sum;
    sum += term;
    term *= (successes / (first.trials - successes + 1)) * (others / (together - successes + 1));
    successes -= 1;
    others -= 1;
  }
  return Math.min(1, sum);
}
