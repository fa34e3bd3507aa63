import { dateOf } from '../../core/calendar/date';
import { monthsOf, type Days } from '../../core/calendar/period';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { periodLabel as yearPart } from '../decompose/labels';
import { dateText } from '../../texts/dates';

/** "2017年", "2017年3月", "Q2 2017", of fiscal years "2017/18 财年" and their quarters; else the days. */
export function periodLabel({ from, to }: Days, language: Language, fiscalYearStart = 1): string {
  const { year, month } = dateOf(from);
  const months = monthsOf({ from, to });
  const whole = months.every(({ part, whole: all }) => part.from === all.from && part.to === all.to);
  const name = (part: keyof typeof jobTexts.periods) =>
    jobTexts.periods[part][language].replace('{year}', String(year));
  const since = (month - fiscalYearStart + 12) % 12;
  const named = { year: month < fiscalYearStart ? year - 1 : year, startMonth: fiscalYearStart };
  if (whole && months.length === 12 && since === 0) return yearPart({ ...named, part: 'year' }, language);
  if (whole && months.length === 3 && since % 3 === 0) {
    return yearPart({ ...named, part: `q${since / 3 + 1}` as 'q1' }, language);
  }
  if (whole && months.length === 1) return name(`m${month}` as 'm1');
  return `${dateText(from)} – ${dateText(to)}`;
}

/** The months of a long period, the days of a short one: where a line of the pace has its points. */
export function pointsOf(days: Days, language: Language): { readonly label: string; readonly end: number }[] {
  const months = monthsOf(days);
  if (months.length > 1) {
    return months.map(({ part, month }) => ({
      label: jobTexts.parts[`m${month}` as 'm1'][language].slice(0, language === 'en' ? 3 : undefined),
      end: part.to,
    }));
  }
  return Array.from({ length: days.to - days.from + 1 }, (_, index) => {
    const { month, day } = dateOf(days.from + index);
    return { label: days.to - days.from > 7 ? String(day) : `${month}/${day}`, end: days.from + index };
  });
}
