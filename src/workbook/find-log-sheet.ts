import { LOG_SHEET } from './log-name';
import type { SheetInfo } from './port';

/** The sheet of the log among those of a workbook, in whatever letters its name is written by now. */
export function findLogSheet(sheets: readonly SheetInfo[]): SheetInfo | undefined {
  return sheets.find(({ name }) => name.toLowerCase() === LOG_SHEET.toLowerCase());
}
