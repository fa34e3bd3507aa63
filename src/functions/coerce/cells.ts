import { unwrapCell, type CellValue } from './unwrap-cell';

/** The cells of one argument, row by row in one flat list, so that 100,000 rows cost one array and no objects. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly CellValue[];
}

/**
 * An argument of a worksheet function as a rectangle of cells. Excel sends a matrix; a bare value is one cell, and so
 * is an argument that is `null`, `undefined` or missing: one blank. Short rows are filled up with blanks.
 */
export function toCells(argument: unknown): Cells {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, values: [unwrapCell(argument)] };
  let columns = 1;
  for (const row of argument) if (Array.isArray(row) && row.length > columns) columns = row.length;
  const values: CellValue[] = [];
  for (const row of argument) {
    for (let column = 0; column < columns; column++) {
      values.push(unwrapCell(Array.isArray(row) ? row[column] : column === 0 ? row : undefined));
    }
  }
  if (values.length === 0) return { rows: 1, columns: 1, values: [0] };
  return { rows: argument.length, columns, values };
}

/** How many cells an argument has, as it arrives. */
export function cellCount(argument: unknown): number {
  if (!Array.isArray(argument)) return 1;
  const [row] = argument as unknown[];
  return argument.length * (Array.isArray(row) ? row.length : 1);
}

/** A single blank cell: what an omitted optional argument looks like. */
export function isBlankCell(cells: Cells): boolean {
  return cells.values.length === 1 && cells.values[0] === 0;
}

/** "3 × 2": rows × columns. */
export function shapeOf(cells: { readonly rows: number; readonly columns: number }): string {
  return `${cells.rows} × ${cells.columns}`;
}
