import type { Grid } from './grid';
import { isBlank } from './is-blank';

/** A rectangle of a grid; all four sides belong to it and count from 0. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Cuts a part of a grid at its blank rows and columns, again and again, until no block has a blank row or column across
 * it. Blocks come from top to bottom, then from left to right. Each level looks at each cell once.
 */
export function findBlocks(grid: Grid, part: Block): Block[] {
  const rows = runs(part.top, part.bottom, (row) => rowHasContent(grid, row, part));
  if (rows.length !== 1 || rows[0]?.from !== part.top || rows[0].to !== part.bottom) {
    return rows.flatMap(({ from, to }) => findBlocks(grid, { ...part, top: from, bottom: to }));
  }
  const filled = filledColumns(grid, part);
  const columns = runs(part.left, part.right, (column) => filled.has(column));
  if (columns.length === 1 && columns[0]?.from === part.left && columns[0].to === part.right) return [part];
  return columns.flatMap(({ from, to }) => findBlocks(grid, { ...part, left: from, right: to }));
}

/** The longest stretches of positions that pass the test. */
function runs(first: number, last: number, passes: (position: number) => boolean): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = -1;
  for (let position = first; position <= last + 1; position++) {
    const inside = position <= last && passes(position);
    if (inside && from < 0) from = position;
    if (!inside && from >= 0) {
      found.push({ from, to: position - 1 });
      from = -1;
    }
  }
  return found;
}

function rowHasContent(grid: Grid, row: number, { left, right }: Block): boolean {
  const cells = grid[row] ?? [];
  for (let column = left; column <= right; column++) if (!isBlank(cells[column])) return true;
  return false;
}

function filledColumns(grid: Grid, { top, bottom, left, right }: Block): Set<number> {
  const filled = new Set<number>();
  for (let row = top; row <= bottom && filled.size <= right - left; row++) {
    const cells = grid[row] ?? [];
    for (let column = left; column <= right; column++) if (!isBlank(cells[column])) filled.add(column);
  }
  return filled;
}
