import { dateOf, FIRST_SERIAL, LAST_SERIAL, monthLength, serialOf, weekdayOf } from './date';

/** A period that holds a given day, or one with a first and a last day. */
export type Period = 'week' | 'month' | 'quarter' | 'year' | Days;

/** First and last day, both included, as Excel serials. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * First and last day of the period that holds `asOf`; weeks run from Monday to Sunday.
 *
 * @example periodOf(46070, 'month') // → { from: 46054, to: 46081 }
 */
export function periodOf(asOf: number, period: Period): Days {
  if (typeof period === 'object') return period;
  if (period === 'week') {
    const monday = asOf - weekdayOf(asOf) + 1;
    return { from: Math.max(FIRST_SERIAL, monday), to: Math.min(LAST_SERIAL, monday + 6) };
  }
  const { year, month } = dateOf(asOf);
  const length = { month: 1, quarter: 3, year: 12 }[period];
  const first = Math.floor((month - 1) / length) * length + 1;
  const last = first + length - 1;
  return { from: serialOf(year, first, 1)!, to: serialOf(year, last, monthLength(year, last))! };
}

/** The parts of a period by calendar month, each with the whole month it belongs to. */
export function monthsOf({ from, to }: Days): { readonly part: Days; readonly whole: Days; readonly month: number }[] {
  const months = [];
  for (let day = from; day <= to;) {
    const whole = periodOf(day, 'month');
    months.push({ part: { from: day, to: Math.min(to, whole.to) }, whole, month: dateOf(day).month });
    day = whole.to + 1;
  }
  return months;
}
