import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { CsvFailure } from '../../files/cut-csv';
import { readCsv, type CsvContent } from '../../files/read-csv';
import { sheetName } from '../../workbook/sheet-name';
import { gridValue } from '../xlsx/cell-value';
import type { LoadedWorkbook } from '../xlsx/load';
import { packageFacts } from '../xlsx/package-facts';

export type LoadedCsv =
  { readonly ok: true; readonly workbook: LoadedWorkbook } | { readonly ok: false; readonly failure: CsvFailure };

/**
 * Reads a .csv into a workbook of one sheet, called as the file. It is saved as .xlsx: what the save starts from is an
 * empty workbook with that sheet, into which the cells of the grid go.
 *
 * @param name the file's name without its ending
 */
export async function loadCsv(bytes: Uint8Array, name: string): Promise<LoadedCsv> {
  const read = readCsv(bytes);
  if (!read.ok) return read;
  return { ok: true, workbook: await workbookOf(read.value, sheetName(name, []) ?? 'CSV') };
}

/** A workbook of one sheet with those cells. */
export async function workbookOf(
  { grid, formats }: Pick<CsvContent, 'grid' | 'formats'>,
  title: string,
): Promise<LoadedWorkbook> {
  const styles: Record<string, IStyleData> = {};
  const cellData: Record<number, Record<number, ICellData>> = {};
  grid.forEach((line, row) => {
    const cells: Record<number, ICellData> = {};
    line.forEach((value, column) => {
      if (value === null) return;
      const format = formats[row]?.[column] ?? 'General';
      const style = format === 'General' ? undefined : `format ${format}`;
      if (style !== undefined) styles[style] ??= { n: { pattern: format } };
      cells[column] = { ...gridValue(value), ...(style !== undefined && { s: style }) };
    });
    if (Object.keys(cells).length > 0) cellData[row] = cells;
  });
  const columns = grid[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) => [column, { w: width(grid, column) }] as const);
  const empty = await emptyWorkbook(title);
  return {
    data: {
      id: 'workbook',
      name: 'workbook',
      appVersion: '',
      locale: 'zhCN' as IWorkbookData['locale'],
      sheetOrder: [SHEET],
      sheets: {
        [SHEET]: {
          id: SHEET,
          name: title,
          rowCount: Math.max(200, grid.length + SPARE_ROWS),
          columnCount: Math.max(26, columns + SPARE_COLUMNS),
          cellData,
          columnData: Object.fromEntries(widths),
        },
      },
      styles,
    },
    tables: [],
    names: [],
    protectedSheets: new Set(),
    filters: new Map(),
    drawings: new Map(),
    charts: new Map(),
    kept: new Map(),
    structureProtected: false,
    source: {
      bytes: empty,
      facts: await packageFacts(await JSZip.loadAsync(empty)),
      sheetNames: new Map([[SHEET, title]]),
      formulas: new Map(),
      arrays: new Set(),
    },
  };
}

const SHEET = 'sheet-1';
const SPARE_ROWS = 500;
const SPARE_COLUMNS = 12;
const LOOKED_AT = 200;

async function emptyWorkbook(sheet: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Wide enough for what the first rows hold, in pixels; a Han character is as wide as two letters. */
function width(grid: readonly (readonly unknown[])[], column: number): number {
  const longest = grid.slice(0, LOOKED_AT).reduce((most, row) => {
    const text = String(row[column] ?? '');
    return Math.max(most, text.length + (text.match(/[^\0-\u02ff]/g)?.length ?? 0));
  }, 0);
  return Math.min(Math.max(longest, 8), 40) * 7 + 12;
}
