/** A continuous distribution that is symmetric about 0 and falls off from there. Arguments are ≥ 0. */
export interface SymmetricDistribution {
  readonly logDensity: (x: number) => number;
  /** Probability between 0 and x. */
  readonly centre: (x: number) => number;
  /** Probability above x. */
  readonly tail: (x: number) => number;
}

/**
 * Quantile of a symmetric distribution: the value that is not exceeded with probability p, 0 < p < 1.
 *
 * Variant: Newton's method for the logarithm of the centre, or of the tail where p is far from a half, as a function of
 * ln x. Both are concave for the normal and Student's t, so the steps converge from any start, and small results and
 * small tails keep their relative accuracy. The answer for p = 0 is −Infinity, for 1 Infinity.
 */
export function symmetricQuantile(
  p: number,
  { logDensity, centre, tail }: SymmetricDistribution,
  start: number,
): number {
  if (p === 0.5) return 0;
  const below = Math.min(p, 1 - p);
  if (!(below > 0)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  const isCentral = below > 0.2;
  const goal = isCentral ? Math.abs(p - 0.5) : below;
  let [x, before] = [start, start];
  for (let step = 1, steps = 0; Math.abs(step) > CONVERGED && steps < MOST_STEPS; steps += 1) {
    const part = isCentral ? centre(x) : tail(x);
    // Too far out for doubles: halfway back.
    if (part === 0) step = Math.log(before / x) / 2;
    else step = Math.log(part / goal) * Math.exp(Math.log(part) - Math.log(x) - logDensity(x));
    if (part > 0) before = x;
    x *= Math.exp(isCentral ? -step : step);
  }
  return p < 0.5 ? -x : x;
}

const CONVERGED = 1e-13;
const MOST_STEPS = 100;
