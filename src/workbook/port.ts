import type { Area } from '../sheet/address';
import type { CellInput, SheetDraft } from '../sheet/draft';
import type { Grid } from '../sheet/grid';

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** A table of the workbook itself (Insert › Table), its heading row and a totals row included in the area. */
export interface TableInfo {
  readonly name: string;
  readonly area: Area;
}

/** The cells of an area as they stand. `formulas` holds a text where a cell has a formula, else null. */
export interface AreaContent {
  readonly area: Area;
  readonly values: Grid;
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export type WorkbookErrorCode =
  | 'sheet-not-found'
  | 'sheet-protected'
  | 'cells-merged'
  | 'cells-filtered'
  | 'shape-differs'
  | 'name-refused'
  | 'host-failed';

/** A refusal by the workbook. Nothing was written by the call that throws it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly place: string,
    readonly detail = '',
  ) {
    super(`${code} ${place} ${detail}`.trim());
    this.name = 'WorkbookError';
  }
}

/**
 * What the pane needs of a workbook. Every argument and answer is plain data, so that an adapter may sit in another
 * process. Implemented by `excel.ts` (Office.js), `memory.ts` and the workbench; one contract suite runs on all three.
 */
export interface WorkbookPort {
  /** Sheets in the order of their tabs, hidden ones included. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** The workbook's own tables, in the order of sheets. */
  listTables(): Promise<readonly TableInfo[]>;
  /** The selected area (the first one when several are selected). */
  selection(): Promise<Area>;
  /** The smallest area that holds every cell with content, or null on an empty sheet. */
  usedArea(sheet: string): Promise<Area | null>;
  /** Reads an area; large ones in chunks. Numbers come unrounded, spilled cells with their values. */
  read(area: Area): Promise<AreaContent>;
  /** Overwrites an area, in chunks; refuses protected, merged and filtered cells before the first write. */
  write(area: Area, cells: readonly (readonly CellInput[])[]): Promise<void>;
  /** Sets the number format of an area. */
  format(area: Area, numberFormat: string): Promise<void>;
  /** Adds a sheet at the end and shows it; a name that is taken gets " (2)", " (3)" …; answers the name given. */
  addSheet(draft: SheetDraft): Promise<string>;
  /** Removes a sheet that was added. */
  removeSheet(sheet: string): Promise<void>;
  /** Activates the sheet and selects the area. */
  show(area: Area): Promise<void>;
  /** From here to `endUndoStep` all writes are one step of the host's undo, where the host can do that. */
  beginUndoStep(): Promise<void>;
  endUndoStep(): Promise<void>;
  /** Calls back after each change of the selection; answers a function that stops it. */
  onSelection(listener: (area: Area) => void): Promise<() => Promise<void>>;
}
