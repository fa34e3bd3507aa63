import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import { jobTexts } from '../../texts/jobs';
import { fill } from '../../texts/fill';
import { yearName } from '../../texts/year-name';
import type { DayRange, PlanPeriod } from './plan-periods';

/**
 * "2018年", "2018年一季度", "2018年3月"; "2018", "Q1 2018", "March 2018". A fiscal year is named by both its years, and a month
 * of it by the one it lies in.
 */
export function periodLabel({ year, part, startMonth }: Named, language: Language): string {
  if (startMonth === 1) return fill(jobTexts.periods[part], language, { year });
  if (part.startsWith('m')) {
    return fill(jobTexts.periods[part], language, { year: year + (Number(part.slice(1)) < startMonth ? 1 : 0) });
  }
  const name = yearName(year, startMonth, language);
  return part === 'year'
    ? name
    : fill(jobTexts.quarterOfYear, language, { quarter: jobTexts.parts[part][language], year: name });
}

type Named = Pick<PlanPeriod, 'year' | 'part' | 'startMonth'>;

/** The past that a plan rests on; a table without dates is its own past. */
export function lastLabel(period: PlanPeriod | null, language: Language): string {
  if (period === null || !period.dated) return jobTexts.wholeTable[language];
  return periodLabel({ ...period, year: period.year - 1 }, language);
}

export function rangeLabel(range: DayRange): string {
  return `${dateText(range.from)} – ${dateText(range.to)}`;
}

/** What a level is called: the heading of its column, or the part of time. */
export function dimensionLabel(
  dimension:
    | { readonly kind: 'column'; readonly column: { readonly heading: string } }
    | { readonly kind: 'quarter' | 'month' | 'week' | 'day' },
  language: Language,
): string {
  return dimension.kind === 'column' ? dimension.column.heading : jobTexts[dimension.kind][language];
}
