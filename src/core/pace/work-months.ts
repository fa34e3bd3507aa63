import type { Calendar } from '../calendar/calendar';
import { monthsOf, type Days } from '../calendar/period';
import { succeed, type Outcome } from '../outcome';

/** A working day: its serial, its month's position in a list of months, and the working days its month has from it on. */
export interface WorkDay {
  readonly serial: number;
  readonly month: number;
  readonly left: number;
}

/** A calendar month with its number of working days. */
export interface WorkMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly workdays: number;
}

/**
 * The working days from one day to another, counted from the end of their month: its last working day has 1 left. Whole
 * months are looked at, also where the days begin or end within one.
 *
 * Failures: year-not-covered.
 */
export function workMonths(days: Days, calendar: Calendar): Outcome<{ months: WorkMonth[]; workdays: WorkDay[] }> {
  const months: WorkMonth[] = [];
  const workdays: WorkDay[] = [];
  for (const { part, whole, month } of monthsOf(days)) {
    const before = calendar.count(whole.from, part.from - 1);
    const all = calendar.count(whole.from, whole.to);
    if (!before.ok) return before;
    if (!all.ok) return all;
    let left = all.value - before.value;
    for (let serial = part.from; serial <= part.to; serial += 1) {
      const works = calendar.count(serial, serial);
      if (!works.ok) return works;
      if (works.value > 0) workdays.push({ serial, month: months.length, left: left-- });
    }
    months.push({ month, workdays: all.value });
  }
  return succeed({ months, workdays });
}
