import { periodOf } from '../../core/calendar/period';
import { fromDecimal } from '../../core/numeric/decimal';
import { exactSum } from '../../core/numeric/exact-sum';
import type { Column } from '../../sheet/table';

export interface MonthTotal {
  /** Its first day. */
  readonly start: number;
  readonly value: number;
}

export interface MonthlyHistory {
  /** Every month from the first with a row to the last that is over. A month without rows counts 0: nothing was sold. */
  readonly months: readonly MonthTotal[];
  /** First days of the months without rows. */
  readonly empty: readonly number[];
  /** The last day with data where it lies in a month that is not over and so left out; `null` else. */
  readonly cut: number | null;
}

/** A month may end on a weekend: orders up to here before its last day still fill it. */
const QUIET_DAYS = 4;

/**
 * Sums a measure by calendar month, for the rows dated before a day.
 *
 * @param before the first day that no longer counts: 1 January of the year to plan
 */
export function monthlyHistory(measure: Column, date: Column, before: number): MonthlyHistory {
  const piles = new Map<number, number[]>();
  let lastDay = -Infinity;
  for (const [row, day] of date.values.entries()) {
    if (typeof day !== 'number' || day >= before) continue;
    const { from, to } = periodOf(Math.floor(day), 'month');
    // a value that stands for a whole month or quarter reaches to its end
    lastDay = Math.max(lastDay, date.span === null || date.span === 'day' ? day : to);
    const pile = piles.get(from) ?? [];
    piles.set(from, pile);
    const value = measure.values[row];
    if (typeof value === 'number') pile.push(value);
  }
  if (piles.size === 0) return { months: [], empty: [], cut: null };
  const starts = [...piles.keys()].sort((a, b) => a - b);
  const months: MonthTotal[] = [];
  const empty: number[] = [];
  for (let start = starts[0]!; start <= starts.at(-1)!; start = nextMonth(start)) {
    const pile = piles.get(start);
    if (pile === undefined) empty.push(start);
    months.push({ start, value: pile === undefined ? 0 : fromDecimal(exactSum(pile)) });
  }
  const isOver = lastDay >= periodOf(starts.at(-1)!, 'month').to - QUIET_DAYS;
  if (!isOver) months.pop();
  return { months, empty, cut: isOver ? null : Math.floor(lastDay) };
}

/** The first day of the month after the one that begins on `start`. */
export function nextMonth(start: number): number {
  return periodOf(start, 'month').to + 1;
}
