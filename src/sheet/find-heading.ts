import { readDate } from './date-text';
import type { Cell, Grid } from './grid';
import { headingRoles } from './heading-roles';
import { isBlank } from './is-blank';
import { isSeries } from './is-series';
import { readNumber } from './number-text';

/** Rows of a grid, counted from 0: one heading row, or two ("2025" over "Q1"). */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the heading of a table in a grid that may begin with titles, notes and blank rows.
 *
 * The heading is the first row that fills at least half of the columns and holds labels only: texts that are no numbers,
 * or years, months and dates in a row ("2016 2017 2018"). Rows with fewer cells above it are titles. A row of values
 * before any row of labels means that there is no heading.
 *
 * Two rows are one heading where they look merged: a label over several labels ("目标" over "月度 周均"), or a row of
 * groups over a row that repeats its labels ("2025 2026" over "Q1 Q2 Q1 Q2").
 *
 * @returns `undefined` where no row is a heading.
 */
export function findHeading(grid: Grid): HeadingRows | undefined {
  const counts = grid.slice(0, LOOKED_AT).map((row) => row.filter((cell) => !isBlank(cell)).length);
  const most = Math.max(0, ...counts);
  const wide = Math.max((grid[0]?.length ?? 0) === 1 ? 1 : 2, Math.ceil(most / 2));
  for (let row = 0; row < counts.length; row++) {
    if ((counts[row] ?? 0) < wide) continue;
    const kind = rowKind(grid, row);
    if (kind === 'data') return undefined;
    if (kind === 'labels') return withSecondRow(grid, row, wide);
  }
  return undefined;
}

const LOOKED_AT = 50;
const LONGEST_LABEL = 60;

/** Whether every filled cell of a row is a label, as in a heading. */
export function isLabelRow(grid: Grid, row: number): boolean {
  return rowKind(grid, row) === 'labels';
}

/** How many cells of a row are whole words that headings use. */
export function countKnownHeadings(row: readonly Cell[]): number {
  return row.filter((cell) => typeof cell === 'string' && (headingRoles(cell)[0]?.strength ?? 0) >= 50).length;
}

function rowKind(grid: Grid, row: number): 'labels' | 'data' | 'note' {
  const numbers: number[] = [];
  const dates: number[] = [];
  let labels = 0;
  let keys = 0;
  for (const cell of grid[row] ?? []) {
    if (isBlank(cell)) continue;
    if (typeof cell === 'number') numbers.push(cell);
    else if (typeof cell !== 'string' || cell.length > LONGEST_LABEL) return 'data';
    else {
      const number = readNumber(cell);
      const date = number === undefined ? dayOf(cell) : undefined;
      if (typeof number === 'number') numbers.push(number);
      else if (date !== undefined) dates.push(date);
      else if (number === undefined) labels += 1;
      if (KEY.test(cell.replace(/[（(].*?[)）]/g, ''))) keys += 1;
    }
  }
  // "单位：万元" beside "制表人：张三" tells about the table.
  if (keys > 0 && keys < labels + numbers.length + dates.length + 1) return 'note';
  if (numbers.length > 0 && (dates.length > 0 || !isSeries(numbers) || yearsGoOn(grid, row))) return 'data';
  if (dates.length > 0 && !isSeries(dates)) return 'data';
  return labels + numbers.length + dates.length > 0 ? 'labels' : 'note';
}

const KEY = /[:：]/;

/** A date with its day; a month alone ("2026年1月") is a label like any other. */
function dayOf(text: string): number | undefined {
  return /\d\D+\d+\D+\d|\d{8}/.test(text) ? readDate(text) : undefined;
}

/** A year with another year below it stands in a column of years, not in a heading. */
function yearsGoOn(grid: Grid, row: number): boolean {
  const below = grid[row + 1] ?? [];
  return (grid[row] ?? []).some((cell, column) => isYear(cell) && isYear(below[column]));
}

function isYear(cell: Cell | undefined): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
}

function withSecondRow(grid: Grid, row: number, wide: number): HeadingRows {
  if (isGroupedBelow(grid, row)) return { first: row, last: row + 1 };
  if (row > 0 && isGroupRow(grid, row - 1)) return { first: row - 1, last: row };
  // A title of several cells may look like a heading: the row below then has more labels, and known ones.
  const next = grid[row + 1];
  const here = grid[row] ?? [];
  if (
    next !== undefined &&
    filled(next) > filled(here) &&
    filled(next) >= wide &&
    rowKind(grid, row + 1) === 'labels' &&
    countKnownHeadings(next) > countKnownHeadings(here)
  ) {
    return withSecondRow(grid, row + 1, wide);
  }
  return { first: row, last: row };
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
  if (filled(upper) === 0 || rowKind(grid, row) !== 'labels' || !hasTwins(lower)) return false;
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

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => !isBlank(cell)).length;
}

function text(cell: Cell | undefined): string {
  return isBlank(cell) ? '' : String(cell).trim();
}
