import type { Column } from '../sheet/table';

/** The last day in a column of dates, not after a given one; null where there is none. */
export function lastDay({ values }: Column, most = Infinity): number | null {
  let last: number | null = null;
  for (const value of values) {
    if (typeof value === 'number' && Math.floor(value) <= most) last = Math.max(last ?? 0, Math.floor(value));
  }
  return last;
}
