import type { Cell } from './grid';

/** What goes into a cell: a value (`null` empties it) or a formula in English A1 notation with its "=". */
export type CellInput = Cell | { readonly formula: string };

/** A number format, e.g. "#,##0.00", over cells counted from the sheet's first. */
export interface FormatDraft {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly format: string;
}

/** A sheet to add. `cells` starts at A1; its rows may differ in length. */
export interface SheetDraft {
  readonly name: string;
  readonly cells: readonly (readonly CellInput[])[];
  readonly formats?: readonly FormatDraft[];
  /** Width of each column in characters. */
  readonly columnWidths?: readonly number[];
  /** Rows (from 0) set in bold. */
  readonly boldRows?: readonly number[];
  /** How many rows stay in view when scrolling. */
  readonly frozenRows?: number;
}
