import Papa from 'papaparse';
import { isCellError, type Grid } from '../sheet/grid';
import { guardText } from '../sheet/guard-text';

/**
 * Writes cells as the text of a .csv (RFC 4180): commas, rows ended by CR LF, quotes where a cell needs them, a byte
 * order mark first so that Excel reads Chinese as it is. A text that a spreadsheet would run is guarded (`guardText`);
 * numbers stand as they are, with a decimal point; a blank is an empty cell.
 *
 * @example
 * writeCsv([['Task', 'Days'], ['=1+1', -5]]); // → '\ufeffTask,Days\r\n\'=1+1,-5'
 */
export function writeCsv(grid: Grid): string {
  const rows = grid.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardText(cell) : isCellError(cell) ? cell.error : cell)),
  );
  return `\ufeff${Papa.unparse(rows, { newline: '\r\n' })}`;
}
