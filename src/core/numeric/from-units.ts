import { fromDecimal } from './decimal';
import { readUnit, type Unit } from './unit';

/**
 * What a whole number of units is worth, as the double nearest to the exact product: 3 units of 0.1 are 0.3. A single
 * division (units ÷ units per one), never units × unit, which would show 0.30000000000000004.
 *
 * @example fromUnits(3, 0.1) // → 0.3
 */
export function fromUnits(units: number, unit: number): number {
  const scale = readUnit(unit);
  if (!scale) throw new RangeError(`fromUnits: ${unit} is no unit`);
  return worth(units, scale);
}

/** The same with a unit read beforehand, for lists. */
export function worth(units: number, unit: Unit): number {
  const product = units * unit.multiply;
  if (unit.plain && Math.abs(product) <= Number.MAX_SAFE_INTEGER) return product / unit.divide + 0;
  return fromDecimal({ digits: BigInt(units) * unit.digits, exponent: unit.exponent });
}
