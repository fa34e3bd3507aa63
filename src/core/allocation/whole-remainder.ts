import type { WeightSum } from '../numeric/sum';
import type { Unit } from '../numeric/unit';
import { largestAt } from './largest-at';
import type { Rounded } from './rounded';

/**
 * Largest remainder where weights are whole numbers and weight × total stays below 2^53: all of it is exact in doubles.
 * A product is whole, its quotient by the sum never rounds up to the next whole number (that would take a product above
 * 2^53), and the remainder is a whole number below the sum. Ties, common among such weights, are seen as what they are.
 *
 * @returns null where the condition does not hold
 */
export function wholeRemainder(
  total: number,
  weights: Float64Array,
  unit: Unit,
  { sum, largest }: WeightSum,
): Rounded | null {
  if (!(sum > 0 && sum <= Number.MAX_SAFE_INTEGER && largest * total <= Number.MAX_SAFE_INTEGER)) return null;
  const buckets = new Int32Array(BUCKETS + 1);
  const scale = BUCKETS / sum;
  let left = total;
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row]!;
    if (weight !== Math.floor(weight)) return null;
    const product = weight * total;
    const floor = Math.floor(product / sum);
    buckets[((product - floor * sum) * scale) | 0]! += 1;
    left -= floor;
  }
  let cut = BUCKETS;
  while (left > buckets[cut]!) left -= buckets[cut--]!;
  const { last, ties } = lastRoundedUp(total, weights, sum, scale, cut, left, buckets[cut]!);
  return fill(total, weights, sum, scale, { cut, last, ties }, unit);
}

const BUCKETS = 1024;

/** Remainder of the last row of a bucket that is rounded up, and how many rows with just that remainder are. */
function lastRoundedUp(
  total: number,
  weights: Float64Array,
  sum: number,
  scale: number,
  cut: number,
  count: number,
  size: number,
): { last: number; ties: number } {
  if (count === 0) return { last: Infinity, ties: 0 };
  let first = -1;
  let same = true;
  for (let row = 0; row < weights.length && same; row += 1) {
    const remainder = remainderOf(weights[row]! * total, sum);
    if (((remainder * scale) | 0) !== cut) continue;
    if (first < 0) first = remainder;
    else same = remainder === first;
  }
  if (same) return { last: first, ties: count };
  const remainders = new Float64Array(size);
  let found = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const remainder = remainderOf(weights[row]! * total, sum);
    if (((remainder * scale) | 0) === cut) remainders[found++] = remainder;
  }
  const last = largestAt(remainders, count - 1);
  return { last, ties: count - remainders.reduce((above, remainder) => above + (remainder > last ? 1 : 0), 0) };
}

function fill(
  total: number,
  weights: Float64Array,
  sum: number,
  scale: number,
  { cut, last, ties }: { readonly cut: number; readonly last: number; readonly ties: number },
  { multiply, divide }: Unit,
): Rounded {
  const amounts = new Float64Array(weights.length);
  const shares = new Float64Array(weights.length);
  const asIs = multiply === 1 && divide === 1;
  let left = ties;
  for (let row = 0; row < weights.length; row += 1) {
    const product = weights[row]! * total;
    const share = product / sum;
    const floor = Math.floor(share);
    const remainder = product - floor * sum;
    // 1 for the buckets above the cut, without a branch: it would be mispredicted every other row.
    const below = cut - ((remainder * scale) | 0);
    let up = below >>> 31;
    if (below === 0 && remainder >= last) {
      if (remainder > last) up = 1;
      else if (left > 0) {
        up = 1;
        left -= 1;
      }
    }
    amounts[row] = floor + up;
    shares[row] = asIs ? share : (share * multiply) / divide;
  }
  return { amounts, shares };
}

function remainderOf(product: number, sum: number): number {
  return product - Math.floor(product / sum) * sum;
}
