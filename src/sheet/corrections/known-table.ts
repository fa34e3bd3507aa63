import type { Table } from '../table';
import type { CorrectedTable } from './corrected-table';

/**
 * The remembered table that has most headings in common with a table, if at least half of all their headings are; so a
 * list that grew a column, next month's copy of a sheet and a sheet with another name are still known. Of equal ones the
 * last, which was remembered last.
 */
export function knownTable(remembered: readonly CorrectedTable[], { columns }: Table): CorrectedTable | null {
  const headings = new Set(columns.map(({ heading }) => heading));
  let best: CorrectedTable | null = null;
  let most = 0.5;
  for (const table of remembered) {
    const common = table.headings.filter((heading) => headings.has(heading)).length;
    const share = common / (headings.size + table.headings.length - common);
    if (share >= most) [best, most] = [table, share];
  }
  return best;
}
