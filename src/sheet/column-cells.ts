import type { Cell, Grid } from './grid';
import type { Slices } from './slices';
import type { TextReader } from './text-reader';

/** The numbers of a column, one a line; NaN where there is none. */
export type Numbers = Float64Array;

/** The numbers of some columns of a grid, `null` for a column without any; in slices of some hundred thousand cells. */
export function* numbersOf(lines: Grid, columns: readonly number[], read: TextReader): Slices<(Numbers | null)[]> {
  const found: (Numbers | null)[] = [];
  let cells = 0;
  for (const column of columns) {
    const numbers = new Float64Array(lines.length);
    let any = false;
    for (let line = 0; line < lines.length; line++) {
      const number = numberIn(lines[line]![column] ?? null, read);
      numbers[line] = number;
      if (!Number.isNaN(number)) any = true;
    }
    found.push(any ? numbers : null);
    cells += lines.length;
    if (cells < SLICE) continue;
    yield;
    cells = 0;
  }
  return found;
}

const SLICE = 500_000;

function numberIn(cell: Cell, read: TextReader): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (read(cell).quantity?.value ?? NaN) : NaN;
}
