import type { Area } from './address';
import type { Grid } from './grid';
import { isBlank } from './is-blank';

/**
 * Whether some blank of a table could be a part of a merged cell that matters: right of a label of its heading rows, with
 * something below it, or below a label in one of its first columns.
 *
 * @param grid the cells of the sheet, which begin at `origin`
 */
export function mayBeMerged(grid: Grid, origin: Area, area: Area): boolean {
  const cell = (row: number, column: number) => grid[row - origin.row]?.[column - origin.column];
  const isLabel = (row: number, column: number) => typeof cell(row, column) === 'string' && !isBlank(cell(row, column));
  for (let row = area.row - HEADING_ROWS; row < area.row + HEADING_ROWS; row++) {
    for (let column = area.column + 1; column < area.column + area.columns; column++) {
      const over = isBlank(cell(row, column)) && !isBlank(cell(row + 1, column));
      if (over && isLabel(row, column - 1)) return true;
    }
  }
  const columns = Math.min(area.columns, LABEL_COLUMNS);
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + columns; column++) {
      if (isBlank(cell(row, column)) && isLabel(row - 1, column) && row - 1 > area.row) return true;
    }
  }
  return false;
}

/** A heading has three rows at most, and a row that groups them may stand above what was found. */
const HEADING_ROWS = 3;
const LABEL_COLUMNS = 6;
