import { commonScale } from './common-scale';

/**
 * Doubles, read as their shortest decimals, scaled by one power of ten to whole numbers in the same proportions.
 *
 * @example asWholeNumbers([0.1, 2.25]) // → [10n, 225n]
 */
export function asWholeNumbers(values: ArrayLike<number>): readonly bigint[] {
  return commonScale(values).digits;
}
