import { dateOf, monthLength, serialOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import type { Column } from '../../sheet/table';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import { yearName } from '../../texts/year-name';
import { periodLabel as yearPart } from '../decompose/labels';
import type { Language } from '../../texts/language';

export type PeriodKind = 'year' | 'quarter' | 'month';

/**
 * A year, quarter or month, counted through: 2017 is 2017, its May 2017 × 12 + 4. A fiscal year is counted by the one it
 * begins in, and its quarters with it.
 */
export interface NamedDays extends Days {
  readonly kind: PeriodKind;
  readonly index: number;
  /** The month with which years begin. */
  readonly startMonth: number;
  readonly name: string;
}

const MONTHS = { year: 12, quarter: 3, month: 1 } as const;

/** A period by its number. */
export function namedDays(kind: PeriodKind, index: number, language: Language, startMonth = 1): NamedDays {
  const first = index * MONTHS[kind] + (kind === 'month' ? 0 : startMonth - 1);
  const [start, end] = [monthAt(first), monthAt(first + MONTHS[kind] - 1)];
  return {
    kind,
    index,
    startMonth,
    name: nameOf(kind, index, language, startMonth),
    from: serialOf(start.year, start.month, 1)!,
    to: serialOf(end.year, end.month, monthLength(end.year, end.month))!,
  };
}

function nameOf(kind: PeriodKind, index: number, language: Language, startMonth: number): string {
  if (kind === 'month') {
    const { year, month } = monthAt(index);
    return fill(jobTexts.periods[`m${month}` as 'm1'], language, { year });
  }
  const year = Math.floor((index * MONTHS[kind]) / 12);
  if (kind === 'quarter') {
    return yearPart({ year, part: `q${(((index % 4) + 4) % 4) + 1}` as 'q1', startMonth }, language);
  }
  // a year by itself is a number, not 2017年
  return startMonth === 1 ? String(year) : yearName(year, startMonth, language);
}

function monthAt(count: number): { readonly year: number; readonly month: number } {
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** The periods with a dated row, the newest first. */
export function periodsWithRows(date: Column, kind: PeriodKind, language: Language, startMonth = 1): NamedDays[] {
  const found = new Set<number>();
  const before = kind === 'month' ? 0 : startMonth - 1;
  for (const value of date.values) {
    if (typeof value !== 'number') continue;
    const { year, month } = dateOf(value);
    found.add(Math.floor((year * 12 + month - 1 - before) / MONTHS[kind]));
  }
  return [...found].sort((a, b) => b - a).map((index) => namedDays(kind, index, language, startMonth));
}

/** The period before it of the same kind, a year earlier for quarters and months: that of the season. */
export function yearEarlier({ kind, index, startMonth }: NamedDays, language: Language): NamedDays {
  return namedDays(kind, index - 12 / MONTHS[kind], language, startMonth);
}

/**
 * Two periods cut to as many days as the data have of the later one, so that half a year is not compared with a whole
 * one; as they are where the data reach the end.
 */
export function cutToData(before: NamedDays, after: NamedDays, lastDay: number): readonly [NamedDays, NamedDays] {
  if (lastDay >= after.to || lastDay < after.from) return [before, after];
  const { year, month, day } = dateOf(lastDay);
  const months =
    (dateOf(before.from).year - dateOf(after.from).year) * 12 + dateOf(before.from).month - dateOf(after.from).month;
  const at = year * 12 + month - 1 + months;
  const [cutYear, cutMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const isMonthEnd = day === monthLength(year, month);
  const length = monthLength(cutYear, cutMonth);
  const to = serialOf(cutYear, cutMonth, isMonthEnd ? length : Math.min(day, length))!;
  return [
    { ...before, to: Math.min(to, before.to) },
    { ...after, to: lastDay },
  ];
}
