import { normalCentre } from './normal-centre';
import { normalTail } from './normal-tail';
import { symmetricQuantile } from './symmetric-quantile';

/**
 * Quantile of the standard normal: the value that is not exceeded with probability p; relative error below 1e-12. 0 and 1
 * give −Infinity and Infinity.
 *
 * @example normalQuantile(0.975) // → 1.9599639845400543
 */
export function normalQuantile(p: number): number {
  return symmetricQuantile(p, STANDARD, Math.sqrt(-2 * Math.log(Math.min(p, 1 - p))) - 0.5);
}

const STANDARD = {
  logDensity: (z: number) => -(z * z + Math.log(2 * Math.PI)) / 2,
  centre: normalCentre,
  tail: normalTail,
};
