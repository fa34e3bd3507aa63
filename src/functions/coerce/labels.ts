import { succeed } from '../../core/outcome';
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
export const labels: Reader<LabelList> = required(({ cells }) => {
  const { rows, columns, values } = cells;
  return succeed({ rows, columns, values: values.map((cell) => (cell === 0 ? '' : String(quoted(cell)).trim())) });
});
