import type { Area } from './address';
import { countKnownHeadings } from './count-known-headings';
import { findBlocks, type Block } from './find-blocks';
import { findHeading } from './find-heading';
import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import { isNoteRow } from './is-note-row';
import { mergedCells, type MergedCells } from './merged-cells';
import { nextHeading } from './next-heading';
import { readNumber } from './number-text';
import type { HeadingRows } from './pair-heading-rows';
import { rowKind } from './row-kind';

/**
 * Finds the tables on a sheet: blocks of at least two columns with a heading and a row below it, separated by blank rows
 * or columns, side by side or below each other.
 *
 * Titles above a heading and footnotes below a table are cut off. Rows that go on below one or two blank rows without a
 * heading of their own (a group, a total) stay with the table above. A second heading inside a block begins a new table.
 *
 * @param grid cells of a used range, at any place of the sheet
 * @param origin where the grid stands on its sheet
 * @param merged merged areas of the sheet, where they are known
 * @returns areas from heading row to last row, the largest first, equal ones from top to bottom; [] where there is none.
 */
export function findTables(grid: Grid, origin: Area, merged: readonly Area[] = []): Area[] {
  const sheet: Sheet = { grid, merged: mergedCells(merged, origin) };
  const whole = { top: 0, left: 0, bottom: grid.length - 1, right: (grid[0]?.length ?? 0) - 1 };
  const tables: Block[] = [];
  const rest: Block[] = [];
  for (const block of findBlocks(grid, whole)) sort(sheet, block, tables, rest);
  tables.push(...withHeadingsApart(grid, rest));
  return withContinuations(grid, tables, rest)
    .map((block) => cutNotes(sheet, block))
    .filter((block) => block.bottom > block.top && block.right > block.left && !isSettings(grid, block))
    .map(({ top, left, bottom, right }) => ({
      sheet: origin.sheet,
      row: origin.row + top,
      column: origin.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }))
    .sort((a, b) => b.rows * b.columns - a.rows * a.columns || a.row - b.row || a.column - b.column);
}

interface Sheet {
  readonly grid: Grid;
  readonly merged: MergedCells;
}

/** Puts the tables of a block into `tables` and what is none into `rest`. */
function sort(sheet: Sheet, block: Block, tables: Block[], rest: Block[]): void {
  const { grid } = sheet;
  const heading = block.right > block.left ? headingOf(sheet, block) : undefined;
  if (heading === undefined || block.top + heading.last === block.bottom) {
    rest.push(block);
    return;
  }
  if (heading.first > 0) {
    // A title may have held blocks together that a blank column separates.
    const pieces = findBlocks(grid, { ...block, top: block.top + heading.first });
    for (const piece of pieces) sort(sheet, piece, tables, rest);
    return;
  }
  const twin = twinColumn(grid, block, heading.last);
  if (twin !== undefined) {
    for (const part of [
      { ...block, right: twin - 1 },
      { ...block, left: twin },
    ]) {
      for (const piece of findBlocks(grid, part)) sort(sheet, piece, tables, rest);
    }
    return;
  }
  const next = nextHeading(grid, block, heading.last);
  if (next === undefined) {
    tables.push(block);
    return;
  }
  tables.push({ ...block, bottom: next - 1 });
  for (const piece of findBlocks(grid, { ...block, top: next })) sort(sheet, piece, tables, rest);
}

/**
 * Where a second table begins right beside the first: its first heading comes again in the middle ("姓名 1月 2月 姓名 3月 4月"),
 * over labels like the first, with as many columns after it.
 */
function twinColumn(grid: Grid, { top, left, right }: Block, heading: number): number | undefined {
  const middle = left + (right - left + 1) / 2;
  const line = grid[top + heading] ?? [];
  const [first, below] = [line[left], grid[top + heading + 1] ?? []];
  if (!Number.isInteger(middle) || middle - left < 2 || typeof first !== 'string' || first !== line[middle])
    return undefined;
  return !isNumber(below[left] ?? null) && !isNumber(below[middle] ?? null) ? middle : undefined;
}

