import type { BooleanNumber, ICellData, IWorksheetData } from '@univerjs/core';
import type ExcelJS from 'exceljs';
import { gridValue, plainValue } from './cell-value';
import type { ThemeColors } from './colors';
import { mergesOf, viewOf } from './exceljs-internals';
import { formulaFromFile } from './formula-text';
import { off, on } from './grid-codes';
import { parseRange } from './range-text';
import type { StyleSheet } from './style-sheet';
import { resolveThisRow, type NamedTable } from './this-row';

/** Room below and beside the content, for spills and new rows. */
const spareRows = 500;
const spareColumns = 12;

/** What the sheets of one workbook share while they are read. */
export interface ReadingContext {
  readonly theme: ThemeColors;
  readonly tables: readonly NamedTable[];
  readonly formulas: Map<string, string>;
  readonly arrays: Set<string>;
  readonly styles: StyleSheet;
}

/** The cells, styles and layout of a sheet, for the grid. */
export function readSheet(sheet: ExcelJS.Worksheet, id: string, context: ReadingContext): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  const spilled = spilledCells(sheet);
  sheet.eachRow((row, rowNumber) => {
    const cells: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      if (cell.isMerged && cell.master !== cell) return;
      const read = spilled.has(`${rowNumber} ${columnNumber}`) ? {} : readCell(cell, id, context);
      const style = context.styles.idOf(cell.style, context.theme);
      if (style) read.s = style;
      if (Object.keys(read).length > 0) cells[columnNumber - 1] = read;
    });
    if (Object.keys(cells).length > 0) cellData[rowNumber - 1] = cells;
    if (row.hidden) rowData[rowNumber - 1] = { hd: on };
    else if (row.height) rowData[rowNumber - 1] = { h: Math.round((row.height * 4) / 3) };
  });
  const columnData: IWorksheetData['columnData'] = {};
  for (let number = 1; number <= sheet.columnCount; number++) {
    const column = sheet.getColumn(number);
    const style = context.styles.idOf(column.style, context.theme);
    columnData[number - 1] = {
      ...(column.width && { w: columnPixels(column.width) }),
      ...(column.hidden && { hd: on }),
      ...(style && { s: style }),
    };
  }
  const view = viewOf(sheet);
  const frozen = view?.state === 'frozen' ? view : undefined;
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? off : on,
    rowCount: Math.max(200, sheet.rowCount + spareRows),
    columnCount: Math.max(26, sheet.columnCount + spareColumns),
    showGridlines: view?.showGridLines === false ? off : on,
    cellData,
    rowData,
    columnData,
    mergeData: mergesOf(sheet).flatMap((merge) => parseRange(merge) ?? []),
    freeze: {
      xSplit: frozen?.xSplit ?? 0,
      ySplit: frozen?.ySplit ?? 0,
      startRow: frozen?.ySplit ? frozen.ySplit : -1,
      startColumn: frozen?.xSplit ? frozen.xSplit : -1,
    },
  };
}

function readCell(cell: ExcelJS.Cell, sheetId: string, { formulas, arrays, tables }: ReadingContext): ICellData {
  if (!cell.formula) return gridValue(plainValue(cell.value));
  const grid = resolveThisRow(
    formulaFromFile(cell.formula),
    sheetId,
    cell.fullAddress.row - 1,
    cell.fullAddress.col - 1,
    tables,
  );
  formulas.set(grid, cell.formula);
  if (arrayArea(cell)) arrays.add(grid);
  return { ...gridValue(plainValue(cell.result as ExcelJS.CellValue)), f: grid };
}

/** Cells that show a part of another cell's array; they hold nothing of their own. */
function spilledCells(sheet: ExcelJS.Worksheet): Set<string> {
  const spilled = new Set<string>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const range = parseRange(arrayArea(cell) ?? '');
      if (!range) return;
      for (let at = range.startRow; at <= range.endRow; at++) {
        for (let across = range.startColumn; across <= range.endColumn; across++) {
          if (at !== range.startRow || across !== range.startColumn) spilled.add(`${at + 1} ${across + 1}`);
        }
      }
    }),
  );
  return spilled;
}

function arrayArea(cell: ExcelJS.Cell): string | undefined {
  const value = cell.value as { shareType?: string; ref?: string } | null;
  return typeof value === 'object' && value?.shareType === 'array' ? value.ref : undefined;
}

function columnPixels(width: number): number {
  return Math.round(width * 7 + 5);
}
