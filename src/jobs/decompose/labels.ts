import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import { jobTexts } from '../../texts/jobs';
import { fill } from '../../texts/fill';
import type { DayRange, Part, PlanPeriod } from './plan-periods';

/** "2018 年", "2018 年一季度", "2018 年 3 月"; "2018", "2018 Q1", "March 2018". */
export function periodLabel(year: number, part: Part, language: Language): string {
  return fill(jobTexts.periods[part], language, { year });
}

/** The past that a plan rests on; a table without dates is its own past. */
export function lastLabel(period: PlanPeriod | null, language: Language): string {
  if (period === null || !period.dated) return jobTexts.wholeTable[language];
  return periodLabel(period.year - 1, period.part, language);
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
