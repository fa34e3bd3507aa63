import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import { readNumber } from './number-text';
import { rowKind } from './row-kind';

/** Rows of a grid, counted from 0: one heading row, or two ("2025" over "Q1"). */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/**
 * The second row of a heading, where it has one: labels under a label that was merged over them ("目标" over "月度 周均"),
 * or a row of groups above a row that repeats its labels ("2025 2026" over "Q1 Q2 Q1 Q2").
 *
 * @returns `undefined` where the row is the whole heading.
 */
export function pairHeadingRows(grid: Grid, row: number): HeadingRows | undefined {
  if (isGroupedBelow(grid, row)) return { first: row, last: row + 1 };
  if (row > 0 && isGroupRow(grid, row - 1)) return { first: row - 1, last: row };
  return undefined;
}

/** "地区 | 目标 | | 备注" over "| 月度 | 周均 |", with numbers below "月度". */
function isGroupedBelow(grid: Grid, row: number): boolean {
  const upper = grid[row] ?? [];
  const lower = grid[row + 1];
  if (lower === undefined || grid[row + 2] === undefined || rowKind(grid, row + 1) !== 'labels') return false;
  let group = false;
  let spread = false;
  let mergedDown = false;
  for (let column = 0; column < upper.length; column++) {
    const over = !isBlank(upper[column]);
    const under = !isBlank(lower[column]);
    if (over) group = under;
    if (!over && under && !group) return false;
    if (!over && under) spread = true;
    if (over && !under) mergedDown = true;
  }
  return spread && (mergedDown || hasTwins(lower)) && labelsStandOverNumbers(grid, row + 1);
}

/** "| 2025 | | 2026 |" over "地区 | Q1 | Q2 | Q1 | Q2": the groups tell the twins apart. */
function isGroupRow(grid: Grid, row: number): boolean {
  const upper = grid[row] ?? [];
  const lower = grid[row + 1] ?? [];
  if (upper.every(isBlank) || rowKind(grid, row) !== 'labels' || !hasTwins(lower)) return false;
  if (upper.some((cell, column) => !isBlank(cell) && isBlank(lower[column]))) return false;
  let group: Cell = null;
  const joined = lower.map((cell, column) => {
    if (!isBlank(upper[column])) group = upper[column] ?? null;
    return `${text(group)} ${text(cell)}`;
  });
  return new Set(joined).size === joined.length;
}

function labelsStandOverNumbers(grid: Grid, row: number): boolean {
  return (grid[row] ?? []).some(
    (label, column) =>
      typeof label === 'string' &&
      !isBlank(label) &&
      grid.slice(row + 1, row + 6).some((below) => {
        const cell = below[column];
        return typeof cell === 'number' || (typeof cell === 'string' && typeof readNumber(cell) === 'number');
      }),
  );
}

function hasTwins(row: readonly Cell[]): boolean {
  const texts = row.filter((cell) => !isBlank(cell)).map(text);
  return new Set(texts).size < texts.length;
}

function text(cell: Cell | undefined): string {
  return isBlank(cell) ? '' : String(cell).trim();
}
