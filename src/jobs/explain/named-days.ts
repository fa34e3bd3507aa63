import { dateOf, monthLength, serialOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import type { Column } from '../../sheet/table';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';

export type PeriodKind = 'year' | 'quarter' | 'month';

/** A year, quarter or month of the calendar, counted through: 2017 is 2017, its May 2017 × 12 + 4. */
export interface NamedDays extends Days {
  readonly kind: PeriodKind;
  readonly index: number;
  readonly name: string;
}

const MONTHS = { year: 12, quarter: 3, month: 1 } as const;

/** A period by its number. */
export function namedDays(kind: PeriodKind, index: number, language: Language): NamedDays {
  const first = index * MONTHS[kind];
  const last = first + MONTHS[kind] - 1;
  const year = Math.floor(first / 12);
  const [start, end] = [(first % 12) + 1, (last % 12) + 1];
  const part = kind === 'month' ? (`m${start}` as const) : (`q${Math.ceil(end / 3)}` as const);
  const text = kind === 'year' ? jobTexts.periods.year : jobTexts.periods[part as keyof typeof jobTexts.periods];
  return {
    kind,
    index,
    // a year by itself is a number, not 2017年
    name: kind === 'year' ? String(year) : fill(text, language, { year }),
    from: serialOf(year, start, 1)!,
    to: serialOf(year, end, monthLength(year, end))!,
  };
}

/** The periods with a dated row, the newest first. */
export function periodsWithRows(date: Column, kind: PeriodKind, language: Language): NamedDays[] {
  const found = new Set<number>();
  for (const value of date.values) {
    if (typeof value !== 'number') continue;
    const { year, month } = dateOf(value);
    found.add(Math.floor((year * 12 + month - 1) / MONTHS[kind]));
  }
  return [...found].sort((a, b) => b - a).map((index) => namedDays(kind, index, language));
}

/** The period before it of the same kind, a year earlier for quarters and months: that of the season. */
export function yearEarlier({ kind, index }: NamedDays, language: Language): NamedDays {
  return namedDays(kind, index - 12 / MONTHS[kind], language);
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
