import { dateOf } from '../core/calendar/date';
import { columnName } from './address';
import type { Cell, Grid } from './grid';
import { isBlank } from './is-blank';
import type { HeadingRows } from './pair-heading-rows';

/**
 * One distinct heading for each column of a grid. Two heading rows are joined ("2025 Q1"), a group label standing over
 * several columns as merged cells do. Date serials are written as dates ("2026-01", or "2026-01-15"). A blank heading is
 * named after its column on the sheet ("Column C"), a repeated one is numbered ("金额 (2)").
 *
 * @param firstColumn the sheet column (from 0) of the grid's first one
 */
export function nameHeadings(
  grid: Grid,
  rows: HeadingRows,
  firstColumn: number,
): readonly { readonly heading: string; readonly made: boolean }[] {
  const upper = rows.first < rows.last ? (grid[rows.first] ?? []) : [];
  const lower = grid[rows.last] ?? [];
  const isSerial = serialTest([...upper, ...lower]);
  let group = '';
  const written = lower.map((cell, column) => {
    const over = upper[column];
    if (!isBlank(over)) group = isBlank(cell) ? '' : textOf(over, isSerial);
    if (isBlank(cell)) return textOf(over, isSerial);
    return group === '' ? textOf(cell, isSerial) : `${group} ${textOf(cell, isSerial)}`;
  });
  const taken = new Set<string>();
  return written.map((text, column) => {
    const wanted = text === '' ? `Column ${columnName(firstColumn + column)}` : text;
    let heading = wanted;
    for (let count = 2; taken.has(heading) || (heading !== text && written.includes(heading)); count++) {
      heading = `${wanted} (${count})`;
    }
    taken.add(heading);
    return { heading, made: heading !== text };
  });
}

function textOf(cell: Cell | undefined, isSerial: (value: number) => boolean): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number' && isSerial(cell)) {
    const { year, month, day } = dateOf(cell);
    const twoDigits = (part: number) => String(part).padStart(2, '0');
    return `${year}-${twoDigits(month)}${day === 1 ? '' : `-${twoDigits(day)}`}`;
  }
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** Numbers of a heading row are years and months, or else all of them dates. */
function serialTest(cells: readonly (Cell | undefined)[]): (value: number) => boolean {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const areDates = numbers.length > 1 && numbers.every((number) => number >= 29_221 && number <= 73_050);
  return () => areDates;
}
