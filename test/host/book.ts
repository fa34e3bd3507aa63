import type { Area } from '../../src/sheet/address';
import { formatArea } from '../../src/sheet/format-area';
import { parseArea } from '../../src/sheet/parse-area';
import { areasMeet } from '../../src/workbook/areas';
import type { TableContent, WorkbookContent } from '../../src/workbook/content';
import { calculate, type Evaluate } from '../../src/workbook/memory-calculation';
import { sheetFrom, type MemorySheet } from '../../src/workbook/memory-sheet';
import type { BookChart } from './chart-object';
import { readEntry } from './entry';
import { HostError } from './host-object';

/** What Excel's documentation leaves open. The adapter has to do with either. */
export interface Habits {
  /** A spilled cell answers the formula of its spill, not its value, where formulas are asked for. */
  readonly spilledCellsShowFormula?: boolean;
  /** A text entered behind an apostrophe answers it again where formulas are asked for. */
  readonly formulasShowApostrophe?: boolean;
  /** A column of a table that is computed throughout is filled down when the table grows. */
  readonly growingTablesFillDown?: boolean;
}

export interface BookSheet {
  readonly id: string;
  readonly cells: MemorySheet;
  readonly columnWidths: Map<number, number>;
  readonly boldRows: Set<number>;
  frozenRows: number;
  gridlines: boolean;
  readonly charts: BookChart[];
  /** Other formats that were set, by the cells: "A1:B2 Fill.Color". */
  readonly formats: Map<string, unknown>;
  readonly page: Map<string, unknown>;
  readonly rowHeights: Map<number, number>;
}

export interface BookName {
  readonly name: string;
  readonly refersTo: string;
  /** Of the sheet that it belongs to; a name of the workbook has none. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

const reserved = ['history'];
const largest = { rows: 1_048_576, columns: 16_384 };

/** The workbook behind the simulated Excel: what the wire objects read and write. */
export class Book {
  readonly sheets: BookSheet[];
  tables: readonly TableContent[];
  /** Names of cells; one whose sheet is removed refers to nothing. */
  names: readonly BookName[];
  /** Until the end of the request: formulas wait. */
  calculationSuspended = false;
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  /** Custom XML parts, by their id. */
  readonly xmlParts = new Map<string, string>();
  active: BookSheet;
  selection: Area;
  /** False while a chart or a picture is selected. */
  rangeIsSelected = true;
  /** Told of each new selection. */
  onSelection: () => void = () => {};
  private made = 0;

  constructor(
    content: WorkbookContent,
    private readonly evaluate: Evaluate | undefined,
    readonly habits: Habits,
  ) {
    this.sheets = content.sheets.map((sheet) => this.bookSheet(sheetFrom(sheet)));
    this.tables = content.tables ?? [];
    this.names = (content.names ?? []).map(({ name, area }) => ({
      name,
      refersTo: `=${formatArea(area, { absolute: true })}`,
    }));
    this.structureProtected = content.structureProtected ?? false;
    this.date1904 = content.date1904 ?? false;
    for (const { area, filter } of this.tables) {
      const { cells } = this.sheetNamed(area.sheet) ?? {};
      if (filter && cells) {
        cells.resetValues();
        cells.filter(area, filter);
      }
    }
    const first = this.sheets[0];
    if (!first) throw new Error('a workbook has at least one sheet');
    this.selection = content.selection ?? { sheet: first.cells.name, row: 0, column: 0, rows: 1, columns: 1 };
    this.active = this.sheetNamed(this.selection.sheet) ?? first;
    this.recalculate();
  }

