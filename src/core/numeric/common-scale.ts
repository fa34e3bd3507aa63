import { digitsAt, tenTo, toDecimal } from './decimal';
import { ratio } from './ratio';

/** Numbers as whole multiples of one power of ten: value = digits × 10^exponent. */
export interface Scaled {
  readonly digits: readonly bigint[];
  readonly exponent: number;
}

/**
 * Writes numbers, read as the shortest decimals that print them, as whole multiples of one power of ten, so that sums
 * and products of them are exact.
 *
 * @example commonScale([0.1, 2]) // → { digits: [1n, 20n], exponent: -1 }
 */
export function commonScale(values: ArrayLike<number>): Scaled {
  const decimals = Array.from(values, toDecimal);
  const exponent = decimals.reduce((least, decimal) => Math.min(least, decimal.exponent), 0);
  return { digits: decimals.map((decimal) => digitsAt(decimal, exponent)), exponent };
}

/** Several lists on one scale. */
export function commonScales(lists: readonly (readonly number[])[]): {
  readonly digits: readonly (readonly bigint[])[];
  readonly exponent: number;
} {
  const { digits, exponent } = commonScale(lists.flat());
  let from = 0;
  return { digits: lists.map(({ length }) => digits.slice(from, (from += length))), exponent };
}

/** The double nearest to digits × 10^exponent ÷ divisor. */
export function scaledRatio(digits: bigint, exponent: number, divisor = 1n): number {
  return exponent < 0 ? ratio(digits, divisor * tenTo(-exponent)) : ratio(digits * tenTo(exponent), divisor);
}
