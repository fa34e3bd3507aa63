import { toDecimal } from './decimal';

/**
 * A rounding unit (0.01 yuan, 1 customer, 10000 yuan …) ready for calculation. A number of units n is worth
 * n × multiply ÷ divide, with both factors whole, so that one correctly rounded division prints it.
 */
export interface Unit {
  readonly size: number;
  readonly digits: bigint;
  readonly exponent: number;
  readonly multiply: number;
  readonly divide: number;
  /** Whether both factors are whole numbers held exactly. Otherwise (1e-300) conversions go through decimals. */
  readonly plain: boolean;
}

/** Undefined when the unit is not a positive number. */
export function readUnit(size: number): Unit | undefined {
  if (!(size > 0 && size < Infinity)) return undefined;
  const { digits, exponent } = trimmed(size);
  const multiply = exponent >= 0 ? size : Number(digits);
  const divide = exponent >= 0 ? 1 : Number(`1e${-exponent}`);
  return { size, digits, exponent, multiply, divide, plain: Number.isSafeInteger(multiply) && divide <= 1e22 };
}

/** Power of ten of the unit, as ROUND counts digits (0.01 is 2, 10000 is -4); undefined for units like 0.25. */
export function roundDigits(unit: Unit): number | undefined {
  return unit.digits === 1n ? 0 - unit.exponent : undefined;
}

function trimmed(size: number): { digits: bigint; exponent: number } {
  let { digits, exponent } = toDecimal(size);
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return { digits, exponent };
}
