/** An Excel error in a cell, such as `#N/A`, by its text. */
export interface CellError {
  readonly error: string;
}

/** The content of one cell. A blank is `null`, never 0 and never "". Dates are Excel serials. */
export type Cell = number | string | boolean | null | CellError;

/** Cells row by row; every row has the same length. */
export type Grid = readonly (readonly Cell[])[];

export function isCellError(cell: unknown): cell is CellError {
  return typeof cell === 'object' && cell !== null && typeof (cell as { error?: unknown }).error === 'string';
}
