import { toHalfWidth } from '../sheet/half-width';

/**
 * The year that a heading names, a calendar or a fiscal one: 2017 for "2017 目标", 2025 for "25年实际", 2026 for "FY26 Plan",
 * 2018 for "2018/19 财年". Null where it names none, or several ("2015–2017 增长").
 */
export function headingYear(heading: string): number | null {
  const years = new Set<number>();
  for (const [, whole, ...short] of toHalfWidth(heading).matchAll(YEAR)) {
    years.add(Number(whole ?? `20${short.join('')}`));
  }
  const [only] = years;
  return years.size === 1 ? only! : null;
}

/** "10年以上" counts years and names none. */
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)|(?<!\d)(\d\d)年(?![以内期限龄])|\bfy ?'?(\d\d)(?!\d)/gi;
