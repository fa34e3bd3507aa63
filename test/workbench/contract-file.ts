import ExcelJS from 'exceljs';
import type { CellInput } from '../../src/sheet/draft';
import { formatArea } from '../../src/sheet/format-area';
import { isCellError } from '../../src/sheet/grid';
import type { SheetContent, TableContent, WorkbookContent } from '../../src/workbook/content';
import { rangeText } from '../../src/workbench/xlsx/range-text';
import { rangeOf } from '../../src/workbench/areas';

/** A workbook of plain data as an .xlsx file. */
export async function fileOf(content: WorkbookContent): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of content.sheets) {
    const tables = (content.tables ?? []).filter((table) => table.area.sheet === sheet.name);
    await addSheet(book, sheet, tables);
  }
  for (const { name, area } of content.names ?? []) book.definedNames.add(formatArea(area, { absolute: true }), name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A picture of one transparent pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

async function addSheet(book: ExcelJS.Workbook, content: SheetContent, tables: readonly TableContent[]): Promise<void> {
  const sheet = book.addWorksheet(content.name);
  for (const table of tables) addTable(sheet, content, table);
  content.cells.forEach((row, rowIndex) =>
    row.forEach((input, column) => {
      sheet.getCell(rowIndex + 1, column + 1).value = valueOf(input);
    }),
  );
  for (const { row, column, rows, columns, format } of content.formats ?? []) {
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++)
        sheet.getCell(row + down + 1, column + across + 1).numFmt = format;
    }
  }
  for (const { row, column, level } of content.indents ?? [])
    sheet.getCell(row + 1, column + 1).alignment = { horizontal: 'left', indent: level };
  for (const { area } of content.drawings ?? []) {
    const imageId = book.addImage({ base64: pixel, extension: 'png' });
    const { row, column, rows, columns } = area;
    const corner = (down: number, across: number) => ({ row: down, col: across }) as ExcelJS.Anchor;
    sheet.addImage(imageId, { tl: corner(row, column), br: corner(row + rows, column + columns) });
  }
  for (const area of content.merged ?? []) sheet.mergeCells(rangeText(rangeOf(area)));
  const filters = [
    ...(content.filter ? [content.filter] : []),
    ...tables.flatMap(({ area, filter }) => (filter ? [{ ...filter, area }] : [])),
  ];
  for (const { area, column, keep } of filters) {
    if (content.filter?.area === area) sheet.autoFilter = rangeText(rangeOf(area));
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      const kept = keep.includes(String(content.cells[row]?.[area.column + column]));
      if (!kept) sheet.getRow(row + 1).hidden = true;
    }
  }
  for (const row of content.hiddenRows ?? []) sheet.getRow(row + 1).hidden = true;
  if (content.hidden) sheet.state = 'hidden';
  if (content.protected) await sheet.protect('', {});
}

function addTable(sheet: ExcelJS.Worksheet, content: SheetContent, { name, area, totals = false }: TableContent): void {
  const cells = Array.from({ length: area.rows - (totals ? 1 : 0) }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => content.cells[area.row + row]?.[area.column + column] ?? null),
  );
  const [headings = [], ...rows] = cells;
  sheet.addTable({
    name,
    ref: rangeText(rangeOf({ ...area, rows: 1, columns: 1 })),
    headerRow: true,
    totalsRow: totals,
    columns: headings.map((heading) => ({ name: String(heading) })),
    rows: rows.map((row) => row.map(valueOf)),
  });
}

function valueOf(input: CellInput): ExcelJS.CellValue {
  if (typeof input !== 'object' || input === null) return input;
  return isCellError(input)
    ? ({ error: input.error } as ExcelJS.CellErrorValue)
    : ({ formula: input.formula.slice(1) } as ExcelJS.CellFormulaValue);
}
