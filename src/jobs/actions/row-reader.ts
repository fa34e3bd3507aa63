/** A row of a .csv: the text under a heading, trimmed; "" where there is no such column. */
export type RowCells = (heading: string) => string;

/**
 * The rows below the heading row of a .csv, which is the first of the first ten that has all the headings named.
 *
 * @returns `null` where there is no such heading row
 */
export function rowReader(
  rows: readonly (readonly string[])[],
  needed: readonly string[],
): { readonly rows: readonly RowCells[] } | null {
  const at = rows.slice(0, LOOKED_AT).findIndex((row) => needed.every((heading) => row.some(same(heading))));
  const headings = rows[at];
  if (headings === undefined) return null;
  return {
    rows: rows.slice(at + 1).map((row) => (heading) => (row[headings.findIndex(same(heading))] ?? '').trim()),
  };
}

const LOOKED_AT = 10;

function same(heading: string): (cell: string) => boolean {
  return (cell) => cell.trim().toLowerCase() === heading.toLowerCase();
}
