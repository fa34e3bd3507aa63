import { dateOf } from '../../core/calendar/date';
import type { Cell, Grid } from '../grid';
import { isBlank } from '../is-blank';
import { isSeries } from '../is-series';
import { readNumber } from '../number-text';

/** What stands above the values of a plan. */
export interface PlanHeadings {
  /** The row below the headings, counted from 0. */
  readonly first: number;
  /** One label for each column, "" for none. */
  readonly labels: readonly string[];
}

/**
 * The headings of a plan, which may have titles, notes and settings above them.
 *
 * They are the widest row of labels above the first row of values; rows of values that are narrower still (settings) may
 * stand above. Two heading rows are joined, each group over the columns on its right ("目标" over "月度 周均" is "目标 月度
 * | 目标 周均"). Without such a row the values begin at once.
 */
export function planHeadings(grid: Grid): PlanHeadings {
  const rows = grid
    .slice(0, LOOKED_AT)
    .map((cells, row) => ({ cells, width: widthOf(cells), kind: kindOf(grid, row) }));
  const wide = Math.max(...rows.map(({ width }) => width)) / 2;
  let heading = -1;
  let widest = Math.max(wide - 0.5, 1);
  for (const [row, { width, kind }] of rows.entries()) {
    if (kind === 'values' && heading >= 0) break;
    if (kind === 'note' || width <= widest) continue;
    widest = width;
    if (kind === 'labels') heading = row;
  }
  const isGroups = (row: number) =>
    rows[row]?.kind === 'labels' && rows[row + 1]?.kind === 'labels' && isGroupRow(grid, row);
  const upper = [heading, heading - 1].find(isGroups);
  const lower = upper === undefined ? heading : upper + 1;
  const groups = upper === undefined ? [] : grid[upper]!;
  let group = '';
  const labels = (grid[lower] ?? []).map((cell, column) => {
    const over = textOf(groups[column]);
    if (over !== '') group = isBlank(cell) ? '' : over;
    return isBlank(cell) ? over : `${group} ${textOf(cell)}`.trim();
  });
  return { first: lower + 1, labels };
}

const LOOKED_AT = 50;

/** Labels are texts, and years, months or dates in a row; also texts like "30天" over a column of numbers. */
function kindOf(grid: Grid, row: number): 'labels' | 'values' | 'note' {
  const numbers: number[] = [];
  for (const [column, cell] of grid[row]!.entries()) {
    const value = numberIn(cell);
    if (typeof cell === 'string' && KEY.test(cell)) return 'note';
    const overNumber = typeof grid[row + 1]?.[column] === 'number' && WORDY.test(String(cell));
    if (typeof value === 'number' && !overNumber) numbers.push(value);
  }
  return numbers.length === 0 || isSeries(numbers) ? 'labels' : 'values';
}

/** "单位：万元", but neither "目标：" nor "目标（单位：万元）". */
const KEY = /^[^(（]*[:：]\s*\S/;
/** A number with a counting word ("30天"), not one with a size or currency alone ("30万元"). */
const WORDY = /[^\d\s.,，．%％+\-()（）¥￥$元百千万亿]/;

/**
 * Whether a row groups the one below it: "地区 | 目标 |" over "| 月度 | 周均", "| 2025 |" over "地区 | Q1 | Q2". One of its
 * labels stands over itself and the column on its right, which holds numbers; and one row has a blank where the other begins
 * or goes on, unlike a title.
 */
function isGroupRow(grid: Grid, row: number): boolean {
  const upper = grid[row]!;
  const lower = grid[row + 1]!;
  const start = upper.findIndex((cell, column) => !isBlank(cell) || !isBlank(lower[column]));
  const isOver = (column: number) => !isBlank(upper[column]) && !isBlank(lower[column]);
  const spreads = lower.some(
    (cell, column) =>
      isOver(column - 1) &&
      isBlank(upper[column]) &&
      !isBlank(cell) &&
      grid.slice(row + 2, row + 7).some((below) => typeof numberIn(below[column]!) === 'number'),
  );
  const isTitle =
    widthOf(upper) < 2 || (!isBlank(upper[start]) && upper.every((cell, column) => isBlank(cell) || isOver(column)));
  return spreads && !isTitle;
}

/** How many cells say something: "-" stands for no value. */
function widthOf(cells: readonly Cell[]): number {
  return cells.filter((cell) => numberIn(cell) !== null).length;
}

/** Numbers above 9999 are dates: "2026-01", or "2026-01-15". */
function textOf(cell: Cell | undefined): string {
  if (isBlank(cell)) return '';
  if (typeof cell !== 'number' || cell < 10_000) return String(cell).replace(/\s+/g, ' ').trim();
  const { year, month, day } = dateOf(cell);
  return [year, month, ...(day === 1 ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-');
}

function numberIn(cell: Cell) {
  return typeof cell === 'string' ? readNumber(cell) : cell;
}
