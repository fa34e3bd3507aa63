import type { CellInput, FormatDraft, SheetDraft } from '../sheet/draft';
import { textWidth } from '../texts/text-width';
import { stylesOf, type Marked } from './sheet-styles';

/** A sheet while a job writes it, cell by cell. Rows and columns count from 0. */
export interface SheetBuilder {
  put(row: number, column: number, ...cells: CellInput[]): void;
  format(row: number, column: number, rows: number, columns: number, format: string): void;
  /** The first row is the title of the sheet; lines of text right below it are its notes. */
  title(): void;
  /** Titles of parts of the sheet. */
  sections(...rows: number[]): void;
  /** Headings of tables: they stand over numbers as numbers do, to the right. */
  headings(...rows: number[]): void;
  /** Totals of the rows above them. */
  sums(...rows: number[]): void;
  /** Cells that people may change, and the rest follows. */
  inputs(row: number, column: number, rows: number, columns: number): void;
  draft(more?: Pick<SheetDraft, 'columnWidths' | 'frozenRows'>): SheetDraft & Required<Pick<SheetDraft, 'styles'>>;
}

/** Starts an empty sheet. The workbook makes its name fit when it is added. */
export function buildSheet(name: string): SheetBuilder {
  const cells: CellInput[][] = [];
  const formats: FormatDraft[] = [];
  const marked: Marked = { title: false, sections: [], headings: [], sums: [], inputs: [] };

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
    title() {
      marked.title = true;
    },
    sections: (...rows) => void marked.sections.push(...rows),
    headings: (...rows) => void marked.headings.push(...rows),
    sums: (...rows) => void marked.sums.push(...rows),
    inputs(row, column, rows, columns) {
      if (rows > 0 && columns > 0) marked.inputs.push({ row, column, rows, columns });
    },
    draft(more = {}) {
      const columnWidths = more.columnWidths?.map((width, column) => Math.max(width, roomFor(cells, column)));
      return {
        name,
        cells,
        formats,
        styles: stylesOf(cells, formats, marked),
        ...(marked.title && { rowHeights: [{ row: 0, height: TITLE_HEIGHT }] }),
        ...more,
        ...(columnWidths && { columnWidths }),
      };
    },
  };
}

/** Points. */
const TITLE_HEIGHT = 24;
const WIDEST = 40;

/** Characters that the texts of a column need where the next cell is filled and would cut them. */
function roomFor(cells: readonly (readonly CellInput[])[], column: number): number {
  const widths = cells.map((row) => {
    const text = row[column];
    const next = row[column + 1];
    if (typeof text !== 'string' || next === undefined || next === null) return 0;
    // bold headings are wider
    return Math.ceil(textWidth(text) * 1.1) + 3;
  });
  return Math.min(WIDEST, Math.max(0, ...widths));
}
