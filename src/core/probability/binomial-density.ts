import { stirlingCorrection } from './stirling-correction';

/**
 * Binomial density: the probability of `successes` and `failures` where each case succeeds with probability p, for
 * numbers ≥ 0 that need not be whole: Γ(s + f + 1) ÷ (Γ(s + 1)·Γ(f + 1)) · p^s · q^f.
 *
 * Variant: saddle-point form, whose terms stay small where the logarithms of factorials do not, so that counts of
 * millions keep 12 digits. `q` is 1 − p; give it where p is so near to 1 that the subtraction would lose it.
 *
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities, 2000.
 *
 * @example binomialDensity(1, 2, 0.5) // → 0.375
 */
export function binomialDensity(successes: number, failures: number, p: number, q = 1 - p): number {
  if (successes === 0) return Math.exp(failures * logOfComplement(q, p));
  if (failures === 0) return Math.exp(successes * logOfComplement(p, q));
  if (p === 0 || q === 0) return 0;
  const cases = successes + failures;
  const exponent =
    stirlingCorrection(cases) -
    stirlingCorrection(successes) -
    stirlingCorrection(failures) -
    deviance(successes, cases * p) -
    deviance(failures, cases * q);
  return Math.exp(exponent) * Math.sqrt(cases / (2 * Math.PI * successes) / failures);
}

/** Logarithm of a probability, from its complement where that is the smaller of the two. */
function logOfComplement(value: number, complement: number): number {
  return complement < value ? Math.log1p(-complement) : Math.log(value);
}

/** count·ln(count ÷ mean) + mean − count, without the loss of digits where the two are close. */
function deviance(count: number, mean: number): number {
  const gap = count - mean;
  const relative = gap / (count + mean);
  if (Math.abs(relative) > 0.5) return count * Math.log(count / mean) - gap;
  let sum = gap * relative;
  let term = 2 * count * relative;
  for (let power = 3; power < 2 * MOST_TERMS; power += 2) {
    term *= relative * relative;
    const next = sum + term / power;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** Each term is at most a quarter of the one before. */
const MOST_TERMS = 40;
