import type { Area } from './address';
import { placeOf } from './place-of';
import type { Column, Table } from './table';

/** The one cell of a column in a body row, on its sheet. */
export function cellArea(table: Table, column: Column, row: number): Area {
  return { sheet: table.area.sheet, ...placeOf(table, column, row), rows: 1, columns: 1 };
}
