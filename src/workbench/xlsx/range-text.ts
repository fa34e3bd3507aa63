import type { IRange } from '@univerjs/core';
import { columnName } from '../../sheet/address';

/** "B2:C5" of a range whose rows and columns count from 0; one cell is "B2". */
export function rangeText(range: IRange): string {
  const first = `${columnName(range.startColumn)}${range.startRow + 1}`;
  const last = `${columnName(range.endColumn)}${range.endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The range of "B2:C5" or "$B$2", both ends included, counting from 0; null for anything else. */
export function parseRange(text: string): IRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text);
  if (!match) return null;
  const [, column = '', row = '', endColumn = column, endRow = row] = match;
  return {
    startRow: Number(row) - 1,
    startColumn: columnIndex(column),
    endRow: Number(endRow) - 1,
    endColumn: columnIndex(endColumn),
  };
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
