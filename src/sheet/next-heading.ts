import type { Block } from './find-blocks';
import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import { readNumber } from './number-text';
import { rowKind } from './row-kind';

/**
 * Another heading inside a block: a row of nothing but labels where the rows above and below have numbers, at least two
 * of them over the columns of numbers and no two alike, but not the table's own heading printed again.
 *
 * @param heading the last row of the block's own heading, counted from its top
 * @returns the row of the grid where the next table begins, its titles of one cell included
 */
export function nextHeading(grid: Grid, block: Block, heading: number): number | undefined {
  const top = block.top + heading;
  const numeric: number[] = [];
  for (let column = block.left; column <= block.right; column++) {
    if (isNumber(grid[top + 1]?.[column])) numeric.push(column);
  }
  if (numeric.length === 0) return undefined;
  const own = grid[top] ?? [];
  for (let row = top + 2; row < block.bottom; row++) {
    const line = grid[row]!;
    if (!isLabels(line, numeric) || line.every((cell, column) => cell === own[column])) continue;
    const texts = numeric.map((column) => line[column]).filter((cell) => !isBlank(cell));
    if (new Set(texts).size < Math.max(numeric.length > 1 ? 2 : 1, texts.length)) continue;
    const cells = line.slice(block.left, block.right + 1);
    const below = grid[row + 1]!;
    const isOver = numeric.some((column) => !isBlank(line[column]) && isNumber(below[column]));
    const labelled = isBlank(below[block.left]) || !isBlank(line[block.left]);
    if (!isOver || !labelled || rowKind([cells, below.slice(block.left, block.right + 1)], 0) !== 'labels') continue;
    if (numeric.length === 1 && !isTitled(grid, row, block)) continue;
    let start = row;
    while (start > top + 2 && isTitled(grid, start, block)) start -= 1;
    return start;
  }
  return undefined;
}

/** Whether the row above holds a single text, as titles do. */
function isTitled(grid: Grid, row: number, { left, right }: Block): boolean {
  const cells = (grid[row - 1] ?? []).slice(left, right + 1).filter((cell) => !isBlank(cell));
  return cells.length === 1 && typeof cells[0] === 'string';
}

/** Nothing but labels and blanks in these columns. */
function isLabels(line: readonly Cell[], columns: readonly number[]): boolean {
  let labels = 0;
  for (const column of columns) {
    const cell = line[column];
    if (typeof cell === 'string') {
      if (isBlank(cell)) continue;
      if (DIGIT_FIRST.test(cell)) return false;
      labels += 1;
    } else if (cell != null) return false;
  }
  return labels > 0 && labels * 2 >= columns.length;
}

/** A number or a date, "1月" apart. */
const DIGIT_FIRST = /^[\s\d０-９,.+\-(（¥￥$%％万元/]+$/;

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && typeof readNumber(cell) === 'number');
}
