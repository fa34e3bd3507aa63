import { dateOf, monthLength, serialOf } from './date';
import type { Days } from './period';

/**
 * The equally long period before: whole months before whole months (February's 28 days before March's 31), else as many
 * days. Null where Excel has no such days.
 *
 * @example periodBefore({ from: 46082, to: 46112 }) // → { from: 46054, to: 46081 }: March 2026, then February
 */
export function periodBefore({ from, to }: Days): Days | null {
  const start = wholeMonthsBefore(from, to) ?? from - (to - from + 1);
  return start < 1 ? null : { from: start, to: from - 1 };
}

/** The first day, if from `from` to `to` are whole months; 0 where it lies before Excel's days. */
function wholeMonthsBefore(from: number, to: number): number | undefined {
  const [first, last] = [dateOf(from), dateOf(to)];
  if (first.day !== 1 || last.day !== monthLength(last.year, last.month)) return undefined;
  const begin = first.year * 12 + first.month - 1;
  const before = 2 * begin - (last.year * 12 + last.month);
  return serialOf(Math.floor(before / 12), (before % 12) + 1, 1) ?? 0;
}
