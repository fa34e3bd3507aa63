import type { Area } from '../sheet/address';
import { formatArea } from '../sheet/format-area';
import { WorkbookError } from './port';
import { rectangles } from './rectangles';

/** The addresses of the cells of an area that a test names, in few areas. */
export function placesOf(area: Area, named: (row: number, column: number) => boolean): string[] {
  return rectangles(area.rows, area.columns, (row, column) => named(row, column) || undefined).map((part) =>
    formatArea({
      sheet: area.sheet,
      row: area.row + part.row,
      column: area.column + part.column,
      rows: part.rows,
      columns: part.columns,
    }),
  );
}

export function isSheetNotFound(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'sheet-not-found';
}
