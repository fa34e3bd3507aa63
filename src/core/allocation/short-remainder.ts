import { exactRemainder, type ExactWeights } from './exact-remainder';
import type { Unit } from '../numeric/unit';
import type { Rounded } from './rounded';

/**
 * Largest remainder for a few rows, many times over: the groups of a cascade. As in `filteredRemainder`, doubles with an
 * error bound decide, and where they can't tell, exact arithmetic does; but it sorts, since buckets would cost more than the rows. Shares are right to some units in their last place.
 *
 * @param total whole units, 0 or more; 0 when all weights are
 * @param weights all ≥ 0, their sum below the largest double
 * @param exact the weights that the doubles stand for, where these are sums rounded once
 */
export function shortRemainder(total: number, weights: Float64Array, unit: Unit, exact?: ExactWeights): Rounded {
  return surely(total, weights, unit, exact) ?? exactRemainder(total, weights, unit, exact?.());
}

/** Null where doubles can't tell. */
function surely(total: number, weights: Float64Array, unit: Unit, exact?: ExactWeights): Rounded | null {
  let sum = 0;
  let largest = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row]!;
    sum += weight;
    if (weight > largest) largest = weight;
  }
  const factor = total / sum;
  const noise = (ERROR + weights.length) * U;
  const error = largest * factor * noise + SMALLEST_ERROR;
  if (!(factor > SMALLEST_FACTOR && error < LARGEST_ERROR)) return null;

  const amounts = new Float64Array(weights.length);
  const shares = new Float64Array(weights.length);
  const remainders: number[] = [];
  const order: number[] = [];
  let left = total;
  for (let row = 0; row < weights.length; row += 1) {
    const product = weights[row]! * total;
    let share = product <= Number.MAX_SAFE_INTEGER ? product / sum : weights[row]! * factor;
    let floor = Math.floor(share);
    const remainder = share - floor;
    if (remainder < error || remainder > 1 - error) {
      // Whichever side of the whole number it truly lies on, the result is the same: the cut falls elsewhere.
      if (remainder > 0.5) floor += 1;
      if (Math.abs(share - floor) <= share * noise) share = floor;
    } else {
      if (remainder < CLEAR * error || remainder > 1 - CLEAR * error) return null;
      insert(order, row, remainders, remainder);
    }
    remainders.push(remainder);
    amounts[row] = floor;
    shares[row] = (share * unit.multiply) / unit.divide;
    left -= floor;
  }
  if (left < 0 || left > order.length || !isClear(order, left, remainders, weights, error, exact)) return null;
  for (let place = 0; place < left; place += 1) amounts[order[place]!]! += 1;
  return { amounts, shares };
}

const U = 2 ** -53;
/** As in `filteredRemainder`; the plain sum of n rows adds less than n U. */
const ERROR = 16;
const SMALLEST_ERROR = 2 ** -60;
const SMALLEST_FACTOR = 2 ** -1000;
const LARGEST_ERROR = 2 ** -10;
/** Remainders nearer to a whole number than this many errors are left to the exact method. */
const CLEAR = 5;

/** Keeps the order by remainder, largest first, equal ones by row. */
function insert(order: number[], row: number, remainders: readonly number[], remainder: number): void {
  let place = order.length;
  while (place > 0 && remainders[order[place - 1]!]! < remainder) {
    order[place] = order[place - 1]!;
    place -= 1;
  }
  order[place] = row;
}

/** Whether it is sure which rows are the first `count`: the next remainder is clearly smaller, or of an equal weight. */
function isClear(
  order: readonly number[],
  count: number,
  remainders: readonly number[],
  weights: Float64Array,
  error: number,
  exact?: ExactWeights,
): boolean {
  if (count === 0 || count === order.length) return true;
  const last = order[count - 1]!;
  const weight = weights[last]!;
  const isTied = (row: number) => Math.abs(remainders[row]! - remainders[last]!) <= 2 * error;
  if (!isTied(order[count]!)) return true;
  if (exact) return false;
  for (let place = count; place < order.length && isTied(order[place]!); place += 1) {
    if (weights[order[place]!] !== weight) return false;
  }
  for (let place = count - 2; place >= 0 && isTied(order[place]!); place -= 1) {
    if (weights[order[place]!] !== weight) return false;
  }
  return true;
}
