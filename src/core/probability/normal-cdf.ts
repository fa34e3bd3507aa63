import { normalTail } from './normal-tail';

/**
 * Cumulative distribution of the standard normal: the probability of a value up to z. Relative error below 1e-12, in the
 * lower tail too.
 *
 * @example normalCdf(1.96) // → 0.9750021048517796
 */
export function normalCdf(z: number): number {
  return z < 0 ? normalTail(-z) : 1 - normalTail(z);
}
