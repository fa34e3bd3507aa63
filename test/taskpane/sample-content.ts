import { readFileSync } from 'node:fs';
import type { Worksheet } from 'exceljs';
import type { CellInput } from '../../src/sheet/draft';
import { isCellError } from '../../src/sheet/grid';
import { plainValue } from '../../src/workbench/xlsx/cell-value';
import { tablesOf } from '../../src/workbench/xlsx/exceljs-internals';
import { readBook } from '../../src/workbench/xlsx/load';
import { parseRange } from '../../src/workbench/xlsx/range-text';
import type { SheetContent, WorkbookContent } from '../../src/workbook/content';

/**
 * A sample workbook as the memory workbook takes it: values, number formats and tables. Formulas stand by their last value,
 * those that spill by all of theirs.
 */
export async function sampleContent(name: 'superstore' | 'sales-team'): Promise<WorkbookContent> {
  const { worksheets } = await readBook(readFileSync(`assets/samples/${name}.xlsx`));
  return {
    sheets: worksheets.map(sheetContent),
    tables: worksheets.flatMap((sheet) =>
      tablesOf(sheet).flatMap(({ name, tableRef }) => {
        const range = parseRange(tableRef);
        return range === null ? [] : [{ name, area: { sheet: sheet.name, ...areaOf(range) } }];
      }),
    ),
  };
}

function areaOf({ startRow, startColumn, endRow, endColumn }: NonNullable<ReturnType<typeof parseRange>>) {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function sheetContent(sheet: Worksheet): SheetContent {
  const cells: CellInput[][] = [];
  const formats: { row: number; column: number; rows: number; columns: number; format: string }[] = [];
  sheet.eachRow({ includeEmpty: true }, (line, number) => {
    const row: CellInput[] = [];
    line.eachCell((cell, column) => {
      const value = plainValue(cell.value);
      while (row.length < column) row.push(null);
      row[column - 1] = isCellError(value) ? value.error : value;
      if (cell.numFmt) formats.push({ row: number - 1, column: column - 1, rows: 1, columns: 1, format: cell.numFmt });
    });
    cells.push(row);
  });
  return { name: sheet.name, cells, formats };
}
