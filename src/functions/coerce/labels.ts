import { fail, succeed } from '../../core/outcome';
import { isErrorText } from './error-text';
import { quoted, required, type Reader } from './reader';

/** A list of texts with the shape of the range it came from. */
export interface LabelList {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly string[];
}

/**
 * Names of rows, members or headings, read row by row: texts without the spaces around them, numbers and truth values
 * as they print (a year is "2026"). A blank is "", and so is a 0, which can't be told from it.
 */
export const labels: Reader<LabelList> = required(({ name, cells }) => {
  const values = new Array<string>(cells.values.length);
  for (let index = 0; index < values.length; index++) {
    const cell = cells.values[index] ?? 0;
    if (typeof cell === 'string') {
      if (isErrorText(cell)) return fail('cell-error', { argument: name, row: index + 1, value: cell });
      values[index] = cell.trim();
    } else if (typeof cell === 'number' && !Number.isFinite(cell)) {
      return fail('not-finite', { argument: name, row: index + 1, value: String(cell) });
    } else {
      values[index] = cell === 0 ? '' : String(quoted(cell));
    }
  }
  return succeed({ rows: cells.rows, columns: cells.columns, values });
});
