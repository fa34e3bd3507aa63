import type { FailureParameters } from '../failure';
import { fail, succeed, type Outcome } from '../outcome';
import { digitsAt, tenTo, toDecimal } from './decimal';
import { worth } from './from-units';
import { ratio } from './ratio';
import { readUnit, roundDigits, type Unit } from './unit';

/**
 * A total as a whole number of units, at most 2^53 of them.
 *
 * Floating noise is taken off: the total counts as whole when it is within 1e-9 × max(1, |total ÷ unit|) of a whole
 * number of units. Above a million units that allowance would pass real cents (12345678.99 in units of 1), so it stops
 * growing at a thousandth of a unit, or four places in the last digit of a double where that is more.
 *
 * Failures: unit-not-positive, not-finite, total-too-large, total-not-whole (with the two nearest totals, and the
 * digits for ROUND when the unit is a power of ten).
 *
 * @example toUnits(0.1 + 0.2, 0.01) // → ok 30
 */
export function toUnits(total: number, unit: number): Outcome<number> {
  const scale = readUnit(unit);
  if (!scale) return fail('unit-not-positive', { argument: 'unit', unit });
  if (!Number.isFinite(total)) return fail('not-finite', { argument: 'total', value: String(total) });
  const { units, off } = nearestUnits(total, scale);
  if (!Number.isSafeInteger(units)) return fail('total-too-large', { argument: 'total', total, unit });
  if (isWhole(units, off)) return succeed(units);
  const floor = off > 0 ? units : units - 1;
  const digits = roundDigits(scale);
  return fail('total-not-whole', {
    argument: 'total',
    total,
    unit,
    lower: worth(floor, scale),
    upper: worth(floor + 1, scale),
    ...(digits === undefined ? {} : { digits }),
  });
}

/** The nearest whole number of units and how far above it the value lies, in units. */
export function nearestUnits(value: number, unit: Unit): { units: number; off: number } {
  const quick = (value * unit.divide) / unit.multiply;
  if (unit.plain && Math.abs(quick) < SURELY_ROUNDED) {
    const units = Math.round(quick) + 0;
    return { units, off: worth(units, unit) === value ? 0 : quick - units };
  }
  return exactNearest(value, unit);
}

export function isWhole(units: number, off: number): boolean {
  const size = Math.max(1, Math.abs(units));
  return Math.abs(off) <= Math.min(1e-9 * size, 1e-3 + FOUR_PLACES * size);
}

/**
 * A value that has to be a whole number of units, floating noise aside; `place` names its argument and row.
 *
 * Failures: total-too-large, value-not-whole.
 */
export function wholeUnits(value: number, unit: Unit, place: FailureParameters): Outcome<number> {
  const { units, off } = nearestUnits(value, unit);
  if (!Number.isSafeInteger(units)) return fail('total-too-large', { ...place, total: value, unit: unit.size });
  return isWhole(units, off) ? succeed(units) : fail('value-not-whole', { ...place, value, unit: unit.size });
}

/** Rounded up to whole units, floating noise aside; Infinity beyond 2^53. */
export function unitsAbove(value: number, unit: Unit): number {
  const { units, off } = nearestUnits(value, unit);
  const above = off <= 0 || isWhole(units, off) ? units : units + 1;
  return above > Number.MAX_SAFE_INTEGER ? Infinity : Math.max(above, Number.MIN_SAFE_INTEGER);
}

/** Rounded down to whole units, floating noise aside; -Infinity beyond 2^53. */
export function unitsBelow(value: number, unit: Unit): number {
  return 0 - unitsAbove(0 - value, unit);
}

const SURELY_ROUNDED = 2 ** 48;
const FOUR_PLACES = 2 ** -50;

function exactNearest(value: number, unit: Unit): { units: number; off: number } {
  const decimal = toDecimal(value);
  const exponent = Math.min(decimal.exponent, unit.exponent);
  const numerator = digitsAt(decimal, exponent);
  const denominator = unit.digits * tenTo(unit.exponent - exponent);
  const doubled = 2n * numerator + (numerator < 0n ? -denominator : denominator);
  const units = doubled / (2n * denominator);
  return { units: Number(units), off: ratio(numerator - units * denominator, denominator) };
}
