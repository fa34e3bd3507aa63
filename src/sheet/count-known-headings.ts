import type { Cell } from './grid';
import { headingRoles } from './heading-roles';

/** How many cells of a row are whole words that headings of order sheets and exports use, such as "日期" or "Sales". */
export function countKnownHeadings(row: readonly Cell[]): number {
  return row.filter((cell) => typeof cell === 'string' && (headingRoles(cell)[0]?.strength ?? 0) >= 50).length;
}
