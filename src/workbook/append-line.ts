import { findLogSheet } from './find-log-sheet';
import { growTables } from './grow-tables';
import type { LogLine } from './history-index';
import { WorkbookError, type WorkbookPort } from './port';
import { resizeLog } from './resize-table';

/**
 * Writes a line below the last of the log's sheet, unless it is there already. Answers false where that can't be done:
 * no sheet, protection, a filter.
 */
export async function appendLine(port: WorkbookPort, line: LogLine, hold: () => Promise<void>): Promise<boolean> {
  try {
    const sheet = findLogSheet(await port.listSheets());
    if (!sheet || sheet.protected) return false;
    const used = await port.usedArea(sheet.name);
    const end = used === null ? 0 : used.row + used.rows;
    const at = (row: number) => ({ sheet: sheet.name, row, column: 0, rows: 1, columns: line.length });
    const isThere = end > 0 && isSame(line, (await port.read(at(end - 1))).values[0] ?? []);
    const change = { area: at(isThere ? end - 1 : end), cells: [[...line]] };
    const planned = await growTables(port, [{ change, log: true }]);
    if (!isThere) await hold();
    if (!isThere) await port.write(change.area, change.cells);
    for (const { grows } of planned) if (grows) await resizeLog(port, grows, hold);
    return true;
  } catch (error) {
    if (error instanceof WorkbookError && error.code !== 'host-failed') return false;
    throw error;
  }
}

function isSame(line: LogLine, cells: readonly unknown[]): boolean {
  return line.every((field, at) => field === (cells[at] ?? ''));
}
