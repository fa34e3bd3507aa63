import type { Font, Style, Worksheet } from 'exceljs';
import { columnName } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/grid';
import { worksheetFunctions } from '../../src/functions/registry';
import { formulaToFile } from '../../src/workbench/xlsx/formula-text';
import { plainFont } from '../../src/workbench/xlsx/plain-font';

type Matrix = readonly (readonly (number | string | boolean)[])[];

/** The plain font, but for what is said. */
export const fontOf = (more: Partial<Font>): Partial<Font> => ({ ...plainFont, ...more });

export const looks = {
  title: { font: fontOf({ bold: true, size: 16, color: { argb: 'FF0F5132' } }) },
  note: { font: fontOf({ color: { argb: 'FF5C5C5C' } }) },
  label: { font: fontOf({ bold: true }) },
  heading: {
    font: fontOf({ bold: true, color: { argb: 'FFFFFFFF' } }),
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0F5132' } },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
  input: { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } } },
  result: { font: fontOf({ bold: true }), fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F3EC' } } },
  total: { font: fontOf({ bold: true }), border: { top: { style: 'thin', color: { argb: 'FF0F5132' } } } },
} as const satisfies Record<string, Partial<Style>>;

export const formats = {
  money: '#,##0',
  cents: '#,##0.00',
  share: '0.0%',
  factor: '0.00',
  date: 'yyyy-mm-dd',
} as const;

/** Fills a sheet of a sample: rows and columns count from 1, as in addresses. */
export class SheetWriter {
  constructor(readonly sheet: Worksheet) {}

  value(row: number, column: number, value: Cell | Date, style: Partial<Style> = {}, format?: string): void {
    const cell = this.sheet.getCell(row, column);
    cell.value = value as number;
    this.#dress(row, column, style, format);
  }

  formula(
    row: number,
    column: number,
    formula: string,
    result: number | string,
    style: Partial<Style> = {},
    format?: string,
  ) {
    this.sheet.getCell(row, column).value = { formula: formulaToFile(formula), result, date1904: false };
    this.#dress(row, column, style, format);
  }

  /** A formula that fills a range, with the values it fills it with. */
  spill(
    row: number,
    column: number,
    formula: string,
    results: Matrix,
    style: Partial<Style> = {},
    format?: string,
  ): void {
    const last = `${columnName(column - 2 + (results[0]?.length ?? 1))}${row + results.length - 1}`;
    results.forEach((line, down) =>
      line.forEach((result, across) => {
        const cell = this.sheet.getCell(row + down, column + across);
        const array = { formula: formulaToFile(formula), result, shareType: 'array', ref: `${cell.address}:${last}` };
        cell.value = down + across === 0 ? (array as unknown as number) : (result as number);
        this.#dress(row + down, column + across, style, format);
      }),
    );
  }

  /** The first row, and what to try below it. */
  title(title: string, ...notes: readonly string[]): void {
    this.value(1, 1, title, looks.title);
    this.sheet.getRow(1).height = 26;
    notes.forEach((note, index) => this.value(2 + index, 1, note, looks.note));
  }

  row(row: number, values: readonly (Cell | Date)[], style: Partial<Style> = {}, format?: string): void {
    values.forEach((value, index) => this.value(row, index + 1, value, style, format));
  }

  widths(...widths: number[]): void {
    widths.forEach((width, index) => (this.sheet.getColumn(index + 1).width = width));
  }

  #dress(row: number, column: number, style: Partial<Style>, format?: string): void {
    this.sheet.getCell(row, column).style = { ...style, ...(format && { numFmt: format }) };
  }
}

/** What one of our worksheet functions answers. A sample holds no errors: one throws. */
export function answer(id: string, ...args: unknown[]): Matrix {
  const result = worksheetFunctions.find((one) => one.id === id)?.call(...args);
  if (!result || 'error' in result) throw new Error(`${id}: ${result ? result.text : 'no such function'}`);
  return result;
}
