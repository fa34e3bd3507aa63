import { fail, succeed, type Outcome } from '../../core/outcome';
import { readNumber } from '../../sheet/number-text';
import { oneCell, quoted, required, type Reader } from './reader';
import type { CellValue } from './unwrap-cell';

/** A list of numbers with the shape of the range it came from. Blank is 0. */
export interface NumberList {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly number[];
}

/** One number; a blank is 0. */
export const number: Reader<number> = required((argument) => {
  const cell = oneCell(argument);
  return cell.ok ? toNumber(cell.value, { argument: argument.name }) : cell;
});

/** A setting that has a default: blank, 0 and a text that reads as 0 mean `undefined`. */
export const setting: Reader<number | undefined> = {
  optional: true,
  read(argument): Outcome<number | undefined> {
    const read = number.read(argument);
    return read.ok && read.value === 0 ? succeed(undefined) : read;
  },
};

/** A column, a row or a rectangle of numbers, read row by row. */
export const numbers: Reader<NumberList> = required(({ name, cells }) => {
  const values = new Array<number>(cells.values.length);
  for (let index = 0; index < values.length; index++) {
    const cell = cells.values[index] ?? 0;
    const read = toNumber(cell, { argument: name, row: index + 1 });
    if (!read.ok) return read;
    values[index] = read.value;
  }
  return succeed({ rows: cells.rows, columns: cells.columns, values });
});

/** The rows of a rectangle. */
export function rowsOf({ rows, columns, values }: NumberList): number[][] {
  return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}

/** Limits or fixed values of a list: blank and 0 mean that the row has none. */
export const limits: Reader<readonly (number | null)[]> = required((argument) => {
  const list = numbers.read(argument);
  return list.ok ? succeed(list.value.values.map((value) => (value === 0 ? null : value))) : list;
});

type Place = { readonly argument: string; readonly row?: number };

/** The number of a cell: a number, or a text that reads as one. */
export function toNumber(cell: CellValue, place: Place): Outcome<number> {
  if (typeof cell === 'number') return succeed(cell);
  const value = typeof cell === 'string' ? readNumber(cell) : undefined;
  if (value !== undefined) return succeed(value ?? 0);
  return fail('not-a-number', { ...place, value: quoted(cell) });
}
