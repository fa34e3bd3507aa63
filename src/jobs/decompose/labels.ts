import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import { jobTexts } from '../../texts/jobs';
import { fill } from '../../texts/fill';
import type { Dimension } from '../dimensions';
import type { Member } from './members';
import type { DayRange, Part, PlanPeriod } from './plan-periods';

/** "2018 年", "2018 年一季度", "2018 年 3 月"; "2018", "2018 Q1", "March 2018". */
export function periodLabel(year: number, part: Part, language: Language): string {
  return fill(jobTexts.periods[part], language, { year });
}

/** The past that a plan rests on; a table without dates is its own past. */
export function lastLabel(period: PlanPeriod | null, language: Language): string {
  return period === null ? jobTexts.wholeTable[language] : periodLabel(period.year - 1, period.part, language);
}

export function rangeLabel(range: DayRange): string {
  return `${dateText(range.from)} – ${dateText(range.to)}`;
}

export function memberLabel(member: Member, language: Language): string {
  if (member.months !== null) return jobTexts.parts[member.name as Exclude<Part, 'year'>][language];
  return member.name === '' ? jobTexts.blank[language] : member.name;
}

export function dimensionLabel(dimension: Dimension, language: Language): string {
  return dimension.kind === 'column' ? dimension.column.heading : jobTexts[dimension.kind][language];
}

/** Where a number stands: "East", or "East × Furniture". */
export function placeLabel(row: Member, column: Member | undefined, language: Language): string {
  const name = memberLabel(row, language);
  return column === undefined ? name : `${name} × ${memberLabel(column, language)}`;
}
