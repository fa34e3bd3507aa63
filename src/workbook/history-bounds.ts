import type { HistoryEntry, HistoryIndex } from './history-index';
import { partName } from './entry-content';
import type { WorkbookPort } from './port';

/** So many applies can be taken back … */
const MOST_ENTRIES = 20;
/** … and what is kept for it stays under so many characters, about a tenth of that in the file, which is packed. */
const MOST_CHARACTERS = 4_000_000;

/**
 * The index within its bounds: the oldest applies go first. One that is too large by itself stays in the list, but its
 * cells are not kept once it is done: it can be taken back only as long as the pane that wrote it is open.
 */
export function withinBounds(index: HistoryIndex): HistoryIndex {
  const kept: HistoryEntry[] = [];
  let characters = 0;
  for (const entry of [...index.entries].reverse()) {
    const isSettled = entry.state === 'done' || entry.state === 'taken-back';
    const size = isSettled && entry.size > MOST_CHARACTERS ? 0 : entry.size;
    characters += size;
    if (isSettled && (kept.length >= MOST_ENTRIES || characters > MOST_CHARACTERS)) break;
    kept.unshift(size === entry.size ? entry : { ...entry, size: 0, pieces: { before: 0, after: 0 } });
  }
  return { ...index, entries: kept };
}

/** Forgets kept texts of the history that its index does not name: of applies that were dropped or never began. */
export async function forgetDropped(
  port: WorkbookPort,
  index: HistoryIndex,
  beforeEach: () => Promise<void>,
): Promise<void> {
  const named = new Set(
    index.entries.flatMap(({ number, pieces }) => [
      ...numbered(partName(number, 'before'), pieces.before),
      ...numbered(partName(number, 'after'), pieces.after),
    ]),
  );
  for (const name of numbered('log', index.log.pieces)) named.add(name);
  for (const name of await port.listKept()) {
    if (!/^(history-\d+-(before|after)|log)-\d+$/.test(name) || named.has(name)) continue;
    await beforeEach();
    await port.remember(name, null);
  }
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}
