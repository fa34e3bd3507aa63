import { fail, succeed, type Outcome } from '../core/outcome';

/** What a worksheet function answers: cells row by row. */
export type ResultMatrix = readonly (readonly (number | string | boolean)[])[];

/** A result cell before it is finished: `null` where there is no value. */
export type ResultCell = number | string | boolean | null;

/** A list in the shape of the range it belongs to. */
export function inShape(
  values: ArrayLike<ResultCell>,
  shape: { readonly rows: number; readonly columns: number },
): ResultMatrix {
  const matrix: (number | string | boolean)[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const cells: (number | string | boolean)[] = [];
    for (let column = 0; column < shape.columns; column++) cells.push(shown(values[row * shape.columns + column]));
    matrix.push(cells);
  }
  return matrix;
}

/** Records as rows of a table, their fields in the given order, under a heading row where there is one. */
export function asTable<T>(
  records: readonly T[],
  fields: readonly ((record: T) => ResultCell)[],
  headingRow?: readonly string[],
): ResultMatrix {
  const rows = records.map((record) => fields.map((field) => shown(field(record))));
  return headingRow === undefined ? rows : [headingRow, ...rows];
}

/** Checks that every number can be shown: an overflow becomes a failure, never Infinity or NaN in a cell. */
export function finishResult(matrix: ResultMatrix): Outcome<ResultMatrix> {
  for (const row of matrix) {
    for (const cell of row) if (typeof cell === 'number' && !Number.isFinite(cell)) return fail('result-too-large');
  }
  return succeed(matrix);
}

/** Excel shows `null` as 0, so a missing value is an empty text; a negative zero is 0. */
function shown(cell: ResultCell | undefined): number | string | boolean {
  if (cell === null || cell === undefined) return '';
  return cell === 0 ? 0 : cell;
}
