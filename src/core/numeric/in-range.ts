import { fromDecimal, toDecimal } from './decimal';
import { sumWeights, type WeightSum } from './sum';

/**
 * Weights and their sum, in a range where doubles neither overflow nor lose digits: as they are, or where their sum is
 * infinite or the largest lies near the bottom of the range, moved by a power of ten. Weights are all ≥ 0 and finite.
 */
export function inRange(
  weights: Float64Array,
  total: WeightSum = sumWeights(weights),
): { readonly weights: Float64Array; readonly total: WeightSum } {
  const moved = total.sum === Infinity ? -30 : total.largest > 0 && total.largest < 1e-270 ? 300 : 0;
  if (moved === 0) return { weights, total };
  const scaled = weights.map((weight) => {
    const { digits, exponent } = toDecimal(weight);
    return fromDecimal({ digits, exponent: exponent + moved });
  });
  return { weights: scaled, total: sumWeights(scaled) };
}
