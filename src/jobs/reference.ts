import { dateOf } from '../core/calendar/date';
import { columnName } from '../sheet/address';

/** A cell on the same sheet: "B6". Rows and columns count from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A cell on the same sheet that stays when copied: "$B$6". */
export function fixedCellName(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** A text within a formula: `"24"" screen"`. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** An area on the same sheet: "B10:B13", or one cell. */
export function rangeName(row: number, column: number, rows: number, columns: number): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A day as a formula says it, whatever the date system of its workbook: "DATE(2017,1,31)". */
export function dateCall(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `DATE(${year},${month},${day})`;
}
