import { countKnownHeadings } from './count-known-headings';
import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import { noMerges, type MergedCells } from './merged-cells';
import { wholeHeading, type HeadingRows } from './pair-heading-rows';
import { rowKind } from './row-kind';

/**
 * Finds the heading of a table in a grid that may begin with titles, notes, settings and blank rows.
 *
 * The heading is the first row that fills at least half of the columns and holds labels only (`rowKind`), with its other
 * rows where it has them (`wholeHeading`). Rows with fewer cells above it are titles. Rows of values above it are
 * settings ("截止日期 | 2026-09-30") if the heading is wider than all of them and is over a wider row of values or has two known
 * words in it; else they mean that there is no heading.
 *
 * @returns `undefined` where no row is a heading.
 */
export function findHeading(grid: Grid, merged: MergedCells = noMerges): HeadingRows | undefined {
  const counts = grid.slice(0, LOOKED_AT).map(filled);
  const most = Math.max(0, ...counts);
  const wide = Math.max((grid[0]?.length ?? 0) === 1 ? 1 : 2, Math.ceil(most / 2));
  let widestData = 0;
  for (const [row, count] of counts.entries()) {
    if (count < wide) continue;
    const kind = rowKind(grid, row);
    if (kind === 'data') widestData = Math.max(widestData, count);
    if (kind !== 'labels') continue;
    if (widestData === 0) return fromRow(grid, row, merged);
    const isOverData = rowKind(grid, row + 1) === 'data' && filled(grid[row + 1] ?? []) > widestData;
    if (count > widestData && (isOverData || countKnownHeadings(grid[row] ?? []) >= 2))
      return fromRow(grid, row, merged);
  }
  return undefined;
}

const LOOKED_AT = 50;

function fromRow(grid: Grid, row: number, merged: MergedCells): HeadingRows {
  const whole = wholeHeading(grid, row, merged);
  if (whole.first < whole.last) return whole;
  // A title of several cells may look like a heading: the row below then has more labels, and known ones.
  const here = grid[row] ?? [];
  const next = grid[row + 1] ?? [];
  const isTitle =
    filled(next) > filled(here) &&
    rowKind(grid, row + 1) === 'labels' &&
    countKnownHeadings(next) > countKnownHeadings(here);
  return isTitle ? fromRow(grid, row + 1, merged) : { first: row, last: row };
}

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => !isBlank(cell)).length;
}
