import { apportion, largestFirst } from './apportion';
import { tenTo } from '../numeric/decimal';
import { ratio } from '../numeric/ratio';
import { asWholeNumbers } from '../numeric/whole-numbers';
import type { Unit } from '../numeric/unit';
import type { Rounded } from './rounded';

/**
 * Weights as whole numbers in their exact proportions, asked for where doubles can't tell. For sums of weights, which a
 * double may not hold; a weight that was given is its double.
 */
export type ExactWeights = () => readonly bigint[];

/**
 * Largest remainder in exact arithmetic: weights are read as decimals, each share is a fraction of whole numbers, its
 * floor and remainder are exact and so is the order of the remainders. A few microseconds a row.
 *
 * @param total whole units, 0 or more; 0 when all weights are
 * @param whole the weights as whole numbers, where they are known better than by their doubles
 */
export function exactRemainder(
  total: number,
  weights: Float64Array,
  unit: Unit,
  whole: readonly bigint[] = asWholeNumbers(weights),
): Rounded {
  const sum = whole.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) return { amounts: new Float64Array(weights.length), shares: new Float64Array(weights.length) };
  const worth = BigInt(total) * (unit.exponent < 0 ? unit.digits : unit.digits * tenTo(unit.exponent));
  const parts = unit.exponent < 0 ? sum * tenTo(-unit.exponent) : sum;
  return {
    amounts: Float64Array.from(apportion(total, whole)),
    shares: Float64Array.from(whole, (weight) => ratio(weight * worth, parts)),
  };
}

/**
 * Exact choice among rows whose remainders lie too close to each other for doubles: those that are among the first
 * `count` by remainder, ties to the earlier row. Rows come in ascending order.
 */
export function pickExactly(
  rows: Int32Array,
  count: number,
  total: number,
  weights: Float64Array,
  exact?: ExactWeights,
): ArrayLike<number> {
  // Equal weights are common, and have equal remainders.
  if (count === rows.length || (!exact && rows.every((row) => weights[row] === weights[rows[0]!]))) {
    return rows.subarray(0, count);
  }
  const whole = exact?.() ?? asWholeNumbers(weights);
  const sum = whole.reduce((all, weight) => all + weight, 0n);
  return largestFirst(Array.from(rows, (row) => (BigInt(total) * whole[row]!) % sum))
    .slice(0, count)
    .map((index) => rows[index]!);
}
