import { dateOf, serialOf } from '../core/calendar/date';
import { readPeriod, startOf } from '../sheet/read-period';
import type { Column } from '../sheet/table';

/**
 * The first day of the period that a cell names ("3月", "一季度", "2026年Q1"), null where it names none. One without a year is
 * of the year that holds the as-of day, and quarters, halves and years begin with the fiscal year: where that starts in
 * April, "1月" is the January after and "一季度" April to June.
 */
export function periodStart(value: Column['values'][number], asOf: number, fiscalYearStart = 1): number | null {
  if (typeof value === 'number') return value;
  const period = value === null ? undefined : readPeriod(String(value));
  if (period === undefined) return null;
  const { span, number } = period;
  const day = dateOf(asOf);
  if (fiscalYearStart === 1 || span === 'week' || span === 'day') {
    return period.start ?? startOf(span, period.year ?? day.year, number);
  }
  const atHand = day.month < fiscalYearStart ? day.year - 1 : day.year;
  if (span === 'month') {
    return period.start ?? startOf(span, period.year ?? atHand + (number < fiscalYearStart ? 1 : 0), number);
  }
  const calendar = startOf(span, period.year ?? atHand, number);
  if (calendar === null) return null;
  const { year, month } = dateOf(calendar);
  const months = month - 1 + fiscalYearStart - 1;
  return serialOf(year + Math.floor(months / 12), (months % 12) + 1, 1) ?? null;
}
