import { succeed, type Outcome } from '../outcome';
import { worth } from '../numeric/from-units';
import type { WeightSum } from '../numeric/sum';
import type { Unit } from '../numeric/unit';
import { freePart } from './bounded-shares';
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
    ? boundedRemainder(total, weights, bounds, unit)
    : succeed(largestRemainder(total, weights, unit, known));
  if (!proportional.ok || method === 'largest-remainder') return proportional;
  const limits = bounds ?? {
    low: new Float64Array(weights.length),
    high: new Float64Array(weights.length).fill(Infinity),
  };
  const amounts = divisorMethod(method, total, weights, limits);
  return amounts.ok ? succeed({ amounts: amounts.value, shares: proportional.value.shares }) : amounts;
}

/** Largest remainder among the rows that are free once the others stand at their limits. */
function boundedRemainder(total: number, weights: Float64Array, bounds: Bounds, unit: Unit): Outcome<Rounded> {
  const part = freePart(total, weights, bounds);
  if (!part.ok) return part;
  const { amounts, shares } = largestRemainder(part.value.total, part.value.weights, unit);
  part.value.fixed.forEach((units, row) => {
    if (units === 0) return;
    amounts[row] = units;
    shares[row] = worth(units, unit);
  });
  return succeed({ amounts, shares });
}
