import { apportion } from './apportion';
import { digitsAt, tenTo, toDecimal } from '../numeric/decimal';
import { exactSum } from '../numeric/exact-sum';
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
  whole?: ExactWeights,
): Int32Array {
  if (count === rows.length) return rows;
  if (whole) return pickByRemainder(rows, count, total, whole());
  const { kinds, distinct } = byWeight(rows, weights);
  if (distinct.length === 1) return rows.subarray(0, count);
  const ranks = ranksByRemainder(distinct, total, weights);
  const sizes = new Int32Array(distinct.length);
  for (let index = 0; index < kinds.length; index += 1) sizes[ranks[kinds[index]!]!]! += 1;
  let rank = 0;
  let left = count;
  while (left >= sizes[rank]!) left -= sizes[rank++]!;
  return rows.filter((_, index) => {
    const ofRow = ranks[kinds[index]!]!;
    return ofRow < rank || (ofRow === rank && left-- > 0);
  });
}

/** The same where weights that are the same double may differ. */
function pickByRemainder(rows: Int32Array, count: number, total: number, whole: readonly bigint[]): Int32Array {
  const sum = whole.reduce((all, weight) => all + weight, 0n);
  const remainders = Array.from(rows, (row) => (BigInt(total) * whole[row]!) % sum);
  const order = Array.from(rows.keys()).sort((a, b) => compare(remainders[b]!, remainders[a]!) || a - b);
  const picked = order.slice(0, count).sort((a, b) => a - b);
  return Int32Array.from(picked, (index) => rows[index]!);
}

/** The distinct weights of some rows, and for each row the position of its weight among them. */
function byWeight(rows: Int32Array, weights: Float64Array): { kinds: Int32Array; distinct: number[] } {
  const kinds = new Int32Array(rows.length);
  const kindOf = new Map<number, number>();
  const distinct: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const weight = weights[rows[index]!]!;
    const before = index > 0 ? kinds[index - 1]! : -1;
    let kind = distinct[before] === weight ? before : kindOf.get(weight);
    if (kind === undefined) {
      kind = distinct.push(weight) - 1;
      kindOf.set(weight, kind);
    }
    kinds[index] = kind;
  }
  return { kinds, distinct };
}

/** For each weight its place, from 0, in the order of the remainders of total × weight ÷ sum, largest first. */
function ranksByRemainder(distinct: readonly number[], total: number, weights: Float64Array): Int32Array {
  const sum = exactSum(weights);
  const decimals = distinct.map(toDecimal);
  const exponent = decimals.reduce((least, decimal) => Math.min(least, decimal.exponent), sum.exponent);
  const divisor = digitsAt(sum, exponent);
  const remainders = decimals.map((decimal) => (BigInt(total) * digitsAt(decimal, exponent)) % divisor);
  const order = Array.from(remainders.keys()).sort((a, b) => compare(remainders[b]!, remainders[a]!));
  const ranks = new Int32Array(distinct.length);
  order.forEach((kind, place) => {
    const before = order[place - 1];
    const tied = before !== undefined && remainders[before] === remainders[kind];
    ranks[kind] = tied ? ranks[before]! : place;
  });
  return ranks;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
