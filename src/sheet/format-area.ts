import { columnName, type Area } from './address';

/**
 * An area in A1 notation, with its sheet (quoted where Excel would need it) unless the sheet's name is "".
 *
 * @param options.absolute with "$", as a formula needs it that will be copied
 * @example
 * formatArea({ sheet: 'My Sheet', row: 2, column: 1, rows: 7, columns: 3 }) // → "'My Sheet'!B3:D9"
 */
export function formatArea(area: Area, options: { readonly absolute?: boolean } = {}): string {
  const sign = options.absolute === true ? '$' : '';
  const cell = (row: number, column: number) => `${sign}${columnName(column)}${sign}${row + 1}`;
  const first = cell(area.row, area.column);
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${prefix(area.sheet)}${first === last ? first : `${first}:${last}`}`;
}

function prefix(sheet: string): string {
  if (sheet === '') return '';
  return isPlainName(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** Quotes are never wrong; without them a name must not look like a number, a cell (also R1C1) or a truth value. */
function isPlainName(sheet: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) &&
    !/^[a-z]{1,3}\d+$/i.test(sheet) &&
    !/^r?\d*c?\d*$/i.test(sheet) &&
    !/^(?:true|false)$/i.test(sheet)
  );
}
