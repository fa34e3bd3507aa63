import type { WeightSum } from '../numeric/sum';
import type { Unit } from '../numeric/unit';
import { exactRemainder, type ExactWeights } from './exact-remainder';
import { filteredRemainder } from './filtered-remainder';
import type { Rounded } from './rounded';

/**
 * Largest remainder method (Hamilton, Hare–Niemeyer): every row gets the whole units of its proportional share, the
 * units left over go to the largest remainders, ties to the earlier row. Each amount is within one unit of its share
 * (quota rule). Weights are read as the decimals that print them and the amounts are exact for any length; shares are
 * the nearest doubles up to SHORT rows and right to two units in the last place above.
 *
 * @param total whole units, 0 or more; 0 when all weights are
 * @param weights all ≥ 0
 * @param known sum of the weights, where it has been taken already
 * @param exact the weights that the doubles stand for, where these are sums rounded once
 */
export function largestRemainder(
  total: number,
  weights: Float64Array,
  unit: Unit,
  known?: WeightSum,
  exact?: ExactWeights,
): Rounded {
  const bounded = weights.length > SHORT && filteredRemainder(total, weights, unit, known, exact);
  return bounded || exactRemainder(total, weights, unit, exact?.());
}

const SHORT = 256;
