import { succeed, type Outcome } from '../outcome';
import { worth } from '../numeric/from-units';
import type { Unit } from '../numeric/unit';
import { freePart } from './bounded-shares';
import type { Bounds } from './bounds';
import type { ExactWeights } from './exact-remainder';
import type { Rounded } from './rounded';

/** Largest remainder without limits. */
type Round = (total: number, weights: Float64Array, exact?: ExactWeights) => Rounded;

/**
 * Largest remainder inside limits: among the rows that are free once the others stand at their limits.
 *
 * @param total at least the sum of the rows at their limit nearest to 0
 * @param exact the weights that the doubles stand for, where these are sums rounded once
 */
export function boundedRemainder(
  total: number,
  weights: Float64Array,
  bounds: Bounds,
  unit: Unit,
  round: Round,
  exact?: ExactWeights,
): Outcome<Rounded> {
  const part = freePart(total, weights, bounds, exact);
  if (!part.ok) return part;
  const free = part.value.weights;
  const exactFree = exact && (() => exact().map((weight, row) => (free[row]! > 0 ? weight : 0n)));
  const { amounts, shares } = round(part.value.total, free, exactFree);
  part.value.fixed.forEach((units, row) => {
    if (units === 0) return;
    amounts[row] = units;
    shares[row] = worth(units, unit);
  });
  return succeed({ amounts, shares });
}