  sheetNamed(name: string): BookSheet | undefined {
    return this.sheets.find(({ cells }) => cells.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name: string): BookSheet {
    if (this.structureProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
    const length = name.length > 0 && name.length <= 31;
    if (!length || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || reserved.includes(name.toLowerCase())) {
      throw new HostError('InvalidArgument', `"${name}" is no name for a sheet.`);
    }
    if (this.sheetNamed(name)) throw new HostError('ItemAlreadyExists', `There is a sheet "${name}" already.`);
    const sheet = this.bookSheet(sheetFrom({ name, cells: [] }));
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: BookSheet): void {
    if (this.structureProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
    const left = this.sheets.filter((other) => other !== sheet && !other.cells.hidden);
    const next = left[0];
    if (!next) throw new HostError('InvalidOperation', 'A workbook has at least one visible sheet.');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const start = formatArea({ sheet: sheet.cells.name, row: 0, column: 0, rows: 1, columns: 1 }).slice(0, -2);
    this.names = this.names.map((name) =>
      name.refersTo.startsWith(`=${start}`) ? { ...name, refersTo: '=#REF!' } : name,
    );
    this.recalculate();
    if (this.active === sheet) this.select({ sheet: next.cells.name, row: 0, column: 0, rows: 1, columns: 1 });
  }

  enter(sheet: BookSheet, area: Area, entries: (row: number, column: number) => unknown): void {
    this.refuseProtected(sheet);
    const { numberFormats } = sheet.cells.read(area);
    const formats: { row: number; column: number; format: string }[] = [];
    const rows = Array.from({ length: area.rows }, (_, row) => row);
    for (const row of rows) {
      for (let column = 0; column < area.columns; column++) {
        const entry = entries(row, column);
        // null leaves a cell alone
        if (entry === null || entry === undefined) continue;
        const had = numberFormats[row]?.[column] ?? 'General';
        const { input, format } = readEntry(entry, had);
        const at = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        sheet.cells.write(at, [[input]]);
        if (format && had === 'General') formats.push({ row: at.row, column: at.column, format });
      }
    }
    for (const { format, ...at } of formats) sheet.cells.format({ ...area, ...at, rows: 1, columns: 1 }, format);
    this.recalculate();
  }

  setFormat(sheet: BookSheet, area: Area, formats: (row: number, column: number) => string): void {
    this.refuseProtected(sheet);
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const at = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        sheet.cells.format(at, formats(row, column));
      }
    }
  }

  /** Gives a table another area: its headings stay where they are, no other table is met. */
  resizeTable(name: string, area: Area): void {
    const table = this.tables.find((one) => one.name === name);
    const sheet = table && this.sheetNamed(table.area.sheet);
    if (!table || !sheet) throw new HostError('ItemNotFound', name);
    this.refuseProtected(sheet);
    const old = table.area;
    const isOver = this.tables.some((other) => other !== table && areasMeet(other.area, area));
    if (area.row !== old.row || area.rows < 2 || !areasMeet(area, old) || isOver) {
      throw new HostError('InvalidArgument', `"${formatArea(area)}" is no area for "${name}".`);
    }
    if (
      table.filter ||
      table.totals ||
      sheet.cells.merged.some((merge) => areasMeet({ ...merge, sheet: area.sheet }, area))
    ) {
      throw new HostError('InvalidOperation', `"${name}" can not be resized.`);
    }
    this.tables = this.tables.map((one) => (one === table ? { ...table, area } : one));
    if (this.habits.growingTablesFillDown) this.fillDown(sheet, old, area);
    this.recalculate();
  }

  private fillDown(sheet: BookSheet, old: Area, area: Area): void {
    const { formulas } = sheet.cells.read({ ...old, row: old.row + 1, rows: old.rows - 1 });
    for (let column = 0; column < old.columns; column++) {
      const [formula] = formulas.map((line) => line[column]).slice(-1);
      if (formula == null || formulas.some((line) => line[column] === null)) continue;
      for (let row = old.row + old.rows; row < area.row + area.rows; row++) {
        const at = { ...area, row, column: old.column + column, rows: 1, columns: 1 };
        if (sheet.cells.isEmpty(row, at.column)) sheet.cells.write(at, [[{ formula }]]);
      }
    }
  }

  select(area: Area): void {
    const sheet = this.sheetNamed(area.sheet);
    if (!sheet) throw new HostError('ItemNotFound', area.sheet);
    if (sheet.cells.hidden) throw new HostError('InvalidOperation', 'A hidden sheet can not be selected.');
    this.active = sheet;
    this.selection = area;
    this.onSelection();
  }

  refuseProtected(sheet: BookSheet): void {
    if (sheet.cells.locked) throw new HostError('AccessDenied', 'The sheet is protected.');
  }

  refuseOutside({ row, column, rows, columns }: Area): void {
    const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
    if (!inside || row + rows > largest.rows || column + columns > largest.columns) {
      throw new HostError('InvalidArgument', 'The range reaches out of the sheet.');
    }
  }

  addXml(xml: string): string {
    const id = `{10000000-0000-0000-0000-${String(++this.made).padStart(12, '0')}}`;
    this.xmlParts.set(id, xml);
    return id;
  }

  private bookSheet(cells: MemorySheet): BookSheet {
    const id = `{00000000-0000-0000-0000-${String(++this.made).padStart(12, '0')}}`;
    return { id, cells, columnWidths: new Map(), boldRows: new Set(), frozenRows: 0, ...look() };
  }

  clearFormats(sheet: BookSheet): void {
    this.refuseProtected(sheet);
    sheet.cells.dress({});
    sheet.boldRows.clear();
    sheet.formats.clear();
  }

  /** What Excel does at the end of each request, whether it failed or not. */
  endRequest(): void {
    if (!this.calculationSuspended) return;
    this.calculationSuspended = false;
    this.recalculate();
  }

  private recalculate(): void {
    if (this.calculationSuspended) return;
    calculate(
      this.sheets.map(({ cells }) => cells),
      this.evaluate,
      (name) => {
        const { refersTo } = this.names.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? {};
        return refersTo === undefined ? undefined : parseArea(refersTo.slice(1));
      },
    );
  }
}

function look() {
  return {
    gridlines: true,
    charts: [],
    formats: new Map<string, unknown>(),
    page: new Map<string, unknown>(),
    rowHeights: new Map<number, number>(),
  };
}
