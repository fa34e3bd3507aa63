import type { IRange, IWorkbookData } from '@univerjs/core';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { ChartDraft } from '../../sheet/chart-draft';
import { themeColors } from './colors';
import { readDrawings, type FileDrawing } from './drawings';
import { definedNamesOf, tablesOf } from './exceljs-internals';
import { unescapeXml } from '../../workbook/unescape-xml';
import { packageFacts, type PackageFacts } from './package-facts';
import { parseRange } from './range-text';
import { readSheet, type ReadingContext } from './read-sheet';
import { StyleSheet } from './style-sheet';
import type { NamedTable } from './this-row';

/** A workbook read from a file: its cells for the grid, and what saving it again needs. */
export interface LoadedWorkbook {
  readonly data: IWorkbookData;
  readonly tables: readonly NamedTable[];
  readonly names: readonly { readonly name: string; readonly reference: string }[];
  /** Sheets that the file protects and rows that a filter hides, by the sheet's id in the grid. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly filters: ReadonlyMap<string, IRange>;
  /** No sheet may be added, removed or renamed. */
  readonly structureProtected: boolean;
  /** Pictures and shapes of the file, by the sheet's id in the grid. */
  readonly drawings: ReadonlyMap<string, readonly FileDrawing[]>;
  /** Charts that Targetry drew, by the sheet's id in the grid. */
  readonly charts: ReadonlyMap<string, readonly ChartDraft[]>;
  /** What the workbook keeps for the pane, by name. */
  readonly kept: ReadonlyMap<string, string>;
  readonly source: FileSource;
}

/** The file as it was opened: saving patches it. */
export interface FileSource {
  readonly bytes: Uint8Array;
  readonly facts: PackageFacts;
  /** The name in the file of each sheet of the grid, by id. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Formulas as the file writes them, by how the grid writes them. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Formulas of the file that are arrays, as the grid writes them. */
  readonly arrays: ReadonlySet<string>;
}

/** Reads an .xlsx. Throws when the file is no workbook or is damaged; `openFile` gives reasons. */
export async function loadXlsx(bytes: Uint8Array): Promise<LoadedWorkbook> {
  const zip = await JSZip.loadAsync(bytes);
  const facts = await packageFacts(zip);
  const book = await readBook(bytes);
  const theme = themeColors(await zip.file('xl/theme/theme1.xml')?.async('string'));
  const ids = new Map(book.worksheets.map((sheet, index) => [sheet.name, `sheet-${index + 1}`]));
  const idOf = (sheet: ExcelJS.Worksheet) => ids.get(sheet.name) ?? sheet.name;
  const tables = book.worksheets.flatMap((sheet) => readTables(sheet, idOf(sheet)));
  const formulas = new Map<string, string>();
  const arrays = new Set<string>();
  const context: ReadingContext = { theme, tables, formulas, arrays, styles: new StyleSheet() };
  const sheets = Object.fromEntries(
    book.worksheets.map((sheet) => [idOf(sheet), readSheet(sheet, idOf(sheet), context)]),
  );
  const drawings = new Map<string, readonly FileDrawing[]>();
  for (const [name, id] of ids) drawings.set(id, await readDrawings(zip, name, sheets[id] ?? {}));
  const filters = new Map<string, IRange>();
  for (const sheet of book.worksheets) {
    const filter = filteredRange(
      sheet,
      tables.filter((table) => table.sheet === idOf(sheet)),
    );
    if (filter) filters.set(idOf(sheet), filter);
  }
  return {
    data: {
      id: 'workbook',
      name: 'workbook',
      appVersion: '',
      locale: 'zhCN' as IWorkbookData['locale'],
      sheetOrder: [...ids.values()],
      sheets,
      styles: context.styles.byId,
    },
    tables,
    names: definedNamesOf(book).flatMap(({ name, ranges }) =>
      ranges[0] && !name.startsWith('_xlnm.') ? [{ name, reference: ranges.join(',') }] : [],
    ),
    protectedSheets: new Set(book.worksheets.filter(isProtected).map(idOf)),
    filters,
    structureProtected: facts.structureProtected,
    drawings,
    charts: new Map([...facts.charts].flatMap(([name, drafts]) => (ids.has(name) ? [[ids.get(name)!, drafts]] : []))),
    kept: facts.kept,
    source: { bytes, facts, sheetNames: new Map([...ids].map(([name, id]) => [id, name])), formulas, arrays },
  };
}

/** The workbook by exceljs alone. Saving starts from here again, so that a failed save leaves nothing half done. */
export async function readBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
}

function readTables(sheet: ExcelJS.Worksheet, id: string): NamedTable[] {
  return tablesOf(sheet).flatMap((table) => {
    const range = parseRange(table.tableRef);
    const columns = table.columns.map((column) => unescapeXml(column.name).replace(/_x000a_/gi, '\n'));
    const totals = table.totalsRow && { totals: true };
    return range ? [{ name: table.displayName ?? table.name, sheet: id, range, columns, ...totals }] : [];
  });
}

/** The range of the sheet's filter, or of a table, if it hides a row at present. */
function filteredRange(sheet: ExcelJS.Worksheet, tables: readonly NamedTable[]): IRange | null {
  const own = typeof sheet.autoFilter === 'string' ? parseRange(sheet.autoFilter) : null;
  const ranges = [...(own ? [own] : []), ...tables.map((table) => table.range)];
  const hides = (range: IRange) => {
    for (let row = range.startRow; row <= range.endRow; row++) if (sheet.findRow(row + 1)?.hidden) return true;
    return false;
  };
  return ranges.find(hides) ?? null;
}

function isProtected(sheet: ExcelJS.Worksheet): boolean {
  return Boolean((sheet as unknown as { sheetProtection?: { sheet?: boolean } | null }).sheetProtection?.sheet);
}
