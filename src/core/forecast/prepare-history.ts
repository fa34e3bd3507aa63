import { refuseNotFinite } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

export interface PreparedHistory {
  /** The points, divided by `size`. */
  readonly values: Float64Array;
  /** A power of two near the largest point, so that dividing loses no digit. */
  readonly size: number;
  /** Points in a season; 1 where there is none to be found. */
  readonly season: number;
}

/**
 * A history as the methods take it: cut to its last 1,000 points (four periods where that is more), scaled.
 *
 * Failures: not-finite (row), too-little-history (fewer than 4 points).
 */
export function prepareHistory(history: readonly number[], period: number): Outcome<PreparedHistory> {
  const { length } = history;
  const faulty = refuseNotFinite('history', history);
  if (faulty) return faulty;
  if (length < LEAST_POINTS) return fail('too-little-history', { argument: 'history', length, needed: LEAST_POINTS });
  const used = history.slice(-Math.max(MOST_POINTS, 4 * period));
  const season = used.length >= 2 * period ? period : 1;
  const size = powerOfTwo(used.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0));
  return succeed({ values: Float64Array.from(used, (value) => value / size), size, season });
}

function powerOfTwo(largest: number): number {
  if (largest === 0) return 1;
  let size = 1;
  while (size < largest) size *= 2;
  while (size > 2 * largest) size /= 2;
  return size === Infinity ? 2 ** 1023 : size;
}

export const LEAST_POINTS = 4;
const MOST_POINTS = 1000;
