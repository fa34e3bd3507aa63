import { inRange } from '../numeric/in-range';
import type { WeightSum } from '../numeric/sum';
import type { Unit } from '../numeric/unit';
import { wholeDoubles } from '../numeric/whole-doubles';
import { pickExactly, type ExactWeights } from './exact-remainder';
import { largestAt } from './largest-at';
import type { Rounded } from './rounded';

/**
 * Largest remainder in doubles with a proven error bound, exact arithmetic only where they cannot tell. Linear.
 *
 * Where weights have few places (`wholeDoubles`) and weight × total stays below 2^53, all of it is exact: a product is
 * whole, its quotient by the sum never rounds up to the next whole number (that would take a product above 2^53), so
 * its floor is right and its remainder whole. Remainders then count in parts of 1 ÷ sum, and the error is 0. Else a share is off by less than ERROR × share (reading the weight as a decimal,
 * the sum, the product, the quotient). Shares within that distance of a whole number are set to it: whichever side they
 * truly lie on, the result is the same as long as the cut falls among the other rows. The cut, the remainder of the
 * last row that is rounded up, is found through buckets and selection; rows within twice the error of it are put in
 * order exactly. Shares are right to some units in their last place.
 *
 * @param total whole units, 0 or more; 0 when all weights are
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
  const scaled = exact ? null : wholeDoubles(given);
  const {
    weights,
    total: { sum, largest },
  } = inRange(scaled ?? given, scaled && scaled !== given ? undefined : known);
  const factor = total / sum;
  const whole = scaled !== null && largest * total <= EXACT;
  const error = whole ? 0 : largest * factor * ERROR + SMALLEST_ERROR;
  if (!(largest > 0 && (total === 0 || factor > SMALLEST_FACTOR) && error < LARGEST_ERROR)) return null;

  const one = whole ? sum : 1;
  const nearlyOne = one - error;
  const count = Math.min(weights.length, MOST_BUCKETS);
  const scale = count / one;
  const buckets = new Int32Array(count + 1);
  const amounts = new Float64Array(weights.length);
  const shares = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  const asIs = unit.multiply === 1 && unit.divide === 1;
  let left = total;
  let between = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const product = weights[row]! * total;
    let share = product <= EXACT ? product / sum : weights[row]! * factor;
    let floor = Math.floor(share);
    let remainder = whole ? product - floor * sum : share - floor;
    if (remainder < error || remainder > nearlyOne) {
      if (remainder > nearlyOne) floor += 1;
      if (Math.abs(share - floor) <= share * ERROR) share = floor;
      remainder = NEAR_WHOLE;
    } else {
      buckets[(remainder * scale) | 0]! += 1;
      between += 1;
    }
    remainders[row] = remainder;
    amounts[row] = floor;
    shares[row] = asIs ? share : (share * unit.multiply) / unit.divide;
    left -= floor;
  }
  if (left < 0 || left > between) return null;

  const isClear = (remainder: number) => remainder >= 5 * error && remainder <= one - 5 * error;
  if (left === 0 || left === between) {
    // Could a share be one on the other side of a whole number?
    if (!whole && remainders.some((remainder) => remainder !== NEAR_WHOLE && !isClear(remainder))) return null;
    if (left > 0) remainders.forEach((remainder, row) => (amounts[row]! += remainder === NEAR_WHOLE ? 0 : 1));
    return { amounts, shares };
  }
  let cut = count;
  for (let above = 0; above + buckets[cut]! < left; cut -= 1) above += buckets[cut]!;
  const close = new Int32Array((buckets[cut - 1] ?? 0) + buckets[cut]! + (buckets[cut + 1] ?? 0));
  const values = new Float64Array(close.length);
  let found = 0;
  for (let row = 0; row < weights.length; row += 1) {
    // Without a branch on the side of the cut, which would be mispredicted every other row: 1 for the buckets above the
    // next, and as an unsigned number 0 to 2 for that one and the two below.
    const below = cut + 1 - Math.floor(remainders[row]! * scale);
    const up = below >>> 31;
    amounts[row]! += up;
    left -= up;
    if (below >>> 0 > 2 || remainders[row] === NEAR_WHOLE) continue;
    values[found] = remainders[row]!;
    close[found++] = row;
  }
  const last = largestAt(values, left - 1);
  if (!isClear(last)) return null;
  let ties = 0;
  for (let place = 0; place < close.length; place += 1) {
    const row = close[place]!;
    const distance = remainders[row]! - last;
    if (distance > 2 * error) {
      amounts[row]! += 1;
      left -= 1;
    } else if (distance >= -2 * error) close[ties++] = row;
  }
  const tied = close.subarray(0, ties);
  const picked = whole ? tied : pickExactly(tied, left, total, given, exact);
  for (let place = 0; place < left; place += 1) amounts[picked[place]!]! += 1;
  return { amounts, shares };
}

const EXACT = Number.MAX_SAFE_INTEGER;
const U = 2 ** -53;
/**
 * Decimal reading of weight and sum 2 U, rounding of weights that are sums themselves 2 U, sum 8 U, quotient U, product
 * U: 14 U, rounded up to a power of two.
 */
const ERROR = 16 * U;
/** Weights below the normal range count as nothing against the largest: below 2^-60 of a unit. */
const SMALLEST_ERROR = 2 ** -60;
const SMALLEST_FACTOR = 2 ** -1000;
const MOST_BUCKETS = 1024;
/** Twice the error must stay within one bucket. */
const LARGEST_ERROR = 0.25 / MOST_BUCKETS;
/** In place of the remainder of a share that counts as whole. */
const NEAR_WHOLE = -1;
