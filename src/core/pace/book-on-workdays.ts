import type { Days } from '../calendar/period';

/** Amounts by day, in any order; several of one day add up. */
export interface DailyAmounts {
  /** Excel serials of whole days. */
  readonly dates: ArrayLike<number>;
  readonly amounts: ArrayLike<number>;
}

/**
 * What was booked on each of the given working days (ascending serials) within a range. A day that is not listed has 0.
 * What was booked on a day off joins the next working day, after the last one that one. Rows outside the range don't
 * count, and without a working day there is nowhere to book.
 */
export function bookOnWorkdays(
  { dates, amounts }: DailyAmounts,
  { from, to }: Days,
  workdays: readonly number[],
): Float64Array {
  const booked = new Float64Array(workdays.length);
  if (workdays.length === 0) return booked;
  const joins = new Int32Array(to - from + 1);
  for (let day = from, next = 0; day <= to; day += 1) {
    joins[day - from] = Math.min(next, workdays.length - 1);
    if (day === workdays[next]) next += 1;
  }
  for (let row = 0; row < dates.length; row += 1) {
    const day = dates[row]!;
    if (day >= from && day <= to) booked[joins[day - from]!]! += amounts[row]!;
  }
  return booked;
}
