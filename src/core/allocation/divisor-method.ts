import { fail, succeed, type Outcome } from '../outcome';
import { inRange } from '../numeric/in-range';
import { sumWhole } from '../numeric/sum';
import { canGrow, freePart, leastTotal } from './bounded-shares';
import type { Bounds } from './bounds';
import { makeSeatQueue } from './seat-queue';

/**
 * Divisor methods: each row gets its weight ÷ d rounded (Webster: at one half; Huntington–Hill: at the geometric mean
 * of the two neighbours), kept inside its limits, with the one divisor d that meets the total. Free of the Alabama
 * paradox; the quota rule may be broken. Ties go to the earlier row.
 *
 * The divisor is jump-started: rounded shares of a slightly smaller total, raised as long as they stay below the total,
 * are certainly part of the result. The few units left are given one by one to the row whose next unit comes first,
 * compared exactly where doubles are too close.
 *
 * @param total whole units, at least `leastTotal(bounds)`; reachable inside the limits
 */
export function divisorMethod(
  method: 'webster' | 'huntington-hill',
  total: number,
  weights: Float64Array,
  bounds: Bounds,
): Outcome<Float64Array> {
  const { low, high } = bounds;
  const round = method === 'webster' ? roundAtHalf : roundAtGeometricMean;
  const least = low.map((value, row) => {
    const start = value > 0 ? value : Math.min(0, high[row]!);
    return canGrow(weights[row]!, value, high[row]!) ? Math.max(start, round(0)) : start;
  });
  const needed = sumWhole(least);
  if (needed > BigInt(total))
    return fail('no-positive-weight-seat', { argument: 'total', total, needed: Number(needed) });

  const amounts = jumpStart(total, weights, bounds, least, round);
  const queue = makeSeatQueue(method, weights, amounts);
  const enter = (row: number) => {
    if (canGrow(weights[row]!, low[row]!, high[row]!) && amounts[row]! < high[row]!) queue.push(row);
  };
  amounts.forEach((_, row) => enter(row));
  for (let left = Number(BigInt(total) - sumWhole(amounts)); left > 0; left -= 1) {
    const row = queue.pop()!;
    amounts[row]! += 1;
    enter(row);
  }
  return succeed(amounts);
}

type Round = (share: number) => number;

function roundAtHalf(share: number): number {
  return Math.floor(share + 0.5);
}

/** Up from the geometric mean of the neighbours, so that 0 < share < 1 gives 1; also at 0, where it means a small share. */
function roundAtGeometricMean(share: number): number {
  const floor = Math.floor(share);
  return share * share >= floor * (floor + 1) ? floor + 1 : floor;
}

/** Amounts that are certainly not above the result, row by row, and close to it in sum. */
function jumpStart(
  total: number,
  weights: Float64Array,
  bounds: Bounds,
  least: Float64Array,
  round: Round,
): Float64Array {
  const rows = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  const start = total - rows; // rounding adds at most one unit to each
  if (BigInt(start) <= leastTotal(bounds)) return least;
  const part = freePart(start, weights, bounds);
  if (!part.ok || part.value.total === 0) return least;
  const { fixed } = part.value;
  const { weights: free, total: all } = inRange(part.value.weights);
  const shares = free.map((weight) => (weight / all.sum) * part.value.total);
  const at = (factor: number) =>
    least.map((amount, row) => {
      const rounded = shares[row]! > 0 ? round(shares[row]! * factor) : fixed[row]!;
      return Math.max(amount, Math.min(rounded, bounds.high[row]!));
    });

  let below = 1 - 2 ** -30; // at 1, noise in huge shares could take the sum above the total
  let above = Infinity;
  let missing = total - Number(sumWhole(at(below)));
  for (let attempt = 0; attempt < 60 && missing > FEW && above / below > 1 + 2 ** -45; attempt += 1) {
    const step = below * (1 + missing / part.value.total);
    const next = step < above ? step : (below + above) / 2;
    const left = total - Number(sumWhole(at(next)));
    if (left < 0) {
      above = next;
    } else {
      below = next;
      missing = left;
    }
  }
  return at(below * SURELY_BELOW);
}

/** Units that are faster given one by one than found by another pass over all rows. */
const FEW = 64;
/** Twice the relative error of a share times a factor (16 × 2^-53), so that no amount exceeds the exact one. */
const SURELY_BELOW = 1 - 2 ** -46;
