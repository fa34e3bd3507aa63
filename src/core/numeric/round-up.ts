import { ratio } from './ratio';
import { isWhole } from './to-units';

/**
 * numerator ÷ denominator rounded up to a whole number (numerator ≥ 0, denominator > 0). What lies above a whole number
 * by floating noise alone, within 1e-9 of its size as in `toUnits`, counts as that number: 10 ÷ 0.3333333333333333 is 30,
 * not 31.
 *
 * @example roundUp(100n, 3n) // → 34n
 */
export function roundUp(numerator: bigint, denominator: bigint): bigint {
  const floor = numerator / denominator;
  const rest = numerator - floor * denominator;
  if (rest === 0n || (floor > 0n && isWhole(Number(floor), ratio(rest, denominator)))) return floor;
  return floor + 1n;
}

/** The most that a double counts without a gap; a count beyond it is a failure. */
export const MOST_COUNTED = BigInt(Number.MAX_SAFE_INTEGER);
