import { digitsAt, toDecimal } from './decimal';

/**
 * Doubles, read as their shortest decimals, scaled by one power of ten to whole numbers in the same proportions.
 *
 * @example asWholeNumbers([0.1, 2.25]) // [10n, 225n]
 */
export function asWholeNumbers(values: ArrayLike<number>): bigint[] {
  const decimals = Array.from(values, toDecimal);
  const exponent = decimals.reduce((least, decimal) => Math.min(least, decimal.exponent), 0);
  return decimals.map((decimal) => digitsAt(decimal, exponent));
}
