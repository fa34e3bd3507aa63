import type { Area } from './address';

/**
 * Reads an address in A1 notation, with or without a sheet and "$": "B3", "$B$3:$D$9", "'My Sheet'!B3:D9", whole
 * columns "Orders!A:C" and whole rows "3:5". Corners may stand in any order.
 *
 * @param sheet the sheet meant where the address names none
 * @returns the area, or `undefined` where the text is no such address or leaves Excel's 1,048,576 rows × 16,384 columns
 * @example
 * parseArea("'My Sheet'!B3:D9") // → { sheet: 'My Sheet', row: 2, column: 1, rows: 7, columns: 3 }
 */
export function parseArea(address: string, sheet = ''): Area | undefined {
  const { quoted, plain, cells } = ADDRESS.exec(address.trim())?.groups ?? {};
  if (cells === undefined) return undefined;
  const name = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
  const parts = cells.replaceAll('$', '').toUpperCase().split(':');
  const first = corner(parts[0]);
  const last = parts.length === 1 ? first : corner(parts[1]);
  if (first === undefined || last === undefined || parts.length > 2) return undefined;
  // "A:C" lacks rows and "3:5" lacks columns, on both sides; "A", "3" and "A:C5" are no addresses.
  if (parts.length === 1 && (first.row === null || first.column === null)) return undefined;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null))
    return undefined;
  const [top, bottom] = inOrder(first.row ?? 0, last.row ?? ROWS - 1);
  const [left, right] = inOrder(first.column ?? 0, last.column ?? COLUMNS - 1);
  return { sheet: name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const ADDRESS = /^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!:]+))!)?(?<cells>[$A-Za-z0-9:]+)$/;

function corner(text: string | undefined): { row: number | null; column: number | null } | undefined {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text ?? '');
  if (match === null || match[0] === '') return undefined;
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  const column =
    match[1] === undefined ? null : [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return (row ?? 0) < ROWS && (column ?? 0) < COLUMNS ? { row, column } : undefined;
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
