import type { Language } from './language';

/** A year by its name, "2018 年"; a fiscal year, which goes by the year it begins in, by both: "2018/19 财年", "FY 2018/19". */
export function yearName(year: number, startMonth: number, language: Language): string {
  if (startMonth === 1) return language === 'zh' ? `${year} 年` : String(year);
  const both = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  return language === 'zh' ? `${both} 财年` : `FY ${both}`;
}

/** A year as the name of a sheet holds it: "2018", "2018-19". */
export function yearOnSheet(year: number, startMonth: number): string {
  return startMonth === 1 ? String(year) : `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}
