import type { ICellData, IRange, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Cell as GridCell } from '../../sheet/grid';
import type { Cell, CellValue, Worksheet } from 'exceljs';
import { cellValue, plainValue } from './cell-value';
import type { ThemeColors } from './colors';
import { formulaToFile, needsArray } from './formula-text';
import type { FileSource } from './load';
import { rangeText } from './range-text';
import { styleToFile } from './styles';

/** A formula whose result fills a range, and the values in it. */
export interface ArrayResult {
  readonly range: IRange;
  readonly values: readonly (readonly GridCell[])[];
}

export interface CellsToWrite {
  readonly data: Partial<IWorksheetData>;
  readonly styleOf: (cell: ICellData) => IStyleData;
  readonly arrays: readonly ArrayResult[];
  readonly source: FileSource;
  readonly theme: ThemeColors;
}

/** Puts the grid's cells into a sheet of the file: values, formulas with their results, and changed styles. */
export function writeCells(sheet: Worksheet, { data, styleOf, arrays, source, theme }: CellsToWrite): void {
  const cells = data.cellData ?? {};
  sheet.eachRow((row, rowNumber) =>
    row.eachCell((cell, columnNumber) => {
      const held = cells[rowNumber - 1]?.[columnNumber - 1];
      if (isBlank(cellValue(held)) && !held?.f && !isCovered(cell)) cell.value = null;
    }),
  );
  const ranges = new Map(arrays.map((array) => [`${array.range.startRow} ${array.range.startColumn}`, array]));
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, held] of Object.entries(columns as Record<string, ICellData>)) {
      const cell = sheet.getCell(Number(row) + 1, Number(column) + 1);
      const style = styleToFile(styleOf(held), cell.style, theme);
      if (style !== cell.style) cell.style = style;
      if (isCovered(cell)) continue;
      if (held.f) cell.value = formulaValue(cell, held, held.f, ranges.get(`${row} ${column}`), source);
      else writeConstant(cell, cellValue(held));
    }
  }
  for (const { range, values } of arrays) {
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        if (down + across > 0)
          sheet.getCell(range.startRow + down + 1, range.startColumn + across + 1).value = value as CellValue;
      }),
    );
  }
}

/** Rich text, links and dates stay what they are as long as they say the same. */
function writeConstant(cell: Cell, value: GridCell): void {
  if (isBlank(value)) return;
  const before = cell.value;
  const same = JSON.stringify(value) === JSON.stringify(plainValue(before));
  if (same && !isFormula(before)) return;
  const link = typeof before === 'object' && before !== null && 'hyperlink' in before ? before.hyperlink : undefined;
  cell.value = link && typeof value === 'string' ? { text: value, hyperlink: link } : (value as CellValue);
}

function formulaValue(
  cell: Cell,
  held: ICellData,
  formula: string,
  array: ArrayResult | undefined,
  source: FileSource,
): CellValue {
  const stored = source.formulas.get(formula);
  const result = held.v === '#NAME?' && stored !== undefined ? cell.result : cellValue({ ...held, p: null });
  const written = { formula: stored ?? formulaToFile(formula), result: result ?? undefined };
  const dynamic =
    array ||
    source.arrays.has(formula) ||
    (needsArray(formula) && (stored === undefined || /\bTARGET\./i.test(formula)));
  const value = dynamic
    ? { ...written, shareType: 'array', ref: array ? rangeText(array.range) : cell.address }
    : written;
  return value as CellValue;
}

function isFormula(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

/** Inside a merged area only the first cell holds something. */
function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** An empty text is the same as no content: Excel can't hold one as a constant. */
function isBlank(value: GridCell): boolean {
  return value === null || value === '';
}
