import type { Column, Place, Table } from './table';

/**
 * Where the value of a body row stands on the sheet, whatever layout the table had there.
 *
 * @param row index of the body row
 */
export function placeOf(table: Table, column: Column, row: number): Place {
  return (
    column.place?.(row) ?? { row: table.rowNumbers[row] ?? table.headingRow, column: table.area.column + column.index }
  );
}
