import type { DefinedNamesModel, Workbook, Worksheet, WorksheetView } from 'exceljs';

/** A table of the workbook as exceljs keeps it between reading and writing; its types leave this out. */
export interface TableModel {
  readonly name: string;
  displayName?: string;
  tableRef: string;
  ref?: string;
  headerRow: boolean;
  totalsRow: boolean;
  autoFilterRef?: string;
  columns: { name: string }[];
}

interface SheetInternals {
  orderNo: number;
  readonly tables: Readonly<Record<string, { readonly table?: TableModel; readonly model?: TableModel }>>;
  readonly _merges: Readonly<Record<string, { readonly range: string }>>;
}

const internals = (sheet: Worksheet) => sheet as unknown as SheetInternals;

export function tablesOf(sheet: Worksheet): TableModel[] {
  return Object.values(internals(sheet).tables).flatMap((table) => table.table ?? table.model ?? []);
}

export function mergesOf(sheet: Worksheet): string[] {
  return Object.values(internals(sheet)._merges).map((merge) => merge.range);
}

export function setPosition(sheet: Worksheet, position: number): void {
  internals(sheet).orderNo = position;
}

export function definedNamesOf(book: Workbook): DefinedNamesModel {
  return book.definedNames.model;
}

/** How the sheet is shown; files may leave it out, and exceljs then has null where its types say a list. */
export function viewOf(sheet: Worksheet): Partial<WorksheetView> | undefined {
  return (sheet.views as typeof sheet.views | null)?.[0];
}
