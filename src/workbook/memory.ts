import type { Area } from '../sheet/address';
import type { ChartDraft } from '../sheet/chart-draft';
import type { CellInput, SheetDraft, SheetLook } from '../sheet/draft';
import { cellsMeet, rowsMeet } from './areas';
import { checkCells } from './check-cells';
import type { WorkbookContent } from './content';
import { calculate, type Evaluate } from './memory-calculation';
import { MemorySheet, sheetFrom } from './memory-sheet';
import { formatArea } from '../sheet/format-area';
import { WorkbookError, type TableInfo, type WorkbookPort } from './port';
import { refuseResize } from './refuse-resize';
import { sheetName } from './sheet-name';

/** What a memory workbook starts from. Without `evaluate` every formula shows `#NAME?`. */
export interface MemoryContent extends WorkbookContent {
  readonly evaluate?: Evaluate;
}

/**
 * A workbook that lives in memory, for tests. It keeps the whole contract of the port: protected sheets, merged cells
 * and filtered rows refuse writes, formulas stay formulas. `evaluate` computes them, an array of values spills.
 *
 * @example
 * const port = memoryWorkbook({ sheets: [{ name: 'Orders', cells: [['Region', 'Amount'], ['North', 40]] }] });
 * await port.usedArea('Orders') // → { sheet: 'Orders', row: 0, column: 0, rows: 2, columns: 2 }
 */
export function memoryWorkbook(content: MemoryContent): WorkbookPort {
  return new MemoryWorkbook(content);
}

class MemoryWorkbook implements WorkbookPort {
  private sheets: MemorySheet[];
  private selected: Area;
  private tables: readonly TableInfo[];
  private readonly kept = new Map<string, string>();
  private readonly listeners = new Set<(area: Area) => void>();

  constructor(private readonly content: MemoryContent) {
    this.sheets = content.sheets.map((sheet) => sheetFrom(sheet));
    this.tables = (content.tables ?? []).map(({ filter: _, ...table }) => table);
    for (const { area, filter } of content.tables ?? []) {
      if (!filter) continue;
      this.sheet(area.sheet).resetValues();
      this.sheet(area.sheet).filtered.push(area);
      this.sheet(area.sheet).filter(area, filter);
    }
    const first = this.sheets[0]?.name ?? '';
    this.selected = content.selection ?? { sheet: first, row: 0, column: 0, rows: 1, columns: 1 };
    this.recalculate();
  }

  async listSheets() {
    return this.sheets.map(({ name, hidden, locked }) => ({ name, visible: !hidden, protected: locked }));
  }

  async listTables() {
    const position = (sheet: string) => this.sheets.findIndex(({ name }) => name === sheet);
    return this.tables
      .filter(({ area }) => position(area.sheet) >= 0)
      .sort((a, b) => position(a.area.sheet) - position(b.area.sheet));
  }

  async listNames() {
    return (this.content.names ?? []).filter(({ area }) => this.sheets.some(({ name }) => name === area.sheet));
  }

  async selection() {
    return this.selected;
  }

  async usedArea(sheet: string) {
    return this.sheet(sheet).usedArea();
  }

  async read(area: Area) {
    return this.sheet(area.sheet).read(area);
  }

  async hiddenRows(area: Area) {
    return this.sheet(area.sheet).hiddenRows(area);
  }

  async drawings(sheet: string) {
    const { name, drawings } = this.sheet(sheet);
    return drawings.map((drawing) => ({ ...drawing, area: { ...drawing.area, sheet: name } }));
  }

  async mergedAreas(area: Area) {
    return this.sheet(area.sheet).mergedAreas(area);
  }

  async indents(area: Area) {
    return this.sheet(area.sheet).indentsIn(area);
  }

  async countsFrom1904() {
    return this.content.date1904 ?? false;
  }

  async write(area: Area, cells: readonly (readonly CellInput[])[]) {
    checkCells(area, cells);
    const sheet = this.sheet(area.sheet);
    refuseUnlessFree(sheet, area);
    sheet.write(area, cells);
    this.recalculate();
  }

