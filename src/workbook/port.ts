import type { Area } from '../sheet/address';
import type { ChartDraft } from '../sheet/chart-draft';
import type { CellInput, SheetDraft, SheetLook } from '../sheet/draft';
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
  /** Whether the last row of the area is a totals row; left out where it is none. */
  readonly totals?: boolean;
}

/** A name that people gave to cells (Formulas › Name Manager). */
export interface NameInfo {
  /** As a formula on any sheet calls it: `Targets`, or `'Plan 2017'!Targets` for a name that belongs to that sheet. */
  readonly name: string;
  readonly area: Area;
}

/** A picture or another shape that lies over the cells of a sheet. */
export interface DrawingInfo {
  /** As the host calls it: "Picture 1". */
  readonly name: string;
  readonly kind: 'picture' | 'shape';
  /** The cells under it, those under its edge included. */
  readonly area: Area;
}

/** A cell that is indented, by its row and column on the sheet; the level counts from 1. */
export interface Indent {
  readonly row: number;
  readonly column: number;
  readonly level: number;
}

/**
 * The cells of an area as they stand. `formulas` holds a text where a cell has a formula of its own, else null.
 *
 * `spills` names the areas that array formulas fill, each with its formula cell and uncut even where it reaches out of
 * the area read. A cell in there without a formula of its own holds nothing: its value comes from the formula cell, and
 * writing that value back into it would break the formula.
 */
export interface AreaContent {
  readonly area: Area;
  readonly values: Grid;
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly spills: readonly Area[];
}

export type WorkbookErrorCode =
  | 'sheet-not-found'
  | 'sheet-protected'
  | 'workbook-protected' // its structure: no sheet may be added or removed
  | 'cells-merged'
  | 'cells-filtered'
  | 'totals-row' // of a table: new rows have no place below it
  | 'shape-differs'
  | 'value-refused' // a number that is not finite, a text or formula too long for a cell
  | 'name-refused'
  | 'host-busy' // a cell is being edited: nothing was done
  | 'dialog-open' // the host waits for an answer in a dialog: nothing was written
  | 'host-failed';

/**
 * A refusal by the workbook; `place` is a sheet or cells such as `'Plan 2017'!B2:C4`. Nothing was written by the call
 * that throws it, except with `host-failed`, where the host gave up in the middle: `apply` then puts the cells back.
 */
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
  /**
   * The names of cells, in any order. A name that is hidden, or means a constant, a formula, several areas or cells that
   * are gone, is not among them.
   */
  listNames(): Promise<readonly NameInfo[]>;
  /** The selected area (the first one when several are selected). */
  selection(): Promise<Area>;
  /** The smallest area that holds every cell with content (a format alone is none), or null on an empty sheet. */
  usedArea(sheet: string): Promise<Area | null>;
  /** Reads an area; large ones in chunks. Numbers come unrounded, spilled cells with their values. */
  read(area: Area): Promise<AreaContent>;
  /** Rows of the area (sheet rows, from 0) that are hidden, by hand or by a filter. `read` answers them all the same. */
  hiddenRows(area: Area): Promise<readonly number[]>;
  /** Pictures and shapes that show on a sheet, from the back to the front. Lines and charts are not among them. */
  drawings(sheet: string): Promise<readonly DrawingInfo[]>;
  /** The merged areas that begin in an area, each whole, row by row. Some builds of Excel forget their undo when asked. */
  mergedAreas(area: Area): Promise<readonly Area[]>;
  /** The cells of an area that are indented by their format, row by row. Dear in Excel: ask for columns of labels only. */
  indents(area: Area): Promise<readonly Indent[]>;
  /** Whether the serials that `read` answers count days from 1904, as old workbooks of the Mac do: 1,462 less than usual. */
  countsFrom1904(): Promise<boolean>;
  /**
   * Overwrites an area, in chunks, and keeps its number formats. A text stays a text even if it looks like a number, a
   * date or a formula; `null` and "" empty the cell; a formula for an array goes into one cell and spills. Refuses
   * protected sheets, merged cells and rows of a filtered area before the first write.
   */
  write(area: Area, cells: readonly (readonly CellInput[])[]): Promise<void>;
  /**
   * Makes a table larger or smaller. Its headings stay in their row, its cells stay what they are, in it or not any more;
   * the host may fill computed columns down into new rows. Refuses a protected sheet, a filtered table, one with a totals
   * row, and (`host-failed`) an area without the headings or a row below them, apart from the table or over another.
   */
  resizeTable(name: string, area: Area): Promise<void>;
  /** Sets the number format of an area (a code in English notation). Refuses a protected sheet. */
  format(area: Area, numberFormat: string): Promise<void>;
  /**
   * Adds a sheet at the end and shows it; answers the name given, made by `sheetName`: cleaned of characters Excel
   * forbids, cut to 31, and with " (2)", " (3)" … where the name is taken. A name of nothing is refused.
   */
  addSheet(draft: SheetDraft): Promise<string>;
  /** Takes the whole look of a sheet away, number formats included, and gives it another. Refuses a protected sheet. */
  dress(sheet: string, look: SheetLook): Promise<void>;
  /** The charts of a sheet that were put there by `addSheet` and `putChart` and have not been removed since. */
  listCharts(sheet: string): Promise<readonly ChartDraft[]>;
  /** Draws a chart, in place of the one of its name if the sheet has it. Refuses a protected sheet. */
  putChart(sheet: string, chart: ChartDraft): Promise<void>;
  /** Removes the chart of that name, if the sheet has it. Refuses a protected sheet. */
  removeChart(sheet: string, name: string): Promise<void>;
  /** Removes a sheet with all it holds. */
  removeSheet(sheet: string): Promise<void>;
  /**
   * The JSON text that the workbook keeps under a name (letters, digits, hyphens), or null. It lies in the file, where no
   * cell shows it, and goes with it to whoever opens it.
   */
  recall(name: string): Promise<string | null>;
  /** The names under which the workbook keeps texts, in any order. */
  listKept(): Promise<readonly string[]>;
  /** Keeps a JSON text in the workbook under a name; null forgets it. It is no step of the host's undo. */
  remember(name: string, text: string | null): Promise<void>;
  /** Activates the sheet and selects the area. */
  show(area: Area): Promise<void>;
  /**
   * From here to `endUndoStep` all writes are one step of the host's undo, where the host can do that. Steps don't
   * nest; an `endUndoStep` without a begin does nothing.
   */
  beginUndoStep(): Promise<void>;
  endUndoStep(): Promise<void>;
  /** Calls back after each change of the selection; answers a function that stops it. */
  onSelection(listener: (area: Area) => void): Promise<() => Promise<void>>;
}
