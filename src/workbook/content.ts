import type { Area } from '../sheet/address';
import type { SheetDraft } from '../sheet/draft';
import type { DrawingInfo, Indent, NameInfo, TableInfo } from './port';

/** A filter in force: only rows whose cell in that column (counted from the filtered area's first) is kept show. */
export interface FilterContent {
  readonly column: number;
  readonly keep: readonly string[];
}

export interface SheetContent extends SheetDraft {
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly merged?: readonly Area[];
  readonly filter?: FilterContent & { readonly area: Area };
  readonly drawings?: readonly DrawingInfo[];
  readonly indents?: readonly Indent[];
  /** Rows hidden by hand, from 0. */
  readonly hiddenRows?: readonly number[];
}

export interface TableContent extends TableInfo {
  readonly filter?: FilterContent;
}

/** A whole small workbook as plain data: what a memory workbook, a simulated Excel or the workbench starts from. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly tables?: readonly TableContent[];
  /** Names of cells. */
  readonly names?: readonly NameInfo[];
  readonly selection?: Area;
  /** No sheet may be added, removed or renamed. */
  readonly structureProtected?: boolean;
  readonly date1904?: boolean;
}
