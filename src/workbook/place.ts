import { columnName, type Area } from '../sheet/address';

/** The address of an area as Excel writes it: `Orders!B2:C4`, `'Plan 2017'!A1`. */
export function placeOf(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedSheet(area.sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A sheet name needs no quotes in a formula when it is letters (of any script), digits and _ and starts no number or cell. */
function quotedSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
