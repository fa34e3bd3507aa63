import { inRange } from '../numeric/in-range';
import type { WeightSum } from '../numeric/sum';
import type { Unit } from '../numeric/unit';
import { pickExactly, type ExactWeights } from './exact-remainder';
import { largestAt } from './largest-at';
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
 * @param exact the weights that the doubles stand for, where these are sums rounded once
 * @returns null where the bound does not suffice (huge shares, a cut at a whole number): the caller then takes the
 * exact method.
 */
export function filteredRemainder(
  total: number,
  given: Float64Array,
  unit: Unit,
  known?: WeightSum,
  exact?: ExactWeights,
): Rounded | null {
  const {
    weights,
    total: { sum, largest },
  } = inRange(given, known);
  const factor = total / sum;
  const error = largest * factor * ERROR + SMALLEST_ERROR;
  if (!(largest > 0 && (total === 0 || factor > SMALLEST_FACTOR) && error < LARGEST_ERROR)) return null;

  const buckets = new Int32Array(BUCKETS);
  const left = total - floorsAndBuckets(weights, factor, error, buckets);
  let between = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) between += buckets[bucket]!;
  if (left < 0 || left > between) return null;
  const amounts = new Float64Array(weights.length);
  const shares = new Float64Array(weights.length);
  if (left === 0 || left === between) {
    const cut = { above: left === 0 ? BUCKETS : -1, size: 0 };
    fill(amounts, shares, weights, factor, error, cut, unit);
    return between > 0 && anyNearWhole(weights, factor, error) ? null : { amounts, shares };
  }
  let cut = BUCKETS - 1;
  for (let above = 0; above + buckets[cut]! < left; cut -= 1) above += buckets[cut]!;
  const size = (buckets[cut - 1] ?? 0) + buckets[cut]! + (buckets[cut + 1] ?? 0);
  const close = fill(amounts, shares, weights, factor, error, { above: cut + 1, size }, unit);
  const settled = settleClose(left - close.raised, close, error, amounts, (rows, count) =>
    pickExactly(rows, count, total, given, exact),
  );
  return settled ? { amounts, shares } : null;
}

const U = 2 ** -53;
/**
 * Decimal reading of weight and sum 2 U, rounding of weights that are sums themselves 2 U, sum 8 U, quotient U, product
 * U: 14 U, rounded up to a power of two.
 */
const ERROR = 16 * U;
/** Weights below the normal range count as nothing against the largest: below 2^-60 of a unit. */
const SMALLEST_ERROR = 2 ** -60;
const SMALLEST_FACTOR = 2 ** -1000;
const BUCKETS = 1024;
/** Twice the error must stay within one bucket. */
const LARGEST_ERROR = 0.25 / BUCKETS;

/** Sum of the floors; counts the remainders that surely lie between two whole numbers into buckets. */
function floorsAndBuckets(weights: Float64Array, factor: number, error: number, buckets: Int32Array): number {
  const nearlyOne = 1 - error;
  let placed = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const share = weights[row]! * factor;
    const floor = Math.floor(share);
    const remainder = share - floor;
    placed += floor;
    if (remainder >= nearlyOne) placed += 1;
    else if (remainder >= error) buckets[(remainder * BUCKETS) | 0]! += 1;
  }
  return placed;
}

/** Rows whose remainders lie in the bucket of the cut or next to it. */
interface Close {
  readonly rows: Int32Array;
  readonly remainders: Float64Array;
  /** Number of rows in the buckets above, which got one unit more than their floor. */
  readonly raised: number;
}

/** Writes amounts and shares; shares that differ from whole units by rounding noise alone are set to them. */
function fill(
  amounts: Float64Array,
  shares: Float64Array,
  weights: Float64Array,
  factor: number,
  error: number,
  { above, size }: { readonly above: number; readonly size: number },
  { multiply, divide }: Unit,
): Close {
  const rows = new Int32Array(size);
  const remainders = new Float64Array(size);
  const nearlyOne = 1 - error;
  const asIs = multiply === 1 && divide === 1;
  let raised = 0;
  let count = 0;
  for (let row = 0; row < weights.length; row += 1) {
    let share = weights[row]! * factor;
    let floor = Math.floor(share);
    const remainder = share - floor;
    if (remainder < error || remainder >= nearlyOne) {
      if (remainder >= nearlyOne) floor += 1;
      if (Math.abs(share - floor) <= share * ERROR) share = floor;
    } else {
      const bucket = (remainder * BUCKETS) | 0;
      // Without a branch on the side of the cut, which would be mispredicted every other row: 1 for the buckets above
      // `above`, and as an unsigned number 0 to 2 for that one and the two below.
      const below = above - bucket;
      const up = below >>> 31;
      floor += up;
      raised += up;
      if (below >>> 0 <= 2) {
        remainders[count] = remainder;
        rows[count++] = row;
      }
    }
    amounts[row] = floor;
    shares[row] = asIs ? share : (share * multiply) / divide;
  }
  return { rows, remainders, raised };
}

/** Gives one unit each to the `left` largest remainders; false when the cut lies too near a whole number. */
function settleClose(
  left: number,
  { rows, remainders }: Close,
  error: number,
  amounts: Float64Array,
  pick: (rows: Int32Array, count: number) => Int32Array,
): boolean {
  const last = largestAt(remainders.slice(), left - 1);
  if (last < 5 * error || last > 1 - 5 * error) return false;
  let tied = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const distance = remainders[index]! - last;
    if (distance > 2 * error) {
      amounts[rows[index]!]! += 1;
      left -= 1;
    } else if (distance >= -2 * error) {
      rows[tied++] = rows[index]!;
    }
  }
  const picked = pick(rows.subarray(0, tied), left);
  for (let index = 0; index < picked.length; index += 1) amounts[picked[index]!]! += 1;
  return true;
}

/** Whether a share could be taken for one on the other side of a whole number when all or none are rounded up. */
function anyNearWhole(weights: Float64Array, factor: number, error: number): boolean {
  return weights.some((weight) => {
    const remainder = weight * factor - Math.floor(weight * factor);
    return (remainder >= error && remainder < 5 * error) || (remainder > 1 - 5 * error && remainder < 1 - error);
  });
}
