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
 * and month of it that had data a year before. The newest year comes first, and in it the whole year.
 *
 * @param span how long the stretch is that each day begins: values of whole quarters tell nothing of a month
 */
export function planPeriods(days: readonly number[], span: Span = 'day'): PlanPeriod[] {
  const months = new Set<number>();
  let lastDay = -Infinity;
  for (const serial of days) {
    const day = dateOf(serial);
    months.add(day.year * 12 + day.month - 1);
    lastDay = Math.max(lastDay, lastDayOf(Math.floor(serial), span));
  }
  const years = [...new Set([...months].map((month) => Math.floor(month / 12)))].sort((a, b) => b - a);
  const hasData = (year: number, part: Part) => monthsOf(part).some((month) => months.has(year * 12 + month - 1));

  return years.flatMap((year) =>
    PARTS.filter((part) => isAsLong(part, span) && hasData(year, part)).map((part) => {
      const last = rangeOf(year, part);
      const earlier = years.filter((other) => other <= year && hasData(other, part)).reverse();
      return {
        year: year + 1,
        part,
        last,
        history: earlier.map((other) => rangeOf(other, part)),
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

/** The months (1 to 12) of a part of a year. */
export function monthsOf(part: Part): number[] {
  if (part === 'year') return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const number = Number(part.slice(1));
  return part.startsWith('q') ? [number * 3 - 2, number * 3 - 1, number * 3] : [number];
}

function rangeOf(year: number, part: Part): DayRange {
  const months = monthsOf(part);
  return monthRange(year, months[0]!, months.at(-1)!);
}

/** From the first day of one month to the last day of another of the same year. */
export function monthRange(year: number, first: number, last: number): DayRange {
  const next = last === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, last + 1, 1);
  return { from: serialOf(year, first, 1) ?? LAST_SERIAL, to: (next ?? LAST_SERIAL + 1) - 1 };
}
