/** A rectangle of cells on the sheet that is spoken of. Rows and columns count from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
