import { dateOf, LAST_SERIAL, serialOf } from '../../core/calendar/date';
import { periodOf } from '../../core/calendar/period';
import type { Span } from '../../sheet/table';

export type Part =
  | 'year'
  | 'q1'
  | 'q2'
  | 'q3'
  | 'q4'
  | 'm1'
  | 'm2'
  | 'm3'
  | 'm4'
  | 'm5'
  | 'm6'
  | 'm7'
  | 'm8'
  | 'm9'
  | 'm10'
  | 'm11'
  | 'm12';

/** Days as serials, both ends included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** A period that can be planned, because the data hold the same part of the year before. */
export interface PlanPeriod {
  readonly year: number;
  readonly part: Part;
  /** The days that are planned. */
  readonly days: DayRange;
  /** The month (1 to 12) with which the plan's year begins. */
  readonly startMonth: number;
  /** Whether the history comes from dates; without them all rows of the table are the past. */
  readonly dated: boolean;
  /** The same part of the year before. */
  readonly last: DayRange;
  /** The same part of every year with data up to the year before, the oldest first. */
  readonly history: readonly DayRange[];
  /** The last day with data, where the data stop more than a week before the end of `last`, else null. */
  readonly dataEnd: number | null;
}

const PARTS: readonly Part[] = [
  'year',
  ...([1, 2, 3, 4] as const).map((quarter) => `q${quarter}` as const),
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).map((month) => `m${month}` as const),
];

/**
 * The periods that can be planned from the days of a table: the whole year after each year with data, and each quarter
 * and month of it that had data a year before. The newest year comes first, and in it the whole year. A year goes by the
 * calendar year in which it begins.
 *
 * @param span how long the stretch is that each day begins: values of whole quarters tell nothing of a month
 * @param startMonth the month with which a year begins
 */
export function planPeriods(days: readonly number[], span: Span = 'day', startMonth = 1): PlanPeriod[] {
  const months = new Set<number>();
  let lastDay = -Infinity;
  for (const serial of days) {
    const day = dateOf(serial);
    months.add(day.year * 12 + day.month - startMonth);
    lastDay = Math.max(lastDay, lastDayOf(Math.floor(serial), span));
  }
  const years = [...new Set([...months].map((month) => Math.floor(month / 12)))].sort((a, b) => b - a);
  const hasData = (year: number, part: Part) =>
    monthsWithin(part, startMonth).some((month) => months.has(year * 12 + month));

  return years.flatMap((year) =>
    PARTS.filter((part) => isAsLong(part, span) && hasData(year, part)).map((part) => {
      const last = rangeOf(year, part, startMonth);
      const earlier = years.filter((other) => other <= year && hasData(other, part)).reverse();
      return {
        year: year + 1,
        part,
        days: rangeOf(year + 1, part, startMonth),
        startMonth,
        dated: true,
        last,
        history: earlier.map((other) => rangeOf(other, part, startMonth)),
        dataEnd: lastDay < last.to - 7 ? lastDay : null,
      };
    }),
  );
}

/** Whether a part of a year is at least as long as a stretch. */
function isAsLong(part: Part, span: Span): boolean {
  if (part === 'year' || span === 'day' || span === 'week' || span === 'month') return true;
  return span === 'quarter' && part.startsWith('q');
}

function lastDayOf(serial: number, span: Span): number {
  if (span === 'day') return serial;
  if (span !== 'half') return periodOf(serial, span).to;
  const { year, month } = dateOf(serial);
  return monthRange(year, 1, month <= 6 ? 6 : 12).to;
}

/** The periods of a year that a table without dates can be planned for; all its rows are the past. */
export function undatedPeriods(year: number, startMonth = 1): PlanPeriod[] {
  return PARTS.map((part) => ({
    year,
    part,
    days: rangeOf(year, part, startMonth),
    startMonth,
    dated: false,
    last: rangeOf(year - 1, part, startMonth),
    history: [],
    dataEnd: null,
  }));
}

/** How many months a part of a year has. */
export function monthCount(part: Part): number {
  return part === 'year' ? 12 : part.startsWith('q') ? 3 : 1;
}

/** The months of a part, counted from 0, the first of the year. "m4" is April, wherever the year begins. */
function monthsWithin(part: Part, startMonth: number): number[] {
  const number = Number(part.slice(1));
  const first = part === 'year' ? 0 : part.startsWith('q') ? number * 3 - 3 : (number - startMonth + 12) % 12;
  return Array.from({ length: monthCount(part) }, (_, index) => first + index);
}

function rangeOf(year: number, part: Part, startMonth: number): DayRange {
  const months = monthsWithin(part, startMonth).map((month) => year * 12 + startMonth - 1 + month);
  const [first, last] = [months[0]!, months.at(-1)!];
  const from = monthRange(Math.floor(first / 12), (first % 12) + 1, (first % 12) + 1).from;
  return { from, to: monthRange(Math.floor(last / 12), (last % 12) + 1, (last % 12) + 1).to };
}

/** From the first day of one month to the last day of another of the same year. */
export function monthRange(year: number, first: number, last: number): DayRange {
  const next = last === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, last + 1, 1);
  return { from: serialOf(year, first, 1) ?? LAST_SERIAL, to: (next ?? LAST_SERIAL + 1) - 1 };
}
