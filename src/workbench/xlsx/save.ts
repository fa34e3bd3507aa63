import type { ICellData, IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { callsTargetry } from '../../sheet/entered-formula';
import type { ChartDraft } from '../../sheet/chart-draft';
import type { PageDraft } from '../../sheet/draft';
import { CHARTS_KEPT } from '../../workbook/kept-charts';
import { cellValue } from './cell-value';
import { themeColors } from './colors';
import { mergesOf, setPosition, tablesOf, viewOf } from './exceljs-internals';
import { off, on } from './grid-codes';
import { readBook, type FileSource } from './load';
import { mendPackage } from './mend-package';
import { rangeText } from './range-text';
import type { NamedTable } from './this-row';
import { writeCells, type ArrayResult } from './write-cells';
import { writePage } from './write-page';

/** The workbook as the grid has it, in plain data. */
export interface GridState {
  readonly workbook: IWorkbookData;
  /** Formulas that fill more than their own cell, by the sheet's id. */
  readonly arrays: ReadonlyMap<string, readonly ArrayResult[]>;
  readonly tables: readonly NamedTable[];
  readonly names: readonly { readonly name: string; readonly reference: string }[];
  /** What the workbook keeps for the pane, by name. */
  readonly kept: ReadonlyMap<string, string>;
  /** Charts by the sheet's id, and how sheets are printed that were added or dressed. */
  readonly charts: ReadonlyMap<string, readonly ChartDraft[]>;
  readonly pages: ReadonlyMap<string, PageDraft>;
}

/**
 * Writes the grid's workbook as .xlsx: the file that was opened, patched. Whatever exceljs keeps of it stays (styles,
 * conditional formats, validations, comments, pictures); sheets added in the grid are added, removed ones removed.
 */
export async function saveXlsx(source: FileSource, state: GridState): Promise<Uint8Array> {
  const book = await readBook(source.bytes);
  const zip = await JSZip.loadAsync(source.bytes);
  const theme = themeColors(await zip.file('xl/theme/theme1.xml')?.async('string'));
  const sheets = matchSheets(book, source, state.workbook);
  for (const [id, sheet] of sheets) {
    const data = state.workbook.sheets[id] ?? {};
    writeCells(sheet, {
      data,
      styleOf: (cell) => (typeof cell.s === 'string' ? state.workbook.styles[cell.s] : cell.s) ?? {},
      arrays: state.arrays.get(id) ?? [],
      source,
      theme,
    });
    writeLayout(sheet, data);
    const page = state.pages.get(id);
    if (page) writePage(sheet, page);
    writeTables(
      sheet,
      data,
      state.tables.filter((table) => table.sheet === id),
    );
  }
  writeNames(book, state.names);
  // Excel without the add-in shows the values saved here until it computes a cell anew, and then #NAME?
  book.calcProperties = { ...book.calcProperties, fullCalcOnLoad: !holdsCalls(state) };
  const charts = new Map([...sheets].map(([id, { name }]) => [name, state.charts.get(id) ?? []]));
  return mendPackage(await book.xlsx.writeBuffer(), source.facts, keptWith(state), charts);
}

/** The drafts of the charts go with the file, so that they can be drawn again from it. */
function keptWith({ kept, charts }: GridState): Map<string, string> {
  const drafts = [...charts.values()].flat();
  const all = new Map(kept);
  all.delete(CHARTS_KEPT);
  if (drafts.length > 0) all.set(CHARTS_KEPT, JSON.stringify(drafts));
  return all;
}

function holdsCalls({ workbook }: GridState): boolean {
  return Object.values(workbook.sheets).some(({ cellData = {} }) =>
    Object.values(cellData).some((line) =>
      Object.values(line as Record<string, ICellData>).some(({ f }) => typeof f === 'string' && callsTargetry(f)),
    ),
  );
}

/** The sheets of the file by the grid's ids: removed, added, renamed and put in order as in the grid. */
function matchSheets(
  book: ExcelJS.Workbook,
  source: FileSource,
  workbook: IWorkbookData,
): Map<string, ExcelJS.Worksheet> {
  for (const [id, name] of source.sheetNames) {
    if (!workbook.sheets[id]) book.removeWorksheet(name);
  }
  const found = workbook.sheetOrder.map((id) => [id, book.getWorksheet(source.sheetNames.get(id) ?? '')] as const);
  // By way of names nobody has, so that two sheets can swap theirs.
  for (const [id, sheet] of found) {
    if (sheet && sheet.name !== workbook.sheets[id]?.name) sheet.name = `~${sheet.id}`;
  }
  return new Map(
    found.map(([id, existing], position) => {
      const { name = id, hidden } = workbook.sheets[id] ?? {};
      const sheet = existing ?? book.addWorksheet(name);
      if (sheet.name !== name) sheet.name = name;
      if ((sheet.state !== 'visible') !== Boolean(hidden)) sheet.state = hidden ? 'hidden' : 'visible';
      setPosition(sheet, position);
      return [id, sheet];
    }),
  );
}

/** Widths, heights, hidden rows and columns, merged cells and frozen panes, where they differ from the file. */
function writeLayout(sheet: ExcelJS.Worksheet, data: Partial<IWorksheetData>): void {
  for (const [index, { w, hd }] of Object.entries(data.columnData ?? {})) {
    const column = sheet.getColumn(Number(index) + 1);
    const known = column.width ? Math.round(column.width * 7 + 5) : undefined;
    if (w && w !== known) column.width = Math.round(((w - 5) / 7) * 100) / 100;
    if (Boolean(hd) !== Boolean(column.hidden)) column.hidden = hd === on;
  }
  for (const [index, { h, hd }] of Object.entries(data.rowData ?? {})) {
    const row = sheet.getRow(Number(index) + 1);
    if (h && Math.round(((row.height ?? 15) * 4) / 3) !== h && (row.height || h > 24))
      row.height = Math.round(h * 75) / 100;
    if (Boolean(hd) !== Boolean(row.hidden)) row.hidden = hd === on;
  }
  const wanted = new Set((data.mergeData ?? []).map(rangeText));
  const present = new Set(mergesOf(sheet));
  for (const merge of present) if (!wanted.has(merge)) sheet.unMergeCells(merge);
  for (const merge of wanted) if (!present.has(merge)) sheet.mergeCellsWithoutStyle(merge);

  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const view = viewOf(sheet);
  const frozen = view?.state === 'frozen' ? view : undefined;
  const showGridLines = data.showGridlines !== off;
  const asBefore = (frozen?.xSplit ?? 0) === xSplit && (frozen?.ySplit ?? 0) === ySplit;
  if (asBefore && showGridLines === (view?.showGridLines ?? true)) return;
  sheet.views = [
    xSplit || ySplit ? { state: 'frozen', xSplit, ySplit, showGridLines } : { state: 'normal', showGridLines },
  ];
}

/** A table's columns must be called as its heading cells are, or Excel finds the file damaged. */
function writeTables(sheet: ExcelJS.Worksheet, data: Partial<IWorksheetData>, tables: readonly NamedTable[]): void {
  for (const stored of tablesOf(sheet)) {
    const table = tables.find((one) => one.name === (stored.displayName ?? stored.name));
    if (!table) continue;
    stored.tableRef = rangeText(table.range);
    if (stored.autoFilterRef) stored.autoFilterRef = rangeText(withoutTotals(table.range, stored.totalsRow));
    const names = headings(data, table.range);
    if (names.length === stored.columns.length)
      stored.columns.forEach((column, index) => (column.name = names[index] ?? column.name));
    else stored.columns = names.map((name) => ({ name }));
  }
}

function withoutTotals(range: IRange, totalsRow: boolean): IRange {
  return totalsRow ? { ...range, endRow: range.endRow - 1 } : range;
}

function headings(data: Partial<IWorksheetData>, range: IRange): string[] {
  const row: Record<number, ICellData> = data.cellData?.[range.startRow] ?? {};
  return Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index) => {
    const value = cellValue(row[range.startColumn + index] ?? {});
    return value === null || typeof value === 'object' ? `Column${index + 1}` : String(value);
  });
}

function writeNames(book: ExcelJS.Workbook, names: GridState['names']): void {
  const builtIn = book.definedNames.model.filter(({ name }) => name.startsWith('_xlnm.'));
  const plain = names.filter(({ reference }) => /![$A-Z0-9:]+$/i.test(reference));
  book.definedNames.model = [
    ...builtIn,
    ...plain.map(({ name, reference }) => ({ name, ranges: reference.split(',') })),
  ];
}
