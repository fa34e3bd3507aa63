import { normalCentre } from './normal-centre';

/**
 * Probability of a standard normal value above z, for z ≥ 0, relative error below 1e-12 down to the smallest doubles.
 *
 * Variant: one half less the centre for small z, Laplace's continued fraction in the tail.
 *
 * Source: NIST Handbook of Mathematical Functions, 7.9.1.
 *
 * @example normalTail(10) // → 7.619853024160527e-24
 */
export function normalTail(z: number): number {
  if (z < FRACTION_FROM) return 0.5 - normalCentre(z);
  let denominator = z;
  for (let step = STEPS; step > 0; step -= 1) denominator = z + step / denominator;
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / denominator;
}

const FRACTION_FROM = 2.5;
/** Enough for 16 digits at 2.5; the further out, the fewer are needed. */
const STEPS = 100;
