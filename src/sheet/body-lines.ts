import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import { isNoteRow } from './is-note-row';
import type { HeadingRows } from './pair-heading-rows';

/** What stands below a heading. Rows count from the grid's first, columns too. */
export interface BodyLines {
  /** Rows with content that are no headings printed again. */
  readonly lines: readonly number[];
  readonly repeated: readonly number[];
  /** The last row of the table: footnotes and blank rows below it are cut off. */
  readonly last: number;
  /** Columns with a heading or a value, from the heading down. */
  readonly columns: readonly number[];
}

export function bodyLines(grid: Grid, heading: HeadingRows): BodyLines {
  let last = grid.length - 1;
  const values = grid[heading.last + 1];
  while (last > heading.last && (isEmpty(grid[last]!) || isNoteRow(grid[last]!, values))) last -= 1;
  const lines: number[] = [];
  const repeated: number[] = [];
  const used = new Array<boolean>(grid[0]?.length ?? 0).fill(false);
  let unused = used.length;
  const own = grid.slice(heading.first, heading.last + 1);
  for (let row = heading.first; row <= last; row++) {
    const cells = grid[row]!;
    if (unused > 0) {
      for (let column = 0; column < used.length; column++) {
        if (used[column] === true || isBlank(cells[column])) continue;
        used[column] = true;
        unused -= 1;
      }
    }
    if (row <= heading.last || isEmpty(cells)) continue;
    (own.some((line) => isSame(line, cells)) ? repeated : lines).push(row);
  }
  return { lines, repeated, last, columns: used.flatMap((isUsed, column) => (isUsed ? [column] : [])) };
}

function isEmpty(cells: readonly Cell[]): boolean {
  for (const cell of cells) if (!isBlank(cell)) return false;
  return true;
}

function isSame(a: readonly Cell[], b: readonly Cell[]): boolean {
  for (let column = 0; column < a.length; column++) if (a[column] !== b[column]) return false;
  return true;
}
