import type { IRange } from '@univerjs/core';
import type { Area } from '../sheet/address';

export function areaOf(sheet: string, range: Omit<IRange, 'rangeType'>): Area {
  const { startRow, startColumn, endRow, endColumn } = range;
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function rangeOf(area: Area): IRange {
  const { row, column, rows, columns } = area;
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
