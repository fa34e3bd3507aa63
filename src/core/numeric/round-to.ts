import { fromDecimal, tenTo, toDecimal } from './decimal';

/**
 * Rounds a number, read as the decimal that prints it, to decimal places, halves away from zero, as ROUND does: 1.005 is
 * 1.01, though its double lies below.
 *
 * @example roundTo(1.005, 2) // → 1.01
 */
export function roundTo(value: number, places: number): number {
  const { digits, exponent } = toDecimal(value);
  if (exponent >= -places) return value;
  const scale = tenTo(-places - exponent);
  const size = digits < 0n ? -digits : digits;
  const rounded = (2n * size + scale) / (2n * scale);
  return fromDecimal({ digits: digits < 0n ? -rounded : rounded, exponent: -places });
}
