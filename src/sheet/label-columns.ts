import type { Area } from './address';
import type { Grid } from './grid';
import { isBlank } from './is-blank';

/**
 * The first columns of a table up to the last of three that holds labels: where indents would tell what stands under what.
 * `null` where none of them does.
 *
 * @param grid the cells of the sheet, which begin at `origin`
 */
export function labelColumns(grid: Grid, origin: Area, area: Area): Area | null {
  let columns = Math.min(MOST, area.columns);
  while (columns > 0 && !holdsLabels(grid, origin, area, area.column + columns - 1)) columns -= 1;
  return columns === 0 ? null : { ...area, columns };
}

const MOST = 3;

function holdsLabels(grid: Grid, origin: Area, { row, rows }: Area, column: number): boolean {
  let [labels, others] = [0, 0];
  for (let at = row + 1; at < row + rows; at++) {
    const cell = grid[at - origin.row]?.[column - origin.column];
    if (isBlank(cell)) continue;
    if (typeof cell === 'string') labels += 1;
    else others += 1;
  }
  return labels > others;
}
