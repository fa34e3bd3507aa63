import { toHalfWidth } from '../sheet/half-width';
import type { Column } from '../sheet/table';
import { headingYear } from './heading-year';

/**
 * Columns that are one measure in several years (2015 销售, 2016 销售) together, where the first of them stands; each other
 * column by itself. Beside the target of 2017 the year before comes first, then those before it; without a target, and
 * among targets, the latest.
 *
 * @param target the heading of the target, "" where there is none
 */
export function byYears(columns: readonly Column[], target: string): Column[][] {
  const planned = headingYear(target);
  const measures = new Map<string, { column: Column; year: number }[]>();
  for (const column of columns) {
    const year = headingYear(column.heading);
    const key = year === null ? String(column.index) : `${restOf(column.heading, year)} ${column.role === 'target'}`;
    measures.set(key, [...(measures.get(key) ?? []), { column, year: year ?? 0 }]);
  }
  return [...measures.values()].map((years) => {
    const isHistory = ({ column, year }: { column: Column; year: number }) =>
      planned === null || column.role === 'target' || year < planned;
    return years
      .sort((a, b) => Number(isHistory(b)) - Number(isHistory(a)) || b.year - a.year)
      .map(({ column }) => column);
  });
}

/** What a heading says beside its year. */
function restOf(heading: string, year: number): string {
  const short = String(year).slice(2);
  const named = new RegExp(`(?:19|20)?${short}(?:年度?| ?财年)?|fy|[\\s_.:/()-]`, 'g');
  return toHalfWidth(heading).toLowerCase().replace(named, '');
}