  async resizeTable(name: string, area: Area) {
    const table = this.tables.find((one) => one.name === name);
    if (!table) throw new WorkbookError('host-failed', name, 'no such table');
    const { filtered } = this.free(table.area.sheet);
    if (filtered.includes(table.area)) throw new WorkbookError('cells-filtered', formatArea(table.area));
    refuseResize(table, area, this.tables);
    this.tables = this.tables.map((one) => (one === table ? { ...table, area } : one));
  }

  async format(area: Area, numberFormat: string) {
    this.free(area.sheet).format(area, numberFormat);
  }

  async addSheet(draft: SheetDraft) {
    const taken = this.sheets.map(({ name }) => name);
    const name = sheetName(draft.name, taken);
    if (name === null) throw new WorkbookError('name-refused', draft.name);
    if (this.content.structureProtected) throw new WorkbookError('workbook-protected', name);
    draft.cells.forEach((row, index) =>
      checkCells({ sheet: name, row: index, column: 0, rows: 1, columns: row.length }, [row]),
    );
    this.sheets.push(sheetFrom({ ...draft, name }));
    this.recalculate();
    this.select({ sheet: name, row: 0, column: 0, rows: 1, columns: 1 });
    return name;
  }

  async dress(name: string, look: SheetLook) {
    this.free(name).dress(look);
  }

  async listCharts(sheet: string) {
    return [...this.sheet(sheet).charts.values()];
  }

  async putChart(sheet: string, chart: ChartDraft) {
    this.free(sheet).charts.set(chart.name, chart);
  }

  async removeChart(sheet: string, name: string) {
    this.free(sheet).charts.delete(name);
  }

  async removeSheet(sheet: string) {
    const gone = this.sheet(sheet);
    if (this.content.structureProtected) throw new WorkbookError('workbook-protected', sheet);
    const left = this.sheets.filter((other) => other !== gone);
    const next = left.find(({ hidden }) => !hidden);
    if (!next) throw new WorkbookError('host-failed', sheet, 'the last visible sheet');
    this.sheets = left;
    this.recalculate();
    if (this.selected.sheet === sheet) this.select({ sheet: next.name, row: 0, column: 0, rows: 1, columns: 1 });
  }

  async recall(name: string) {
    return this.kept.get(name) ?? null;
  }

  async listKept() {
    return [...this.kept.keys()];
  }

  async remember(name: string, text: string | null) {
    if (text === null) this.kept.delete(name);
    else this.kept.set(name, text);
  }

  async show(area: Area) {
    this.sheet(area.sheet);
    this.select(area);
  }

  async beginUndoStep() {}

  async endUndoStep() {}

  async onSelection(listener: (area: Area) => void) {
    const own = (area: Area) => listener(area);
    this.listeners.add(own);
    return async () => void this.listeners.delete(own);
  }

  private sheet(name: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new WorkbookError('sheet-not-found', name);
    return found;
  }

  /** A sheet that is not protected. */
  private free(name: string): MemorySheet {
    const sheet = this.sheet(name);
    if (sheet.locked) throw new WorkbookError('sheet-protected', sheet.name);
    return sheet;
  }

  private select(area: Area): void {
    this.selected = area;
    for (const listener of [...this.listeners]) listener(area);
  }

  private recalculate(): void {
    const names = new Map((this.content.names ?? []).map(({ name, area }) => [name.toLowerCase(), area]));
    calculate(this.sheets, this.content.evaluate, (name) => names.get(name.toLowerCase()));
  }
}

function refuseUnlessFree(sheet: MemorySheet, area: Area): void {
  if (sheet.locked) throw new WorkbookError('sheet-protected', sheet.name);
  const filtered = sheet.filtered.find((other) => rowsMeet(area, other));
  if (filtered) throw new WorkbookError('cells-filtered', formatArea({ ...filtered, sheet: sheet.name }));
  const merged = sheet.merged.find((other) => cellsMeet(area, other));
  if (merged) throw new WorkbookError('cells-merged', formatArea({ ...merged, sheet: sheet.name }));
}
