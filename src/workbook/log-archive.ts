import type { HistoryIndex, LogLine } from './history-index';
import { lineOf } from './history-index';
import type { WorkbookPort } from './port';

type LogIndex = HistoryIndex['log'];

/** So many lines without a place on the sheet are held in the index; then they become a text of their own. */
const MOST_LOOSE = 100;

/**
 * Keeps lines that leave the log's sheet in a text of their own. It counts only once the index that is answered is
 * written. Older lines lie in the file as custom XML and not on a hidden sheet: nobody can sort, edit or delete them by
 * mistake, and no row of a sheet has to move for them.
 */
export async function keepLines(
  port: WorkbookPort,
  log: LogIndex,
  leaving: readonly LogLine[],
  hold: () => Promise<void>,
): Promise<LogIndex> {
  const lines = [...log.lines, ...leaving];
  if (leaving.length === 0 && log.lines.length < MOST_LOOSE) return log;
  await hold();
  await port.remember(`log-${log.pieces + 1}`, JSON.stringify(lines));
  return { pieces: log.pieces + 1, lines: [] };
}

export function withLine(log: LogIndex, line: LogLine): LogIndex {
  return { ...log, lines: [...log.lines, line] };
}

/** All lines that are on no sheet, oldest first. */
export async function archivedLines(port: WorkbookPort, log: LogIndex): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  for (let piece = 1; piece <= log.pieces; piece++) {
    const kept: unknown = JSON.parse((await port.recall(`log-${piece}`)) ?? '[]');
    lines.push(...(Array.isArray(kept) ? kept : []).flatMap(lineOf));
  }
  return [...lines, ...log.lines];
}
