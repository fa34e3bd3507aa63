import { fail, succeed, type Outcome } from '../outcome';
import { isWhole, nearestUnits, toUnits } from './to-units';
import { readUnit, type Unit } from './unit';

/**
 * The rounding unit where none is given: 1 when the total is whole (floating noise aside), else 0.01.
 *
 * @example defaultUnit(3000000) // → 1
 * @example defaultUnit(19.9) // → 0.01
 */
export function defaultUnit(total: number): 1 | 0.01 {
  if (!Number.isFinite(total)) return 1;
  const { units, off } = nearestUnits(total, one);
  return isWhole(units, off) ? 1 : 0.01;
}

/**
 * The rounding unit of a list: the one given, or 1 when every value is whole, else 0.01.
 *
 * Failure: unit-not-positive.
 */
export function unitFor(values: readonly number[], given?: number): Outcome<Unit> {
  const size = given ?? (values.every((value) => defaultUnit(value) === 1) ? 1 : 0.01);
  const unit = readUnit(size);
  return unit ? succeed(unit) : fail('unit-not-positive', { argument: 'unit', unit: size });
}

/**
 * A total in whole units, with the rounding unit given or that of the total.
 *
 * Failures: unit-not-positive and those of `toUnits`.
 */
export function readTotal(total: number, given?: number): Outcome<{ readonly unit: Unit; readonly units: number }> {
  const unit = unitFor([total], given);
  if (!unit.ok) return unit;
  const units = toUnits(total, unit.value.size);
  return units.ok ? succeed({ unit: unit.value, units: units.value }) : units;
}

const one = readUnit(1)!;
