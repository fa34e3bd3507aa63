import { readFileSync } from 'node:fs';
import type { IWorkbookData } from '@univerjs/core';
import type { CellInput } from '../../src/sheet/draft';
import { loadXlsx } from '../../src/workbench/xlsx/load';
import type { SheetContent, WorkbookContent } from '../../src/workbook/content';

/** A sample workbook as the memory workbook takes it: values, number formats and tables; formulas by their last value. */
export async function sampleContent(name: 'superstore' | 'sales-team'): Promise<WorkbookContent> {
  const { data, tables } = await loadXlsx(readFileSync(`assets/samples/${name}.xlsx`));
  const nameOf = (id: string) => data.sheets[id]?.name ?? '';
  return {
    sheets: data.sheetOrder.map((id) => sheetContent(data, id)),
    tables: tables.map((table) => ({
      name: table.name,
      area: {
        sheet: nameOf(table.sheet),
        row: table.range.startRow,
        column: table.range.startColumn,
        rows: table.range.endRow - table.range.startRow + 1,
        columns: table.range.endColumn - table.range.startColumn + 1,
      },
    })),
  };
}

function sheetContent(data: IWorkbookData, id: string): SheetContent {
  const sheet = data.sheets[id];
  const lines = Object.entries(sheet?.cellData ?? {}).flatMap(([row, line]) =>
    Object.entries(line as Record<string, { v?: unknown; s?: unknown }>).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell,
    })),
  );
  const cells: CellInput[][] = [];
  const formats: { row: number; column: number; rows: number; columns: number; format: string }[] = [];
  for (const { row, column, cell } of lines) {
    while (cells.length <= row) cells.push([]);
    const line = cells[row]!;
    while (line.length <= column) line.push(null);
    line[column] = (cell.v ?? null) as CellInput;
    const style = typeof cell.s === 'string' ? data.styles[cell.s] : null;
    const format = style?.n?.pattern;
    if (format) formats.push({ row, column, rows: 1, columns: 1, format });
  }
  return { name: sheet?.name ?? '', cells, formats };
}
