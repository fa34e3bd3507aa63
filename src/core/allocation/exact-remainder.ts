import { digitsAt, tenTo, toDecimal } from '../numeric/decimal';
import { exactSum } from '../numeric/exact-sum';
import { ratio } from '../numeric/ratio';
import { asWholeNumbers } from '../numeric/whole-numbers';
import type { Unit } from '../numeric/unit';
import type { Rounded } from './rounded';

/**
 * Largest remainder in exact arithmetic: weights are read as decimals, each share is a fraction of whole numbers, its
 * floor and remainder are exact and so is the order of the remainders. A few microseconds a row.
 *
 * @param total whole units, 0 or more; 0 when all weights are
 */
export function exactRemainder(total: number, weights: Float64Array, unit: Unit): Rounded {
  const whole = asWholeNumbers(weights);
  const sum = whole.reduce((all, weight) => all + weight, 0n);
  const amounts = new Float64Array(weights.length);
  const shares = new Float64Array(weights.length);
  if (sum === 0n) return { amounts, shares };
  const worth = unit.exponent < 0 ? unit.digits : unit.digits * tenTo(unit.exponent);
  const parts = unit.exponent < 0 ? sum * tenTo(-unit.exponent) : sum;
  const remainders: bigint[] = [];
  let left = total;
  whole.forEach((weight, row) => {
    const product = BigInt(total) * weight;
    const floor = product / sum;
    remainders.push(product - floor * sum);
    amounts[row] = Number(floor);
    shares[row] = ratio(product * worth, parts);
    left -= Number(floor);
  });
  const order = Array.from(remainders.keys()).sort(
    (a, b) => compare(remainders[b]!, remainders[a]!) || a - b, // largest first, ties to the earlier row
  );
  for (const row of order.slice(0, left)) amounts[row]! += 1;
  return { amounts, shares };
}

/**
 * Exact choice among rows whose remainders lie too close to each other for doubles: those that are among the first
 * `count` by remainder, ties to the earlier row. Rows come in ascending order.
 */
export function pickExactly(rows: Int32Array, count: number, total: number, weights: Float64Array): Int32Array {
  if (count === rows.length) return rows;
  if (sameWeight(rows, weights)) return rows.subarray(0, count);
  const remainders = exactRemainders(new Set(Array.from(rows, (row) => weights[row]!)), total, weights);
  const levels = [...new Set(remainders.values())].sort((a, b) => compare(b, a));
  const rankOfLevel = new Map(levels.map((level, rank) => [level, rank]));
  const rankOfWeight = new Map([...remainders].map(([weight, level]) => [weight, rankOfLevel.get(level)!]));
  const sizes = new Int32Array(levels.length);
  for (const row of rows) sizes[rankOfWeight.get(weights[row]!)!]! += 1;
  let rank = 0;
  let left = count;
  while (left >= sizes[rank]! && rank < levels.length) left -= sizes[rank++]!;
  return rows.filter((row) => {
    const ofRow = rankOfWeight.get(weights[row]!)!;
    return ofRow < rank || (ofRow === rank && left-- > 0);
  });
}

function sameWeight(rows: Int32Array, weights: Float64Array): boolean {
  const first = weights[rows[0]!];
  for (let index = 1; index < rows.length; index += 1) if (weights[rows[index]!] !== first) return false;
  return true;
}

/** For each weight: the remainder of total × weight ÷ sum, as a numerator over one common denominator. */
function exactRemainders(distinct: Set<number>, total: number, weights: Float64Array): Map<number, bigint> {
  const sum = exactSum(weights);
  const decimals = Array.from(distinct, (weight) => ({ weight, decimal: toDecimal(weight) }));
  const exponent = decimals.reduce((least, { decimal }) => Math.min(least, decimal.exponent), sum.exponent);
  const divisor = digitsAt(sum, exponent);
  return new Map(
    decimals.map(({ weight, decimal }) => [weight, (BigInt(total) * digitsAt(decimal, exponent)) % divisor]),
  );
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