/** Where the heading of a block is, counted from the block's first row. */
function headingOf({ grid, merged }: Sheet, block: Block): HeadingRows | undefined {
  const top = cut(grid, { ...block, bottom: Math.min(block.bottom, block.top + LOOKED_AT) });
  return findHeading(top, merged.from(block.top, block.left));
}

/** A heading stands in the first rows of its block. */
const LOOKED_AT = 60;
const MOST_BLANK_ROWS = 2;

/** Tables whose heading is parted from their rows by one or two blank rows: a line of labels above a block without any. */
function withHeadingsApart(grid: Grid, rest: readonly Block[]): Block[] {
  return rest.flatMap((heading) => {
    const { top, bottom, left, right } = heading;
    const cells = (grid[bottom] ?? []).slice(left, right + 1);
    if (
      top !== bottom ||
      cells.some((cell) => typeof cell !== 'string' || isBlank(cell)) ||
      rowKind([cells], 0) !== 'labels'
    )
      return [];
    const body = rest.find(
      (block) =>
        block.top > bottom + 1 &&
        block.top <= bottom + 1 + MOST_BLANK_ROWS &&
        block.left === left &&
        block.right <= right,
    );
    if (body === undefined || !holdsNumber(grid, body)) return [];
    return [{ ...heading, bottom: body.bottom }];
  });
}

/** Gives a table the blocks without heading that stand below it, within its columns, and hold numbers. */
function withContinuations(grid: Grid, tables: readonly Block[], rest: readonly Block[]): Block[] {
  return tables.map((table) => {
    let { bottom } = table;
    for (;;) {
      const near = rest.filter(
        ({ top, left, right }) =>
          top > bottom + 1 && top <= bottom + 1 + MOST_BLANK_ROWS && left >= table.left && right <= table.right,
      );
      const reach = Math.max(bottom, ...near.map((block) => block.bottom));
      const extended = { ...table, bottom: reach };
      if (!near.some((block) => holdsNumber(grid, block))) return { ...table, bottom };
      if (tables.some((other) => other !== table && meet(other, extended))) return { ...table, bottom };
      bottom = reach;
    }
  });
}

function cutNotes(sheet: Sheet, block: Block): Block {
  const { grid } = sheet;
  const line = (row: number) => (grid[row] ?? []).slice(block.left, block.right + 1);
  const heading = headingOf(sheet, block)?.last ?? 0;
  const values = line(block.top + heading + 1);
  let { bottom } = block;
  while (bottom > block.top && (line(bottom).every(isBlank) || isNoteRow(line(bottom), values))) bottom -= 1;
  let { left, right } = block;
  const isEmpty = (column: number) => {
    for (let row = block.top; row <= bottom; row++) if (!isBlank(grid[row]?.[column])) return false;
    return true;
  };
  while (left < right && isEmpty(left)) left += 1;
  while (right > left && isEmpty(right)) right -= 1;
  return { top: block.top, bottom, left, right };
}

function cut(grid: Grid, { top, bottom, left, right }: Block): Grid {
  return grid.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

/** A few labels with a text beside each ("制表人 | 张三"), and no heading known. */
function isSettings(grid: Grid, block: Block): boolean {
  const { top, bottom, left, right } = block;
  if (right - left > 1 || bottom - top > 3) return false;
  return (
    (bottom - top < 2 || !holdsNumber(grid, block)) &&
    countKnownHeadings((grid[top] ?? []).slice(left, right + 1)) === 0
  );
}

function holdsNumber(grid: Grid, block: Block): boolean {
  return cut(grid, block).some((row) => row.some(isNumber));
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && typeof readNumber(cell) === 'number');
}

function meet(a: Block, b: Block): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
