import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Grid } from './grid';
import type { GridState } from './xlsx/save';

/** All that saving needs of the grid, in plain data. */
export function gridState(grid: Grid): GridState {
  const workbook = grid.workbook;
  const snapshot = withFormulas(grid, workbook.save());
  const arrays = new Map(
    snapshot.sheetOrder.map((id) => {
      const sheet = grid.sheet(id);
      const results = (sheet?.spills() ?? []).map((range) => ({
        range,
        values: Array.from({ length: range.endRow - range.startRow + 1 }, (_, row) =>
          Array.from(
            { length: range.endColumn - range.startColumn + 1 },
            (__, column) => sheet?.value(range.startRow + row, range.startColumn + column) ?? null,
          ),
        ),
      }));
      return [id, results] as const;
    }),
  );
  const columns = new Map(grid.loaded.tables.map((table) => [table.name, table.columns]));
  return {
    workbook: snapshot,
    arrays,
    tables: workbook.getTableList().map((table) => ({
      name: table.name,
      sheet: table.subUnitId,
      range: table.range,
      columns: columns.get(table.name) ?? [],
    })),
    names: workbook
      .getDefinedNames()
      .map((name) => ({ name: name.getName(), reference: name.getFormulaOrRefString() })),
    kept: grid.kept,
    charts: new Map(snapshot.sheetOrder.map((id) => [id, grid.charts.on(id)])),
    pages: grid.pages,
  };
}

/** Cells filled from another one share its formula by number; here each gets its own text. */
function withFormulas(grid: Grid, snapshot: IWorkbookData): IWorkbookData {
  for (const id of snapshot.sheetOrder) {
    for (const [row, cells] of Object.entries(snapshot.sheets[id]?.cellData ?? {})) {
      for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
        if (cell.si) cell.f = grid.sheet(id)?.formula(Number(row), Number(column)) ?? cell.f;
      }
    }
  }
  return snapshot;
}
