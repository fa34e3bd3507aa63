import { readDate } from './date-text';
import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import { isSeries } from './is-series';
import { readNumber } from './number-text';

/** What a row could be: a heading of labels, a row of values, or lines about the table ("单位：万元"). */
export type RowKind = 'labels' | 'data' | 'note';

/**
 * Tells what a row of a grid holds. Labels are texts that are no numbers, and years, months and dates in a row ("2016
 * 2017 2018"); also texts like "30天" over a column of numbers.
 */
export function rowKind(grid: Grid, row: number): RowKind {
  const below = grid[row + 1] ?? [];
  const numbers: number[] = [];
  const dates: number[] = [];
  let labels = 0;
  let keys = 0;
  for (const [column, cell] of (grid[row] ?? []).entries()) {
    if (isBlank(cell)) continue;
    if (typeof cell === 'number') {
      // A year with another year below it stands in a column of years, not in a heading.
      if (isYear(cell) && isYear(below[column])) return 'data';
      numbers.push(cell);
      continue;
    }
    if (typeof cell !== 'string' || cell.length > LONGEST_LABEL) return 'data';
    // "求和项:金额" over numbers is the heading of a pivot table
    if (typeof below[column] !== 'number' && KEY.test(cell.replace(/[（(].*?[)）]/g, ''))) keys += 1;
    const number = readNumber(cell);
    const date = number === undefined && HAS_DAY.test(cell) ? readDate(cell) : undefined;
    const overNumber = WORDY.test(cell) && typeof below[column] === 'number';
    if (typeof number === 'number' && !overNumber) numbers.push(number);
    else if (date !== undefined) dates.push(date);
    else if (number !== null) labels += 1;
  }
  const filled = labels + numbers.length + dates.length;
  if (keys > 0) return labels > 1 && endInColons(grid[row] ?? []) ? 'labels' : 'note';
  if (numbers.length > 0 && (dates.length > 0 || !isSeries(numbers))) return 'data';
  if (dates.length > 0 && !isSeries(dates)) return 'data';
  return filled > 0 ? 'labels' : 'note';
}

const LONGEST_LABEL = 60;
const KEY = /[:：]/;
/** A date with its day; a month alone ("2026年1月") is a label like any other. */
const HAS_DAY = /\d\D+\d+\D+\d|\d{8}/;
/** A number with a counting word ("30天"), not one with a size or currency alone ("30万元"). */
const WORDY = /[^\d\s.,，．%％+\-()（）¥￥$元百千万亿]/;

/** "客户：" over every column is a style of heading; "客户：甲" tells about the table. */
function endInColons(row: readonly Cell[]): boolean {
  return row.every((cell) => isBlank(cell) || (typeof cell === 'string' && /[:：]\s*$/.test(cell)));
}

function isYear(cell: Cell | undefined): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
}
