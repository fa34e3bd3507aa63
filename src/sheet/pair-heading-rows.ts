import type { Cell, Grid } from './grid';
import { headingUnit } from './heading-unit';
import { isBlank } from './is-blank';
import { noMerges, type MergedCells } from './merged-cells';
import { readNumber } from './number-text';
import { rowKind } from './row-kind';

/** Rows of a grid, counted from 0: one heading row, or several ("2026" over "Q1" over "1月 2月 3月"). */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/**
 * All rows of a heading of which one is known: rows of groups above ("2025" over "Q1 Q2"), labels merged over several
 * ("目标" over "月度 周均"), and a row of units below ("万元" under each measure).
 */
export function wholeHeading(grid: Grid, row: number, merged: MergedCells = noMerges): HeadingRows {
  let [first, last] = [row, row];
  while (last - first < MOST_ROWS && isGroupRow(grid, last, merged)) last += 1;
  while (last - first < MOST_ROWS && first > 0 && isGroupRow(grid, first - 1, merged)) first -= 1;
  if (isUnitRow(grid, last + 1)) last += 1;
  return { first, last };
}

const MOST_ROWS = 3;
const LOOKED_BELOW = 8;

/**
 * Whether a row groups the one below it: one of its labels stands over itself and the column on its right, as a merged
 * cell leaves it or repeated in each. Unlike a title it leaves the first column alone, and begins where the numbers begin.
 * Where the file says that a label is merged over several labels, that decides.
 */
function isGroupRow(grid: Grid, row: number, merged: MergedCells): boolean {
  const upper = grid[row] ?? [];
  const lower = grid[row + 1];
  if (lower === undefined || grid[row + 2] === undefined) return false;
  if (rowKind(grid, row) !== 'labels' || rowKind(grid, row + 1) !== 'labels') return false;
  const start = upper.findIndex((_, column) =>
    grid.slice(row, row + LOOKED_BELOW).some((line) => !isBlank(line[column])),
  );
  if (start < 0) return false;
  const differs = (column: number) =>
    !isBlank(upper[column]) && !isBlank(lower[column]) && !same(upper[column], lower[column]);
  if (differs(start)) return false;
  if (upper.some((_, column) => column > start && isMergedOver(grid, row, column, merged))) return true;
  const spreads: number[] = [];
  let group: Cell = null;
  for (let column = start; column < lower.length; column++) {
    const over = upper[column] ?? null;
    const under = lower[column] ?? null;
    if (!isBlank(over)) {
      if (!isBlank(group) && same(over, group) && !isBlank(under) && !same(over, under)) spreads.push(column);
      group = isBlank(under) ? null : over;
    } else if (isBlank(under)) {
      // below a merged label of three rows the second row has blanks as well
      if (isBlank(grid[row + 2]?.[column])) group = null;
    } else if (!isBlank(group)) spreads.push(column);
  }
  if (spreads.length === 0) return false;
  const firstGroup = upper.findIndex((_, column) => differs(column));
  const left = (column: number) => !isBlank(lower[column]) && isBlank(upper[column]) && column < firstGroup;
  if (lower.some((_, column) => left(column) && hasNumbers(grid, row + 2, column))) return false;
  if (spreads.some((column) => hasNumbers(grid, row + 2, column))) return true;
  // without numbers the cells must fit together as merged ones do, or the second row may be one of values
  const mergedDown = !isBlank(upper[start]) && isBlank(lower[start]) && !isBlank(grid[row + 2]?.[start]);
  return mergedDown && lower.every((cell, column) => isBlank(cell) || differs(column) || spreads.includes(column));
}

/**
 * Whether a label is merged over several columns, at least two of them with a label of their own below it. Alone in its row
 * it must stand over numbers only: over labels as well it is a title.
 */
function isMergedOver(grid: Grid, row: number, column: number, merged: MergedCells): boolean {
  const upper = grid[row] ?? [];
  const merge = isBlank(upper[column]) ? undefined : merged.at(row, column);
  if (merge === undefined || merge.columns === 1 || merge.row !== row || merge.column !== column) return false;
  const lower = grid[row + merge.rows] ?? [];
  const labelled = lower.flatMap((cell, at) =>
    at >= column && at < column + merge.columns && !isBlank(cell) ? [at] : [],
  );
  const isAlone = upper.filter((cell) => !isBlank(cell)).length === 1;
  return labelled.length > 1 && (!isAlone || labelled.every((at) => hasNumbers(grid, row + merge.rows + 1, at)));
}

/** "万元" or "(%)" below labels, and nothing else. */
function isUnitRow(grid: Grid, row: number): boolean {
  const cells = grid[row] ?? [];
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.length > 0 &&
    grid[row + 1] !== undefined &&
    cells.every((cell, column) => isBlank(cell) || (isUnitLabel(cell) && !isBlank(grid[row - 1]?.[column])))
  );
}

/** Whether a cell says nothing but a unit: "万元", "（%）", "台". */
export function isUnitLabel(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return false;
  const bare = cell.trim().replace(/^[(（[【](.*)[)）\]】]$/, '$1');
  return bare.length <= LONGEST_UNIT && headingUnit(`(${bare})`) !== null;
}

const LONGEST_UNIT = 8;

function hasNumbers(grid: Grid, row: number, column: number): boolean {
  return grid.slice(row, row + LOOKED_BELOW).some((below) => {
    const cell = below[column];
    return typeof cell === 'number' || (typeof cell === 'string' && typeof readNumber(cell) === 'number');
  });
}

function same(a: Cell | undefined, b: Cell | undefined): boolean {
  return String(a ?? '').trim() === String(b ?? '').trim();
}
