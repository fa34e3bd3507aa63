import { fromDecimal, toDecimal } from './decimal';
import { addDecimals } from './exact-sum';

/**
 * a − b of two numbers as they print, as the nearest double: 0.3 − 0.1 is 0.2, not 0.19999999999999998.
 *
 * @example difference(0.3, 0.1) // → 0.2
 */
export function difference(a: number, b: number): number {
  const { digits, exponent } = toDecimal(b);
  return fromDecimal(addDecimals([toDecimal(a), { digits: -digits, exponent }]));
}
