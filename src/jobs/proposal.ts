import type { Area } from '../sheet/address';
import type { ChartDraft } from '../sheet/chart-draft';
import type { CellInput, SheetDraft, SheetLook } from '../sheet/draft';
import type { Grid } from '../sheet/grid';

/** Cells of an existing sheet that the proposal overwrites. */
export interface ProposedChange {
  readonly area: Area;
  readonly cells: readonly (readonly CellInput[])[];
}

/** How a sheet that was there before looks afterwards. */
export interface SheetUpdate {
  readonly sheet: string;
  /** Its look where that changes, and the one it has, so that it can be given back. */
  readonly look?: { readonly before: SheetLook; readonly after: SheetLook };
  /** All charts that it has afterwards, beside those that people drew themselves. */
  readonly charts: readonly ChartDraft[];
}

/** Cells the proposal rests on, as they were read: applying it checks that they still stand so. */
export interface Basis {
  readonly area: Area;
  readonly values: Grid;
  /** These are the cells right below a table: where they hold others now, the table may have grown. */
  readonly below?: boolean;
}

/**
 * What a job answers: the changes it would make. A job never writes; `workbook/apply` does, as one step that can be
 * taken back.
 */
export interface Proposal {
  readonly basis: readonly Basis[];
  readonly sheets: readonly SheetDraft[];
  readonly changes: readonly ProposedChange[];
  readonly updates?: readonly SheetUpdate[];
}
