import type { BookSheet } from './book';

/** In points; every row is as high. */
export const standardColumnWidth = 48;
const rowHeight = 15;

export function rowTop(row: number): number {
  return row * rowHeight;
}

export function columnLeft(sheet: BookSheet, column: number): number {
  let left = column * standardColumnWidth;
  for (const [at, width] of sheet.columnWidths) if (at < column) left += width - standardColumnWidth;
  return left;
}
