import type { CellInput, FormatDraft, SheetDraft } from '../sheet/draft';
import { textWidth } from '../texts/text-width';

/** A sheet while a job writes it, cell by cell. Rows and columns count from 0. */
export interface SheetBuilder {
  put(row: number, column: number, ...cells: CellInput[]): void;
  format(row: number, column: number, rows: number, columns: number, format: string): void;
  bold(...rows: number[]): void;
  draft(more?: Pick<SheetDraft, 'columnWidths' | 'frozenRows'>): SheetDraft;
}

/** Starts an empty sheet. The workbook makes its name fit when it is added. */
export function buildSheet(name: string): SheetBuilder {
  const cells: CellInput[][] = [];
  const formats: FormatDraft[] = [];
  const boldRows = new Set<number>();

  return {
    put(row, column, ...inputs) {
      while (cells.length <= row) cells.push([]);
      const line = cells[row]!;
      while (line.length < column) line.push(null);
      line.splice(column, inputs.length, ...inputs);
    },
    format(row, column, rows, columns, format) {
      if (rows > 0 && columns > 0) formats.push({ row, column, rows, columns, format });
    },
    bold(...rows) {
      for (const row of rows) boldRows.add(row);
    },
    draft(more = {}) {
      const columnWidths = more.columnWidths?.map((width, column) => Math.max(width, roomFor(cells, column)));
      return { name, cells, formats, boldRows: [...boldRows], ...more, ...(columnWidths && { columnWidths }) };
    },
  };
}

const WIDEST = 40;

/** Characters that the texts of a column need where the next cell is filled and would cut them. */
function roomFor(cells: readonly (readonly CellInput[])[], column: number): number {
  const widths = cells.map((row) => {
    const text = row[column];
    const next = row[column + 1];
    if (typeof text !== 'string' || next === undefined || next === null) return 0;
    return textWidth(text) + 3;
  });
  return Math.min(WIDEST, Math.max(0, ...widths));
}
