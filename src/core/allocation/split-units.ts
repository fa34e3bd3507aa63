import { succeed, type Outcome } from '../outcome';
import type { WeightSum } from '../numeric/sum';
import type { Unit } from '../numeric/unit';
import { boundedRemainder } from './bounded-remainder';
import type { Bounds } from './bounds';
import { divisorMethod } from './divisor-method';
import { largestRemainder } from './largest-remainder';
import type { AllocationMethod, Rounded } from './rounded';

/**
 * Splits whole units by one of the methods, inside limits.
 *
 * @param total at least the sum of the rows at their limit nearest to 0
 * @param known sum of the weights, where it has been taken already
 */
export function splitUnits(
  total: number,
  weights: Float64Array,
  bounds: Bounds | null,
  method: AllocationMethod,
  unit: Unit,
  known?: WeightSum,
): Outcome<Rounded> {
  const proportional = bounds
    ? boundedRemainder(total, weights, bounds, unit, (left, free) => largestRemainder(left, free, unit))
    : succeed(largestRemainder(total, weights, unit, known));
  if (!proportional.ok || method === 'largest-remainder') return proportional;
  const limits = bounds ?? {
    low: new Float64Array(weights.length),
    high: new Float64Array(weights.length).fill(Infinity),
  };
  const amounts = divisorMethod(method, total, weights, limits);
  return amounts.ok ? succeed({ amounts: amounts.value, shares: proportional.value.shares }) : amounts;
}
