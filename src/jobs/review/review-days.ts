import { dateOf } from '../../core/calendar/date';
import { monthsOf, type Days } from '../../core/calendar/period';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { dateText } from '../../texts/dates';

/** "2017年", "2017年3月", "Q2 2017", else the days. */
export function periodLabel({ from, to }: Days, language: Language): string {
  const { year, month } = dateOf(from);
  const months = monthsOf({ from, to });
  const whole = months.every(({ part, whole: all }) => part.from === all.from && part.to === all.to);
  const name = (part: keyof typeof jobTexts.periods) =>
    jobTexts.periods[part][language].replace('{year}', String(year));
  if (whole && months.length === 12 && month === 1) return name('year');
  if (whole && months.length === 3 && month % 3 === 1) return name(`q${(month + 2) / 3}` as 'q1');
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
