import { isWhole, nearestUnits } from './to-units';
import { readUnit } from './unit';

/**
 * The rounding unit where none is given: 1 when the total is whole (floating noise aside), else 0.01.
 *
 * @example defaultUnit(3000000) // 1
 * @example defaultUnit(19.9) // 0.01
 */
export function defaultUnit(total: number): 1 | 0.01 {
  if (!Number.isFinite(total)) return 1;
  const { units, off } = nearestUnits(total, one);
  return isWhole(units, off) ? 1 : 0.01;
}

const one = readUnit(1)!;
