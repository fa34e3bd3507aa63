import { fail, succeed } from '../../core/outcome';
import type { Grid } from '../../sheet/grid';
import { isErrorText } from './error-text';
import { required, type Reader } from './reader';

/** A range as it stands, for functions that read a whole table. A blank is null, and so is a 0. */
export const grid: Reader<Grid> = required(({ name, cells }) => {
  const { rows, columns, values } = cells;
  for (const [index, value] of values.entries()) {
    const place = { argument: name, row: index + 1 };
    if (typeof value === 'string' && isErrorText(value)) return fail('cell-error', { ...place, value });
    if (typeof value === 'number' && !Number.isFinite(value))
      return fail('not-finite', { ...place, value: String(value) });
  }
  return succeed(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => values[row * columns + column] || null),
    ),
  );
});
