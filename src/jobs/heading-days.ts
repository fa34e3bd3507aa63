import { serialOf } from '../core/calendar/date';
import type { Days } from '../core/calendar/period';
import { headingYear } from './heading-year';
import { paceDays } from './track/pace-choices';

/**
 * The days of the year that a heading names ("2017 目标"), begun with the month in which fiscal years start. Null where it
 * names none, several, or a fiscal year ("FY26"), which may be called by either of its years.
 */
export function headingDays(heading: string, fiscalYearStart = 1): Days | null {
  const year = /fy|财年/i.test(heading) ? null : headingYear(heading);
  const first = year === null ? undefined : serialOf(year, fiscalYearStart, 1);
  return first === undefined ? null : paceDays({ asOf: first, period: 'year', fiscalYearStart });
}
