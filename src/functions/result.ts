import { fail, succeed, type Outcome } from '../core/outcome';
import { resultHeadings, type HeadingName } from '../texts/headings';
import type { Language } from '../texts/language';

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

/**
 * Records as rows of a table, a column for each field in the given order; where a language is asked for, under a heading
 * row: `{ amount: 'phased' }` puts the field `amount` under the heading `phased`.
 */
export function asTable<Field extends string>(
  records: readonly Readonly<Record<NoInfer<Field>, ResultCell>>[],
  columns: Readonly<Record<Field, HeadingName>>,
  language?: Language,
): ResultMatrix {
  const fields = Object.entries(columns) as [Field, HeadingName][];
  const rows = records.map((record) => fields.map(([field]) => shown(record[field])));
  return language === undefined ? rows : [fields.map(([, heading]) => resultHeadings[heading][language]), ...rows];
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
