import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { isCellError } from '../sheet/grid';
import type { CellInput, SheetDraft } from '../sheet/draft';
import { styleGrid } from './style-grid';
import { gridValue } from './xlsx/cell-value';
import { off } from './xlsx/grid-codes';

/** A sheet to add, as the grid takes it in one piece. */
export function draftData(draft: SheetDraft): Partial<IWorksheetData> & { rowCount: number; columnCount: number } {
  const cells: Record<number, Record<number, ICellData>> = {};
  const cell = (row: number, column: number): ICellData => ((cells[row] ??= {})[column] ??= {});
  draft.cells.forEach((line, row) =>
    line.forEach((input, column) => {
      if (input !== null && input !== '') Object.assign(cell(row, column), contentOf(input));
    }),
  );
  for (const { row, column, style } of styleGrid(draft, draft.cells)) addStyle(cell(row, column), style);
  const frozen = draft.frozenRows ?? 0;
  const widths = (draft.columnWidths ?? []).map((width, index) => [index, { w: Math.round(width * 7 + 5) }]);
  const columns = Math.max(0, ...draft.cells.map((line) => line.length));
  return {
    cellData: cells,
    columnData: Object.fromEntries(widths),
    rowData: Object.fromEntries((draft.rowHeights ?? []).map(({ row, height }) => [row, { h: pixels(height) }])),
    rowCount: Math.max(200, draft.cells.length + 500),
    columnCount: Math.max(26, columns + 12),
    ...(draft.gridlines === false && { showGridlines: off }),
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen || -1, startColumn: -1 },
  };
}

/** Pixels of a height in points. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

function contentOf(input: CellInput): ICellData {
  return typeof input === 'object' && input !== null && !isCellError(input) ? { f: input.formula } : gridValue(input);
}

function addStyle(cell: ICellData, style: IStyleData): void {
  cell.s = { ...(cell.s as IStyleData | undefined), ...style };
}
