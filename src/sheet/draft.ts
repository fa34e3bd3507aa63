import type { CellBlock } from './cell-block';
import type { ChartDraft } from './chart-draft';
import type { ColorRole } from './color-roles';
import type { Cell } from './grid';

/** What goes into a cell: a value (`null` empties it) or a formula in English A1 notation with its "=". */
export type CellInput = Cell | { readonly formula: string };

/** A number format, e.g. "#,##0.00", over cells counted from the sheet's first. */
export interface FormatDraft extends CellBlock {
  readonly format: string;
}

/** How cells look; what is left out stays plain. Where two styles meet, both hold, and the later one wins. */
export interface StyleDraft extends CellBlock {
  readonly fill?: ColorRole;
  readonly color?: ColorRole;
  readonly bold?: boolean;
  /** Points; 11 is plain. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Breaks texts at the width of their column. */
  readonly wrap?: boolean;
  /** A thin line below the last row. */
  readonly line?: boolean;
}

/** How a sheet is printed: on A4, as many pages high as it needs and one wide. */
export interface PageDraft {
  readonly area: CellBlock;
  readonly orientation: 'portrait' | 'landscape';
  /** Rows (from 0) above which a page ends. */
  readonly breaks?: readonly number[];
}

/** How a sheet looks on the screen and on paper. */
export interface SheetLook {
  readonly formats?: readonly FormatDraft[];
  readonly styles?: readonly StyleDraft[];
  /** Width of each column in characters. */
  readonly columnWidths?: readonly number[];
  /** Heights in points, where they are not the usual 15. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  /** Rows (from 0) set in bold. */
  readonly boldRows?: readonly number[];
  /** How many rows stay in view when scrolling. */
  readonly frozenRows?: number;
  /** False hides the lines between cells on the screen; on paper there are none anyhow. */
  readonly gridlines?: false;
  readonly page?: PageDraft;
}

/** A sheet to add. `cells` starts at A1; its rows may differ in length. */
export interface SheetDraft extends SheetLook {
  readonly name: string;
  readonly cells: readonly (readonly CellInput[])[];
  readonly charts?: readonly ChartDraft[];
}
