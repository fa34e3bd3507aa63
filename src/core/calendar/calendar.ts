import { fail, succeed, type Outcome } from '../outcome';
import { chinaYears } from './china';
import { dateOf, serialOf, weekdayOf } from './date';
import { refuseDates } from './refuse-days';

/** A day whose kind differs from the base calendar. */
export interface CalendarChange {
  readonly serial: number;
  readonly workday: boolean;
}

export interface CalendarSpec {
  /**
   * Monday to Friday; every day; mainland China with make-up days; or seven digits from Monday, 1 a day off, as in
   * NETWORKDAYS.INTL.
   */
  readonly base: 'weekdays' | 'all' | 'CN' | { readonly weekend: string };
  /** Days that differ from the base; of two entries for a day the later one counts. */
  readonly changes?: readonly CalendarChange[];
}

export interface Calendar {
  /** Working days from `from` to `to`, both included; 0 when `to` is before `from`. */
  count(from: number, to: number): Outcome<number>;
}

/**
 * A calendar of working days. Counting takes steps by the number of changes, not of days.
 *
 * Failures: weekend-wrong (not seven digits of 0 and 1, or no working day at all), date-out-of-range (a change);
 * `count` of a base that covers only some years: year-not-covered.
 *
 * @example makeCalendar({ base: 'CN' }).value.count(46054, 46081) // → ok 16: February 2026
 */
export function makeCalendar({ base, changes = [] }: CalendarSpec): Outcome<Calendar> {
  const weekend = typeof base === 'object' ? base.weekend : base === 'all' ? '0000000' : '0000011';
  if (!/^[01]{7}$/.test(weekend) || weekend === '1111111') return fail('weekend-wrong', { value: weekend });
  const wrong = refuseDates(
    'calendar',
    changes.map(({ serial }) => Math.floor(serial)),
  );
  if (wrong) return wrong;
  const isOff = [...weekend].map((digit) => digit === '1');
  const daysPerWeek = isOff.filter((off) => !off).length;
  const worksOn = (serial: number) => !isOff[weekdayOf(serial) - 1]!;

  const kinds = new Map<number, boolean>();
  if (base === 'CN') for (const { serial, workday } of chinaChanges()) kinds.set(serial, workday);
  for (const { serial, workday } of changes) kinds.set(Math.floor(serial), workday);
  const exceptions = [...kinds]
    .filter(([serial, workday]) => workday !== worksOn(serial))
    .sort(([a], [b]) => a - b)
    .map(([serial, workday]) => ({ serial, gain: workday ? 1 : -1 }));

  return succeed({
    count(from, to) {
      if (to < from) return succeed(0);
      if (base === 'CN') {
        const missing = notCovered(from, to);
        if (missing !== null) return fail('year-not-covered', { year: missing, first: FIRST_YEAR, last: LAST_YEAR });
      }
      const weeks = Math.floor((to - from + 1) / 7);
      let days = weeks * daysPerWeek;
      for (let serial = from + weeks * 7; serial <= to; serial += 1) if (worksOn(serial)) days += 1;
      for (let next = firstFrom(exceptions, from); next < exceptions.length; next += 1) {
        const { serial, gain } = exceptions[next]!;
        if (serial > to) break;
        days += gain;
      }
      return succeed(days);
    },
  });
}

/** The calendar given, else Monday to Friday. */
export function calendarOr(calendar: Calendar | undefined): Outcome<Calendar> {
  return calendar ? succeed(calendar) : makeCalendar({ base: 'weekdays' });
}

const years = Object.keys(chinaYears).map(Number);
const FIRST_YEAR = Math.min(...years);
const LAST_YEAR = Math.max(...years);

function notCovered(from: number, to: number): number | null {
  const [first, last] = [dateOf(from).year, dateOf(to).year];
  if (first < FIRST_YEAR) return first;
  return last > LAST_YEAR ? Math.max(first, LAST_YEAR + 1) : null;
}

function chinaChanges(): CalendarChange[] {
  return years.flatMap((year) => {
    const { off, work } = chinaYears[year]!;
    return [...daysOf(year, off, false), ...daysOf(year, work, true)];
  });
}

function daysOf(year: number, days: string, workday: boolean): CalendarChange[] {
  return days.split(' ').flatMap((run) => {
    const [month, date, more = 0] = run.split(/\D/).map(Number);
    const first = serialOf(year, month!, date!)!;
    return Array.from({ length: more + 1 }, (_, day) => ({ serial: first + day, workday }));
  });
}

/** Index of the first exception on or after a day. */
function firstFrom(exceptions: readonly { readonly serial: number }[], from: number): number {
  let [low, high] = [0, exceptions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (exceptions[middle]!.serial < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
