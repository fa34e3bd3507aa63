import type { ICellData, IStyleData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { SheetLook } from '../sheet/draft';
import { pixels } from './draft-data';
import type { Grid } from './grid';
import { styleGrid } from './style-grid';

const [standardWidth, standardHeight] = [88, 24];

/** Takes the look of a sheet away and gives it another. */
export function dressSheet(grid: Grid, sheet: FWorksheet, look: SheetLook): void {
  const used = grid.sheet(sheet.getSheetId())?.usedArea();
  const styled = styleGrid(look, []);
  const rows = Math.max(used ? used.row + used.rows : 0, ...styled.map(({ row }) => row + 1));
  const columns = Math.max(used ? used.column + used.columns : 0, ...styled.map(({ column }) => column + 1));
  if (rows > 0 && columns > 0) {
    const range = sheet.getRange(0, 0, rows, columns);
    const plain = { s: null } as unknown as ICellData;
    range.setValues(matrix(rows, columns, () => plain));
    const styles = new Map(styled.map(({ row, column, style }) => [`${row} ${column}`, style]));
    range.setValues(
      matrix(rows, columns, (row, column): ICellData => {
        const style: IStyleData | undefined = styles.get(`${row} ${column}`);
        return style ? { s: style } : {};
      }),
    );
  }
  for (const row of look.boldRows ?? []) sheet.getRange(row, 0, 1, Math.max(1, columns)).setFontWeight('bold');
  for (let column = 0; column < columns; column++) {
    const characters = look.columnWidths?.[column];
    sheet.setColumnWidth(column, characters === undefined ? standardWidth : Math.round(characters * 7 + 5));
  }
  if (rows > 0) sheet.setRowHeightsForced(0, rows, standardHeight);
  for (const { row, height } of look.rowHeights ?? []) sheet.setRowHeightsForced(row, 1, pixels(height));
  sheet.setFrozenRows(look.frozenRows ?? 0);
  sheet.setHiddenGridlines(look.gridlines === false);
  if (look.page) grid.pages.set(sheet.getSheetId(), look.page);
  else grid.pages.delete(sheet.getSheetId());
}

function matrix<T>(rows: number, columns: number, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
}
