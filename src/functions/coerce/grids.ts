import { succeed } from '../../core/outcome';
import type { Grid } from '../../sheet/grid';
import { required, type Reader } from './reader';

/** A range as it stands, for functions that read a whole table. A blank is null, and so is a 0. */
export const grid: Reader<Grid> = required(({ cells: { rows, columns, values } }) =>
  succeed(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => values[row * columns + column] || null),
    ),
  ),
);
