import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../sheet/address';
import type { Cell } from '../sheet/grid';
import { cellValue } from './xlsx/cell-value';
import { indentLevel } from './xlsx/grid-codes';

/** Reads one sheet of the grid as it stands, in full precision, the cells that an array formula fills included. */
export class GridSheet {
  readonly id: string;

  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Worksheet,
    private readonly formulas: FormulaDataModel,
  ) {
    this.id = sheet.getSheetId();
  }

  value(row: number, column: number): Cell {
    const cell = this.sheet.getCellRaw(row, column);
    if (hasContent(cell)) return cellValue(cell);
    return cellValue(this.#spilled()?.[row]?.[column]);
  }

  formula(row: number, column: number): string | null {
    const cell = this.sheet.getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return null;
    return this.formulas.getFormulaStringByCell(row, column, this.id, this.workbook.getUnitId()) ?? cell.f ?? null;
  }

  numberFormat(row: number, column: number): string {
    // Not the composed style, which makes a new object for every cell.
    const own = this.workbook.getStyles().getStyleByCell(this.sheet.getCellRaw(row, column))?.n?.pattern;
    return own || this.sheet.getRowStyle(row)?.n?.pattern || this.sheet.getColumnStyle(column)?.n?.pattern || 'General';
  }

  /** How far a cell is indented; 0 where it is not. */
  indent(row: number, column: number): number {
    return indentLevel(this.workbook.getStyles().getStyleByCell(this.sheet.getCellRaw(row, column))?.pd);
  }

  /** The ranges that array formulas fill, larger than one cell, each starting at its formula. */
  spills(): IRange[] {
    const held = this.formulas.getArrayFormulaRange()[this.workbook.getUnitId()]?.[this.id];
    const rows = (held ?? {}) as Record<string, Record<string, IRange>>;
    return Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, range]) => {
        const blocked = this.sheet.getCellRaw(Number(row), Number(column))?.v === '#SPILL!';
        const single = range.startRow === range.endRow && range.startColumn === range.endColumn;
        return blocked || single || this.formula(Number(row), Number(column)) === null ? [] : [range];
      }),
    );
  }

  /** The smallest area with every cell that holds or shows something. */
  usedArea(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const reach = (row: number, column: number) => {
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      // what lies within changes nothing: of two million cells few have to be looked at
      const within = row >= top && row <= bottom && column >= left && column <= right;
      if (!within && hasContent(cell)) reach(row, column);
    });
    for (const range of this.spills()) {
      reach(range.startRow, range.startColumn);
      reach(range.endRow, range.endColumn);
    }
    if (bottom < 0) return null;
    return { sheet: this.sheet.getName(), row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  #spilled(): IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined {
    return this.formulas.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[this.id];
  }
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== '')));
}
