import { dateOf, monthLength, serialOf, weekdayOf } from '../calendar/date';
import { periodOf, type Days } from '../calendar/period';

/**
 * To which month a week belongs that crosses a month end: it is cut there; or all of it belongs to the month of its
 * Thursday (ISO 8601); or months are 4, 4 and 5 weeks long.
 */
export type WeekConvention = 'split' | 'iso' | '4-4-5';

/** A week, or what the plan or a month end leaves of it, with the month it belongs to. Three months make a quarter. */
export interface Week {
  readonly from: number;
  /** Counts on from month to month; a multiple of 3 begins a quarter. */
  readonly month: number;
}

/**
 * The weeks of a plan, Monday to Sunday, in order. The first and the last are cut where the plan begins and ends.
 *
 * - `split`: weeks are cut at month ends, so that months are those of the calendar.
 * - `iso`: a week belongs to the month of its Thursday, so months and quarters are made of whole weeks. The week of
 *   1 January 2027, a Friday, belongs to December 2026 even if the plan begins on that day.
 * - `4-4-5`: the plan's first day begins a year of quarters of 13 weeks, in months of 4, 4 and 5 weeks; the week of that
 *   day is the first, however short. A week belongs to the year in which it begins, counted from anniversary to
 *   anniversary of the first day. What a year has beyond 52 weeks belongs to its last month.
 *
 * @example
 * weeksOf({ from: 46054, to: 46060 }, 'split')
 * // → [{ from: 46054, … }, { from: 46055, … }]: Sunday 1 February 2026; Monday 2 to Saturday 7
 */
export function weeksOf({ from, to }: Days, convention: WeekConvention): Week[] {
  const weeks: Week[] = [];
  const monthOf = { split: calendarMonth, iso: monthOfThursday, '4-4-5': countedMonths(from) }[convention];
  for (let day = from; day <= to;) {
    weeks.push({ from: day, month: monthOf(day) });
    const sunday = day - weekdayOf(day) + 7;
    day = (convention === 'split' ? Math.min(sunday, periodOf(day, 'month').to) : sunday) + 1;
  }
  return weeks;
}

function calendarMonth(day: number): number {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
}

function monthOfThursday(day: number): number {
  return calendarMonth(day - weekdayOf(day) + 4);
}

/** Months of 4, 4 and 5 weeks, told for one week after the other. */
function countedMonths(from: number): (day: number) => number {
  let year = 0;
  let week = 0;
  let next = anniversary(from, 1);
  return (day) => {
    if (day >= next) {
      year += 1;
      week = 0;
      next = anniversary(from, year + 1);
    }
    const quarter = Math.min(3, Math.floor(week / WEEKS_OF_QUARTER));
    const month = Math.min(2, Math.floor((week - quarter * WEEKS_OF_QUARTER) / WEEKS_OF_MONTH));
    week += 1;
    return year * 12 + quarter * 3 + month;
  };
}

const WEEKS_OF_QUARTER = 13;
const WEEKS_OF_MONTH = 4;

/** The same day some years later, 28 February for 29; Infinity beyond Excel's days. */
function anniversary(serial: number, years: number): number {
  const { year, month, day } = dateOf(serial);
  return serialOf(year + years, month, Math.min(day, monthLength(year + years, month))) ?? Infinity;
}
