import type { Grid } from './grid';
import { isBlank } from './is-blank';

/**
 * Finds the lines that only name the lines below them ("华东区" alone over three customers): a single label, in the
 * column of the first label of the table, on the first line and at least once more, no two in a row, none last.
 *
 * @param lines rows below the heading, totals left out
 * @param columns those that the table uses
 * @returns for each line the line that names it; sections themselves are not in it. `null` where there are none
 */
export function findSections(
  lines: readonly number[],
  grid: Grid,
  columns: readonly number[],
): { readonly column: number; readonly of: ReadonlyMap<number, number> } | null {
  if (columns.length < 3 || lines.length < 4) return null;
  const first = loneLabel(grid[lines[0]!]!, columns);
  if (first === null || first > columns[1]!) return null;
  const of = new Map<number, number>();
  let section = -1;
  let count = 0;
  let before = false;
  for (const line of lines) {
    if (loneLabel(grid[line]!, columns) === first) {
      if (before) return null;
      section = line;
      count += 1;
      before = true;
    } else {
      of.set(line, section);
      before = false;
    }
  }
  return count > 1 && !before && of.size >= count ? { column: first, of } : null;
}

/** The column of the only filled cell of a line, if it is a text. */
function loneLabel(cells: Grid[number], columns: readonly number[]): number | null {
  let found: number | null = null;
  for (const column of columns) {
    const cell = cells[column];
    if (isBlank(cell)) continue;
    if (found !== null || typeof cell !== 'string') return null;
    found = column;
  }
  return found;
}
