import { dateOf, monthLength, serialOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';

/** The whole months from the one of the first day to the last one that is over by the as-of day, at most `most` of them. */
export function monthsUpTo(firstDay: number, asOf: number, most: number): Days[] {
  const { year, month, day } = dateOf(asOf);
  const isOver = day === monthLength(year, month);
  const last = year * 12 + month - 1 - (isOver ? 0 : 1);
  const first = dateOf(firstDay);
  const start = Math.max(first.year * 12 + first.month - 1, last - most + 1);
  return Array.from({ length: Math.max(0, last - start + 1) }, (_, index) => monthAt(start + index));
}

function monthAt(count: number): Days {
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return { from: serialOf(year, month, 1)!, to: serialOf(year, month, monthLength(year, month))! };
}
