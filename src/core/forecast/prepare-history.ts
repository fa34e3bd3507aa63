import { fail, succeed, type Outcome } from '../outcome';

/** What a history lacked, and what was used instead. */
export type HistoryNote =
  /** Gaps between points, filled from the points beside them; `rows` count from 1. */
  | { readonly note: 'gaps-filled'; readonly rows: readonly number[] }
  /** Fewer than two periods: methods without a season. */
  | { readonly note: 'no-season'; readonly needed: number }
  /** Points at or below 0: additive methods only. */
  | { readonly note: 'no-multiplicative' }
  /** A long history: only the last points. */
  | { readonly note: 'last-points'; readonly used: number };

export interface PreparedHistory {
  /** The points, divided by `size`. */
  readonly values: Float64Array;
  /** A power of two near the largest point, so that dividing loses no digit. */
  readonly size: number;
  /** Points in a season; 1 where there is none to be found. */
  readonly season: number;
  readonly notes: readonly HistoryNote[];
}

/**
 * A history as the methods take it: gaps filled, cut to its last 1,000 points (four periods where that is more), scaled.
 *
 * Failures: not-finite (row), too-little-history (fewer than 4 points).
 */
export function prepareHistory(history: readonly (number | null)[], period: number): Outcome<PreparedHistory> {
  const fault = history.findIndex((value) => value !== null && !Number.isFinite(value));
  if (fault >= 0) return fail('not-finite', { argument: 'history', row: fault + 1, value: String(history[fault]) });
  const first = history.findIndex((value) => value !== null);
  let end = history.length;
  while (end > 0 && history[end - 1] === null) end -= 1;
  const known = first < 0 ? [] : history.slice(first, end);
  const count = known.filter((value) => value !== null).length;
  if (count < LEAST_POINTS)
    return fail('too-little-history', { argument: 'history', length: count, needed: LEAST_POINTS });

  const notes: HistoryNote[] = [];
  const { filled, gaps } = fillGaps(known, period);
  if (gaps.length > 0) notes.push({ note: 'gaps-filled', rows: gaps.map((gap) => gap + first + 1) });
  const most = Math.max(MOST_POINTS, 4 * period);
  const used = filled.slice(-most);
  if (filled.length > most) notes.push({ note: 'last-points', used: most });
  const season = used.length >= 2 * period ? period : 1;
  if (season < period) notes.push({ note: 'no-season', needed: 2 * period });
  if (used.some((value) => value <= 0)) notes.push({ note: 'no-multiplicative' });
  const size = powerOfTwo(used.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0));
  return succeed({ values: Float64Array.from(used, (value) => value / size), size, season, notes });
}

/**
 * Each gap becomes the mean of the nearest known points a whole number of periods before and after it, where both are
 * there; else it lies on the line between its known neighbours.
 */
function fillGaps(points: readonly (number | null)[], period: number) {
  const gaps: number[] = [];
  const before = nearestKnown(points, -1);
  const after = nearestKnown(points, 1);
  const periodsBefore = nearestKnown(points, -period);
  const periodsAfter = nearestKnown(points, period);
  const filled = points.map((point, index) => {
    if (point !== null) return point;
    gaps.push(index);
    const seasonal = periodsBefore[index]! >= 0 && periodsAfter[index]! >= 0;
    const [left, right] = seasonal ? [periodsBefore, periodsAfter] : [before, after];
    const share = (index - left[index]!) / (right[index]! - left[index]!);
    return points[left[index]!]! * (1 - share) + points[right[index]!]! * share;
  });
  return { filled, gaps };
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

function powerOfTwo(largest: number): number {
  if (largest === 0) return 1;
  let size = 1;
  while (size < largest) size *= 2;
  while (size > 2 * largest) size /= 2;
  return size === Infinity ? 2 ** 1023 : size;
}

const LEAST_POINTS = 4;
const MOST_POINTS = 1000;
