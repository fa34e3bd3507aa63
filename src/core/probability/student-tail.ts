import { incompleteBeta } from './incomplete-beta';

/**
 * Probability of a Student-t value above t, for t ≥ 0 with t² in the range of doubles, and degrees of freedom > 0, whole
 * or not. Relative error below 1e-12.
 *
 * Source: NIST Handbook of Mathematical Functions, 8.17, with x = df ÷ (df + t²).
 *
 * @example studentTail(1, 1) // → 0.25
 */
export function studentTail(t: number, df: number): number {
  const square = t * t;
  return incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
}
