import { readDate } from '../../sheet/date-text';
import type { Grid } from '../../sheet/grid';

/**
 * The as-of date that a sheet states: a date right of a cell that says 截止日, 截至 or "as of", or in that cell itself ("截至
 * 2026-09-30"), or below it; not below where words or dates go on, as under the heading 截止 of a plan. Null where there is
 * none.
 */
export function findAsOf(values: Grid): number | null {
  for (const [row, cells] of values.slice(0, MOST_ROWS).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || !AS_OF.test(cell)) continue;
      const inside = readDate(cell.replace(AS_OF_WORDS, '').trim());
      const day =
        inside ??
        dayIn(cells[column + 1]) ??
        (isHeading(values, row, column) ? undefined : dayIn(values[row + 1]?.[column]));
      if (day !== undefined) return day;
    }
  }
  return null;
}

const MOST_ROWS = 20;
const AS_OF = /截[止至]|统计日|\bas[ -]of\b/i;
const AS_OF_WORDS = /^.*?(?:截[止至]日?期?|统计日期?|as[ -]of)[:： ]*/i;
/** Days of 1982 to 2064: other numbers beside such a word are no dates. */
const FIRST_DAY = 30_000;
const LAST_DAY = 60_000;

/** Whether a cell heads a column: others stand beside it, and it goes on below. */
function isHeading(values: Grid, row: number, column: number): boolean {
  const isText = (at: number) => typeof values[row]?.[at] === 'string' && values[row][at] !== '';
  return dayIn(values[row + 2]?.[column]) !== undefined || (isText(column - 1) && isText(column + 1));
}

function dayIn(cell: Grid[number][number] | undefined): number | undefined {
  if (typeof cell === 'string') return readDate(cell);
  return typeof cell === 'number' && cell >= FIRST_DAY && cell < LAST_DAY ? Math.floor(cell) : undefined;
}
