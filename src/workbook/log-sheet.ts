import type { ProposedChange } from '../jobs/proposal';
import type { CellInput, SheetDraft } from '../sheet/draft';
import type { Cell } from '../sheet/grid';
import { findLogSheet } from './find-log-sheet';
import type { LogLine } from './history-index';
import { LOG_SHEET } from './log-name';
import type { SheetInfo, WorkbookPort } from './port';

/** The words of the log, in the language of who writes. */
export interface LogWords {
  /** When, who, number, what, where, cells. */
  readonly headings: readonly [string, string, string, string, string, string];
  /** What a line says that tells of taking back. */
  takenBack(number: number): string;
}

/** The log's sheet holds so many lines; then the older half leaves it. */
const MOST_LINES = 500;
const COLUMNS = 6;

export interface LogWork {
  readonly sheet: SheetDraft | null;
  readonly change: ProposedChange | null;
  /** Lines that leave the sheet. */
  readonly leaving: readonly LogLine[];
}

/**
 * What writing one line takes: a new sheet, or the row below the last. Null where the sheet is protected: then the line
 * is kept where no cell shows it. Lines are never changed; rows that somebody filtered out keep all where they are.
 *
 * @param sheets those of the workbook
 */
export async function logWork(
  port: WorkbookPort,
  sheets: readonly SheetInfo[],
  line: LogLine,
  words: LogWords,
): Promise<LogWork | null> {
  const sheet = findLogSheet(sheets);
  if (!sheet) return { sheet: newSheet(line, words), change: null, leaving: [] };
  if (sheet.protected) return null;
  const used = await port.usedArea(sheet.name);
  const end = used === null ? 0 : used.row + used.rows;
  const at = (row: number, rows: number) => ({ sheet: sheet.name, row, column: 0, rows, columns: COLUMNS });
  const below = { sheet: null, change: { area: at(end, 1), cells: [[...line]] }, leaving: [] };
  if (end <= MOST_LINES || (await port.hiddenRows(at(0, end))).length > 0) return below;
  const rows = (await port.read(at(1, end - 1))).values;
  const lines = rows.flatMap(lineOfRow);
  // a row that is no line of ours stays where it is, and all with it
  if (lines.length < rows.length) return below;
  const staying: readonly (readonly CellInput[])[] = [...lines.slice(MOST_LINES / 2), line];
  const blank = Array<null>(COLUMNS).fill(null);
  const cells = Array.from({ length: end }, (_, row) => staying[row] ?? blank);
  return { sheet: null, change: { area: at(1, end), cells }, leaving: lines.slice(0, MOST_LINES / 2) };
}

/** The lines on the log's sheet, oldest first; none where it has no such sheet. */
export async function sheetLines(port: WorkbookPort): Promise<LogLine[]> {
  const sheet = findLogSheet(await port.listSheets());
  const used = sheet && (await port.usedArea(sheet.name));
  if (!used) return [];
  const area = { sheet: used.sheet, row: 0, column: 0, rows: used.row + used.rows, columns: COLUMNS };
  return (await port.read(area)).values.flatMap(lineOfRow);
}

function newSheet(line: LogLine, { headings }: LogWords): SheetDraft {
  return {
    name: LOG_SHEET,
    cells: [headings, line],
    formats: [{ row: 1, column: 0, rows: MOST_LINES + 1, columns: 1, format: 'yyyy-mm-dd hh:mm' }],
    columnWidths: [17, 16, 8, 28, 60, 10],
    boldRows: [0],
    frozenRows: 1,
  };
}

function lineOfRow([when, who, number, what, where, cells]: readonly Cell[]): LogLine[] {
  if (typeof when !== 'number' || typeof number !== 'number' || typeof cells !== 'number') return [];
  return [[when, text(who), number, text(what), text(where), cells]];
}

function text(cell: Cell | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
