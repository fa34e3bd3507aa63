import { fail, succeed, type Outcome } from '../outcome';
import { LEAST_POINTS } from './prepare-history';

export interface FilledHistory {
  /** From the first point that is known to the last. */
  readonly values: readonly number[];
  /** Gaps between points that were filled, counted from 1. */
  readonly rows: readonly number[];
}

/**
 * A history without its gaps (null), for `project`: those at the ends are cut off, those between points are filled. Each
 * becomes the mean of the nearest known points a whole number of periods before and after it, where both are there; else
 * it lies on the line between its known neighbours.
 *
 * Failure: too-little-history (fewer than 4 points).
 *
 * @example fillGaps([10, null, null, 16, 12, 14], 12) // → ok { values: [10, 12, 14, 16, 12, 14], rows: [2, 3] }
 */
export function fillGaps(history: readonly (number | null)[], period: number): Outcome<FilledHistory> {
  const first = history.findIndex((value) => value !== null);
  let end = history.length;
  while (end > 0 && history[end - 1] === null) end -= 1;
  const points = first < 0 ? [] : history.slice(first, end);
  const length = points.filter((value) => value !== null).length;
  if (length < LEAST_POINTS) return fail('too-little-history', { argument: 'history', length, needed: LEAST_POINTS });

  const rows: number[] = [];
  const before = nearestKnown(points, -1);
  const after = nearestKnown(points, 1);
  const periodsBefore = nearestKnown(points, -period);
  const periodsAfter = nearestKnown(points, period);
  const values = points.map((point, index) => {
    if (point !== null) return point;
    rows.push(first + index + 1);
    const seasonal = periodsBefore[index]! >= 0 && periodsAfter[index]! >= 0;
    const [left, right] = seasonal ? [periodsBefore, periodsAfter] : [before, after];
    const share = (index - left[index]!) / (right[index]! - left[index]!);
    return points[left[index]!]! * (1 - share) + points[right[index]!]! * share;
  });
  return succeed({ values, rows });
}

/** For each place the nearest known point a whole number of steps away, -1 for none. */
function nearestKnown(points: readonly (number | null)[], step: number): Int32Array {
  const nearest = new Int32Array(points.length).fill(-1);
  for (let turn = 0; turn < points.length; turn += 1) {
    const index = step < 0 ? turn : points.length - 1 - turn;
    const next = index + step;
    if (next < 0 || next >= points.length) continue;
    nearest[index] = points[next] === null ? nearest[next]! : next;
  }
  return nearest;
}
