import type { ICellData, IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../sheet/address';
import type { ChartDraft } from '../sheet/chart-draft';
import type { CellInput, SheetDraft, SheetLook } from '../sheet/draft';
import { isCellError } from '../sheet/grid';
import { parseArea } from '../sheet/parse-area';
import { formatArea } from '../sheet/format-area';
import { cellsMeet, sameArea } from '../workbook/areas';
import { checkCells } from '../workbook/check-cells';
import { WorkbookError, type AreaContent, type TableInfo, type WorkbookPort } from '../workbook/port';
import { refuseResize } from '../workbook/refuse-resize';
import { sheetName } from '../workbook/sheet-name';
import { draftData } from './draft-data';
import { dressSheet } from './dress-sheet';
import type { Grid } from './grid';
import type { GridSheet } from './grid-sheet';
import { areaOf, rangeOf } from './areas';
import { refuseUnlessFree } from './refusals';
import { gridValue } from './xlsx/cell-value';

/** Cells read or written in one go; between two goes the page can draw. */
const chunk = 20_000;

/** The workbook port over the grid of the workbench. */
export function gridWorkbook(grid: Grid): WorkbookPort {
  return new GridWorkbook(grid);
}

class GridWorkbook implements WorkbookPort {
  constructor(private readonly grid: Grid) {}

  async listSheets() {
    return this.#sheets().map((sheet) => ({
      name: sheet.getSheetName(),
      visible: !sheet.isSheetHidden(),
      protected: this.grid.loaded.protectedSheets.has(sheet.getSheetId()),
    }));
  }

  async listTables() {
    const tables = this.grid.workbook.getTableList();
    return this.#sheets().flatMap((sheet) =>
      tables.filter((table) => table.subUnitId === sheet.getSheetId()).map((table) => this.#tableInfo(sheet, table)),
    );
  }

  async resizeTable(name: string, area: Area) {
    const sheet = this.#free(area.sheet);
    const table = this.grid.workbook.getTableInfoByName(name);
    if (table?.subUnitId !== sheet.getSheetId()) throw new WorkbookError('host-failed', name, 'no such table');
    const known = this.#tableInfo(sheet, table);
    const filter = this.grid.loaded.filters.get(sheet.getSheetId());
    if (filter && sameArea(areaOf(area.sheet, filter), known.area))
      throw new WorkbookError('cells-filtered', formatArea(known.area));
    refuseResize(known, area, await this.listTables());
    makeRoom(sheet, area);
    if (!(await sheet.setTableRange(table.id, rangeOf(area)))) throw new WorkbookError('host-failed', name);
    await this.grid.calculated();
  }

  async listNames() {
    const sheets = new Set(this.#sheets().map((sheet) => sheet.getSheetName()));
    return this.grid.workbook.getDefinedNames().flatMap((name) => {
      const area = parseArea(name.getFormulaOrRefString().replace(/^=/, ''));
      return area !== undefined && sheets.has(area.sheet) ? [{ name: name.getName(), area }] : [];
    });
  }

  async selection() {
    return this.#selection();
  }

  async usedArea(sheet: string) {
    await this.grid.calculated();
    return this.#cells(sheet).usedArea();
  }

  async read(area: Area): Promise<AreaContent> {
    const cells = this.#cells(area.sheet);
    await this.grid.calculated();
    /** Row by row, and for a large area with pauses in which the page can draw. */
    const read = async <T>(pick: (row: number, column: number) => T): Promise<T[][]> => {
      const found: T[][] = [];
      const pause = Math.max(1, Math.floor(chunk / area.columns));
      for (let row = 0; row < area.rows; row++) {
        if (row > 0 && row % pause === 0) await new Promise((resolve) => setTimeout(resolve));
        found.push(Array.from({ length: area.columns }, (_, column) => pick(area.row + row, area.column + column)));
      }
      return found;
    };
    return {
      area,
      values: await read((row, column) => emptyAsNull(cells, row, column)),
      formulas: await read((row, column) => cells.formula(row, column)),
      numberFormats: await read((row, column) => cells.numberFormat(row, column)),
      spills: cells
        .spills()
        .map((range) => areaOf(area.sheet, range))
        .filter((spill) => cellsMeet(spill, area)),
    };
  }

  async hiddenRows(area: Area) {
    const { sheet } = this.#cells(area.sheet);
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
    return rows.filter((row) => !sheet.getRowVisible(row));
  }

  async drawings(sheet: string) {
    const found = this.#sheet(sheet);
    const drawings = this.grid.loaded.drawings.get(found.getSheetId()) ?? [];
    return drawings.map((drawing) => ({ ...drawing, area: { ...drawing.area, sheet: found.getSheetName() } }));
  }

  async mergedAreas(area: Area) {
    const { sheet } = this.#cells(area.sheet);
    return sheet
      .getMergeData()
      .map((range) => areaOf(sheet.getName(), range))
      .filter(({ row, column }) => cellsMeet({ ...area, row, column, rows: 1, columns: 1 }, area))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  async indents(area: Area) {
    const cells = this.#cells(area.sheet);
    const places = Array.from({ length: area.rows * area.columns }, (_, index) => ({
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    }));
    return places
      .map(({ row, column }) => ({ row, column, level: cells.indent(row, column) }))
      .filter(({ level }) => level > 0);
  }

  /** Dates of such files are turned into serials from 1900 when they are opened. */
  async countsFrom1904() {
    return false;
  }

  async write(area: Area, cells: readonly (readonly CellInput[])[]) {
    checkCells(area, cells);
    const sheet = this.#sheet(area.sheet);
    refuseUnlessFree(this.grid, sheet, area);
    makeRoom(sheet, area);
    const held = this.#cells(area.sheet);
    const rows = Math.max(1, Math.floor(chunk / area.columns));
    for (let start = 0; start < area.rows; start += rows) {
      const part = cells.slice(start, start + rows);
      const first = area.row + start;
      const values = part.map((line, row) =>
        line.map((input, column) => {
          const data = cellData(input);
          const asText = data.f && held.numberFormat(first + row, area.column + column) === '@';
          return asText ? { ...data, s: { n: { pattern: 'General' } } } : data;
        }),
      );
      sheet.getRange(first, area.column, part.length, area.columns).setValues(values);
      if (start + rows < area.rows) await new Promise((resolve) => setTimeout(resolve));
    }
    await this.grid.calculated();
  }

  async format(area: Area, numberFormat: string) {
    const sheet = this.#free(area.sheet);
    makeRoom(sheet, area);
    const style = { s: { n: { pattern: numberFormat } } };
    const rows = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => style));
    sheet.getRange(rangeOf(area)).setValues(rows);
  }

  async addSheet(draft: SheetDraft) {
    const name = sheetName(
      draft.name,
      this.#sheets().map((sheet) => sheet.getSheetName()),
    );
    if (name === null) throw new WorkbookError('name-refused', draft.name);
    if (this.grid.loaded.structureProtected) throw new WorkbookError('workbook-protected', name);
    draft.cells.forEach((row, index) =>
      checkCells({ sheet: name, row: index, column: 0, rows: 1, columns: row.length }, [row]),
    );
    const data = draftData(draft);
    this.grid.workbook.create(name, data.rowCount, data.columnCount, { sheet: data });
    const sheet = this.#sheet(name);
    if (draft.charts?.length) this.grid.charts.set(sheet.getSheetId(), draft.charts);
    if (draft.page) this.grid.pages.set(sheet.getSheetId(), draft.page);
    sheet.getRange(0, 0).activate();
    await this.grid.calculated();
    return name;
  }

  async dress(name: string, look: SheetLook) {
    dressSheet(this.grid, this.#free(name), look);
    await this.grid.calculated();
  }

  async listCharts(sheet: string) {
    return this.grid.charts.on(this.#sheet(sheet).getSheetId());
  }

  async putChart(sheet: string, chart: ChartDraft) {
    const id = this.#free(sheet).getSheetId();
    const charts = this.grid.charts.on(id);
    const at = charts.findIndex(({ name }) => name === chart.name);
    this.grid.charts.set(id, at < 0 ? [...charts, chart] : charts.map((old, index) => (index === at ? chart : old)));
  }

  async removeChart(sheet: string, name: string) {
    const id = this.#free(sheet).getSheetId();
    const left = this.grid.charts.on(id).filter((chart) => chart.name !== name);
    if (left.length < this.grid.charts.on(id).length) this.grid.charts.set(id, left);
  }

  async removeSheet(sheet: string) {
    const gone = this.#sheet(sheet);
    if (this.grid.loaded.structureProtected) throw new WorkbookError('workbook-protected', sheet);
    const left = this.#sheets().filter((other) => other.getSheetId() !== gone.getSheetId() && !other.isSheetHidden());
    if (left.length === 0) throw new WorkbookError('host-failed', sheet, 'the last visible sheet');
    if (!this.grid.workbook.deleteSheet(gone)) throw new WorkbookError('host-failed', sheet);
    await this.grid.calculated();
  }

  async recall(name: string) {
    return this.grid.kept.get(name) ?? null;
  }

  async listKept() {
    return [...this.grid.kept.keys()];
  }

  async remember(name: string, text: string | null) {
    this.grid.keep(name, text);
  }

  async show(area: Area) {
    const sheet = this.#sheet(area.sheet);
    this.grid.workbook.setActiveSheet(sheet);
    sheet.getRange(rangeOf(area)).activate();
  }

  async beginUndoStep() {
    this.grid.undoStep.begin();
  }

  async endUndoStep() {
    this.grid.undoStep.end();
  }

  async onSelection(listener: (area: Area) => void) {
    const stop = this.grid.onSelection(() => listener(this.#selection()));
    return async () => stop();
  }

  #sheets(): FWorksheet[] {
    return this.grid.workbook.getSheets();
  }

  #sheet(name: string): FWorksheet {
    const found = this.#sheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
    if (!found) throw new WorkbookError('sheet-not-found', name);
    return found;
  }

  /** A sheet that is not protected. */
  #free(name: string): FWorksheet {
    const sheet = this.#sheet(name);
    if (this.grid.loaded.protectedSheets.has(sheet.getSheetId())) throw new WorkbookError('sheet-protected', name);
    return sheet;
  }

  #cells(name: string): GridSheet {
    const cells = this.grid.sheet(this.#sheet(name).getSheetId());
    if (!cells) throw new WorkbookError('sheet-not-found', name);
    return cells;
  }

  #tableInfo(sheet: FWorksheet, { name, range }: { readonly name: string; readonly range: IRange }): TableInfo {
    const totals = this.grid.loaded.tables.find((table) => table.name === name)?.totals;
    return { name, area: areaOf(sheet.getSheetName(), range), ...(totals && { totals }) };
  }

  #selection(): Area {
    const sheet = this.grid.workbook.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange() ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    return areaOf(sheet.getSheetName(), range);
  }
}

function emptyAsNull(cells: GridSheet, row: number, column: number) {
  const value = cells.value(row, column);
  return value === '' && cells.formula(row, column) === null ? null : value;
}

/** What a cell becomes: everything it held before is taken away, its style stays. */
function cellData(input: CellInput): ICellData {
  const nothing = { v: null, f: null, si: null, p: null };
  if (input === null || input === '') return nothing;
  if (typeof input === 'object' && !isCellError(input)) return { ...nothing, f: input.formula };
  return { ...nothing, ...gridValue(input) };
}

/** The grid has only the rows and columns it was given. */
function makeRoom(sheet: FWorksheet, area: Area): void {
  if (sheet.getMaxRows() < area.row + area.rows) sheet.setRowCount(area.row + area.rows + 100);
  if (sheet.getMaxColumns() < area.column + area.columns) sheet.setColumnCount(area.column + area.columns + 10);
}
