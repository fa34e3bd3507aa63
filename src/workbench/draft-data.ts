import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { isCellError } from '../sheet/grid';
import type { CellInput, SheetDraft } from '../sheet/draft';
import { gridValue } from './xlsx/cell-value';

/** A sheet to add, as the grid takes it in one piece. */
export function draftData(draft: SheetDraft): Partial<IWorksheetData> & { rowCount: number; columnCount: number } {
  const cells: Record<number, Record<number, ICellData>> = {};
  const cell = (row: number, column: number): ICellData => ((cells[row] ??= {})[column] ??= {});
  draft.cells.forEach((line, row) =>
    line.forEach((input, column) => {
      if (input !== null && input !== '') Object.assign(cell(row, column), contentOf(input));
    }),
  );
  for (const { row, column, rows, columns, format } of draft.formats ?? []) {
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++)
        addStyle(cell(row + down, column + across), { n: { pattern: format } });
    }
  }
  for (const row of draft.boldRows ?? []) {
    for (const held of Object.values(cells[row] ?? {})) addStyle(held, { bl: BooleanNumber.TRUE });
  }
  const frozen = draft.frozenRows ?? 0;
  const widths = (draft.columnWidths ?? []).map((width, index) => [index, { w: Math.round(width * 7 + 5) }]);
  const columns = Math.max(0, ...draft.cells.map((line) => line.length));
  return {
    cellData: cells,
    columnData: Object.fromEntries(widths),
    rowCount: Math.max(200, draft.cells.length + 500),
    columnCount: Math.max(26, columns + 12),
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen || -1, startColumn: -1 },
  };
}

function contentOf(input: CellInput): ICellData {
  return typeof input === 'object' && input !== null && !isCellError(input) ? { f: input.formula } : gridValue(input);
}

function addStyle(cell: ICellData, style: IStyleData): void {
  cell.s = { ...(cell.s as IStyleData | undefined), ...style };
}
