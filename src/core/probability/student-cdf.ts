import { studentTail } from './student-tail';

/**
 * Cumulative Student-t distribution: the probability of a value up to t with the given degrees of freedom, whole or not.
 * Relative error below 1e-12, in the lower tail too.
 *
 * @example studentCdf(2, 4) // → 0.9419417382415922
 */
export function studentCdf(t: number, df: number): number {
  return t < 0 ? studentTail(-t, df) : 1 - studentTail(t, df);
}
