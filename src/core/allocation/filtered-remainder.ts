import { inRange } from '../numeric/in-range';
import type { WeightSum } from '../numeric/sum';
import type { Unit } from '../numeric/unit';
import { pickExactly } from './exact-remainder';
import type { Rounded } from './rounded';

/**
 * Largest remainder for long lists: doubles with a proven error bound, exact arithmetic only where they cannot tell.
 *
 * A share computed as weight × (total ÷ sum) is off by less than ERROR × share (reading the weight as a decimal, the
 * sum, the quotient, the product). Shares within that distance of a whole number are set to it: whichever side they
 * truly lie on, the result is the same as long as the cut falls among the other rows. The cut, the remainder of the
 * last row that is rounded up, is found through buckets and selection in linear time; rows within twice the error of
 * it are put in order exactly.
 *
 * @returns null where the bound does not suffice (huge shares, a cut at a whole number): the caller then takes the
 * exact method.
 */
export function filteredRemainder(total: number, given: Float64Array, unit: Unit, known?: WeightSum): Rounded | null {
  const {
    weights,
    total: { sum, largest },
  } = inRange(given, known);
  const factor = total / sum;
  const error = largest * factor * ERROR + SMALLEST_ERROR;
  if (!(largest > 0 && (total === 0 || factor > SMALLEST_FACTOR) && error < LARGEST_ERROR)) return null;

  const amounts = new Float64Array(weights.length);
  const shares = new Float64Array(weights.length);
  const buckets = new Int32Array(BUCKETS);
  const nearlyOne = 1 - error;
  let placed = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const share = weights[row]! * factor;
    let floor = Math.floor(share);
    const remainder = share - floor;
    if (remainder >= nearlyOne) floor += 1;
    else if (remainder >= error) buckets[(remainder * BUCKETS) | 0]! += 1;
    shares[row] = share;
    amounts[row] = floor;
    placed += floor;
  }
  const left = total - placed;
  let between = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) between += buckets[bucket]!;
  if (left < 0 || left > between) return null;
  if (between > 0 && (left === 0 || left === between)) {
    if (anyNearWhole(amounts, shares, error)) return null;
    if (left > 0) roundUpAll(amounts, shares, error);
  } else if (between > 0 && !roundUp(left, amounts, shares, buckets, error, total, given)) {
    return null;
  }
  inMoney(shares, amounts, unit);
  return { amounts, shares };
}

const U = 2 ** -53;
/** Decimal reading of weight and sum 2 U, sum 8 U, quotient U, product U: 12 U, rounded up to a power of two. */
const ERROR = 16 * U;
/** Weights below the normal range count as nothing against the largest: below 2^-60 of a unit. */
const SMALLEST_ERROR = 2 ** -60;
const SMALLEST_FACTOR = 2 ** -1000;
const BUCKETS = 1024;
/** Twice the error must stay within one bucket. */
const LARGEST_ERROR = 0.25 / BUCKETS;

/** Adds one unit to the `left` rows of largest remainder; false when the cut lies too near a whole number. */
function roundUp(
  left: number,
  amounts: Float64Array,
  shares: Float64Array,
  buckets: Int32Array,
  error: number,
  total: number,
  weights: Float64Array,
): boolean {
  let cut = BUCKETS - 1;
  for (let above = 0; above + buckets[cut]! < left; cut -= 1) above += buckets[cut]!;
  const size = (buckets[cut - 1] ?? 0) + buckets[cut]! + (buckets[cut + 1] ?? 0);
  const close = new Int32Array(size);
  const remainders = new Float64Array(size);
  const next = cut + 1;
  let count = 0;
  let raised = 0;
  for (let row = 0; row < amounts.length; row += 1) {
    const floor = amounts[row]!;
    const remainder = shares[row]! - floor;
    const bucket = (remainder * BUCKETS) | 0;
    // 1 for the buckets above the next one, without a branch: it would be mispredicted every other row.
    const up = (next - bucket) >>> 31;
    amounts[row] = floor + up;
    raised += up;
    if (bucket <= next && bucket >= next - 2 && remainder >= error) {
      remainders[count] = remainder;
      close[count++] = row;
    }
  }
  left -= raised;
  const last = largestAt(remainders.slice(0, count), left - 1);
  if (last < 5 * error || last > 1 - 5 * error) return false;
  let tied = 0;
  for (let index = 0; index < count; index += 1) {
    const distance = remainders[index]! - last;
    if (distance > 2 * error) {
      amounts[close[index]!]! += 1;
      left -= 1;
    } else if (distance >= -2 * error) {
      close[tied++] = close[index]!;
    }
  }
  const picked = pickExactly(close.subarray(0, tied), left, total, weights);
  for (let index = 0; index < picked.length; index += 1) amounts[picked[index]!]! += 1;
  return true;
}

/** Whether a share could be taken for one on the other side of a whole number when all or none are rounded up. */
function anyNearWhole(amounts: Float64Array, shares: Float64Array, error: number): boolean {
  for (let row = 0; row < amounts.length; row += 1) {
    const remainder = shares[row]! - amounts[row]!;
    if ((remainder >= error && remainder < 5 * error) || remainder > 1 - 5 * error) return true;
  }
  return false;
}

function roundUpAll(amounts: Float64Array, shares: Float64Array, error: number): void {
  for (let row = 0; row < amounts.length; row += 1) if (shares[row]! - amounts[row]! >= error) amounts[row]! += 1;
}

/** The value at a position of the list sorted from the largest down (quickselect; reorders the list). */
function largestAt(values: Float64Array, position: number): number {
  if (allEqual(values)) return values[position]!;
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! > pivot) left += 1;
      while (values[right]! < pivot) right -= 1;
      if (left <= right) {
        const value = values[left]!;
        values[left++] = values[right]!;
        values[right--] = value;
      }
    }
    if (position <= right) to = right;
    else if (position >= left) from = left;
    else return values[position]!;
  }
  return values[position]!;
}

function allEqual(values: Float64Array): boolean {
  for (let index = 1; index < values.length; index += 1) if (values[index] !== values[0]) return false;
  return true;
}

/** Shares from units to money; those that differ from a whole number of units by rounding noise alone are set to it. */
function inMoney(shares: Float64Array, amounts: Float64Array, { multiply, divide }: Unit): void {
  const asIs = multiply === 1 && divide === 1;
  for (let row = 0; row < shares.length; row += 1) {
    const share = shares[row]!;
    const nearest = amounts[row]!;
    const clean = Math.abs(share - nearest) <= share * ERROR ? nearest : share;
    shares[row] = asIs ? clean : (clean * multiply) / divide;
  }
}
