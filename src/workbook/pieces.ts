import type { WorkbookPort } from './port';

/** Three bytes a character at most, and marks that XML escapes: a piece stays well below the 5 MB of one request. */
const LONGEST_PIECE = 400_000;

/** Keeps a long text in pieces `name-1`, `name-2` …; answers how many. */
export async function keepPieces(
  port: WorkbookPort,
  name: string,
  text: string,
  beforeEach: () => Promise<void>,
): Promise<number> {
  const count = Math.max(1, Math.ceil(text.length / LONGEST_PIECE));
  for (let piece = 1; piece <= count; piece++) {
    await beforeEach();
    // as a JSON text of its own, because that is what a workbook keeps
    const part = text.slice((piece - 1) * LONGEST_PIECE, piece * LONGEST_PIECE);
    await port.remember(`${name}-${piece}`, JSON.stringify(part));
  }
  return count;
}

/** The text that was kept in so many pieces, or null where one is missing. */
export async function recallPieces(port: WorkbookPort, name: string, count: number): Promise<string | null> {
  const parts: string[] = [];
  for (let piece = 1; piece <= count; piece++) {
    const part = parsed(await port.recall(`${name}-${piece}`));
    if (typeof part !== 'string') return null;
    parts.push(part);
  }
  return parts.join('');
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
