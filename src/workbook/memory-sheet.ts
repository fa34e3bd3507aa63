import type { Area } from '../sheet/address';
import type { ChartDraft } from '../sheet/chart-draft';
import type { CellInput, SheetLook } from '../sheet/draft';
import type { Cell } from '../sheet/grid';
import { cellsMeet } from './areas';
import type { FilterContent, SheetContent } from './content';
import type { AreaContent, DrawingInfo, Indent } from './port';

interface MemoryCell {
  readonly row: number;
  readonly column: number;
  input: CellInput;
  format: string;
  /** What a formula computed, or what spills in; the input itself else. */
  value: Cell;
}

const columnsOfASheet = 16384;

/** One sheet of a memory workbook: sparse cells, and what keeps them from being written. */
export class MemorySheet {
  readonly merged: Area[] = [];
  readonly filtered: Area[] = [];
  readonly charts = new Map<string, ChartDraft>();
  look: SheetLook = {};
  readonly drawings: DrawingInfo[] = [];
  readonly indents: Indent[] = [];
  private readonly hiddenOnes = new Set<number>();
  /** The areas array formulas fill, as the last calculation left them. */
  spills: Area[] = [];
  private readonly cells = new Map<number, MemoryCell>();

  constructor(
    readonly name: string,
    readonly hidden: boolean,
    readonly locked: boolean,
  ) {}

  read(area: Area): AreaContent {
    const grid = <T>(pick: (cell: MemoryCell | undefined) => T): T[][] =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) => pick(this.at(area.row + row, area.column + column))),
      );
    return {
      area,
      values: grid((cell) => cell?.value ?? null),
      formulas: grid((cell) => (cell && isFormula(cell.input) ? cell.input.formula : null)),
      numberFormats: grid((cell) => cell?.format ?? 'General'),
      spills: this.spills.filter((spill) => cellsMeet(spill, area)),
    };
  }

  hiddenRows({ row, rows }: Area): number[] {
    return [...this.hiddenOnes].filter((hidden) => hidden >= row && hidden < row + rows).sort((a, b) => a - b);
  }

  mergedAreas(area: Area): Area[] {
    return this.merged
      .filter(({ row, column }) => holds(area, row, column))
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((merge) => ({ ...merge, sheet: this.name }));
  }

  indentsIn(area: Area): Indent[] {
    return this.indents
      .filter(({ row, column }) => holds(area, row, column))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  hideRows(rows: readonly number[]): void {
    for (const row of rows) this.hiddenOnes.add(row);
  }

  /** Hides the rows below the heading of a filtered area that the filter does not keep. */
  filter(area: Area, { column, keep }: FilterContent): void {
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      if (!keep.includes(String(this.at(row, area.column + column)?.value ?? ''))) this.hiddenOnes.add(row);
    }
  }

  write(area: Area, cells: readonly (readonly CellInput[])[]): void {
    cells.forEach((row, r) =>
      row.forEach((input, c) => {
        if ((input === null || input === '') && !this.at(area.row + r, area.column + c)) return;
        const cell = this.touch(area.row + r, area.column + c);
        cell.input = input === '' ? null : input;
        if (isFormula(input) && cell.format === '@') cell.format = 'General';
      }),
    );
  }

  format(area: Area, format: string): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.touch(row, column).format = format;
      }
    }
  }

  /** Takes the look away and gives another. */
  dress(look: SheetLook): void {
    for (const cell of this.cells.values()) cell.format = 'General';
    for (const { format, ...block } of look.formats ?? []) this.format({ ...block, sheet: this.name }, format);
    this.look = look;
  }

  usedArea(): Area | null {
    const used = [...this.cells.values()].filter(({ input, value }) => input !== null || value !== null);
    if (used.length === 0) return null;
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const { row, column } of used) {
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return { sheet: this.name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The cells that hold a formula, row by row. */
  formulaCells(): { readonly row: number; readonly column: number; readonly formula: string }[] {
    return [...this.cells.values()]
      .flatMap(({ row, column, input }) => (isFormula(input) ? [{ row, column, formula: input.formula }] : []))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Forgets what was computed and spilled: constants show again, formulas show `#NAME?`. */
  resetValues(): void {
    this.spills = [];
    for (const cell of this.cells.values()) cell.value = isFormula(cell.input) ? { error: '#NAME?' } : cell.input;
  }

  isEmpty(row: number, column: number): boolean {
    const cell = this.at(row, column);
    return !cell || (cell.input === null && cell.value === null);
  }

  show(row: number, column: number, value: Cell): void {
    this.touch(row, column).value = value;
  }

  private at(row: number, column: number): MemoryCell | undefined {
    return this.cells.get(row * columnsOfASheet + column);
  }

  private touch(row: number, column: number): MemoryCell {
    const key = row * columnsOfASheet + column;
    const cell = this.cells.get(key) ?? { row, column, input: null, format: 'General', value: null };
    this.cells.set(key, cell);
    return cell;
  }
}

export function sheetFrom(content: SheetContent): MemorySheet {
  const sheet = new MemorySheet(content.name, content.hidden ?? false, content.protected ?? false);
  content.cells.forEach((row, index) =>
    sheet.write({ sheet: content.name, row: index, column: 0, rows: 1, columns: row.length }, [row]),
  );
  sheet.dress(content);
  for (const chart of content.charts ?? []) sheet.charts.set(chart.name, chart);
  sheet.merged.push(...(content.merged ?? []));
  sheet.drawings.push(...(content.drawings ?? []));
  sheet.indents.push(...(content.indents ?? []));
  sheet.hideRows(content.hiddenRows ?? []);
  if (content.filter) {
    sheet.filtered.push(content.filter.area);
    sheet.resetValues();
    sheet.filter(content.filter.area, content.filter);
  }
  return sheet;
}

function isFormula(input: CellInput): input is { readonly formula: string } {
  return typeof input === 'object' && input !== null && 'formula' in input;
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
