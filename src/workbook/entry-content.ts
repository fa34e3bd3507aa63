import { isRecord } from '../jobs/kept/read-versioned';
import type { Area } from '../sheet/address';
import type { CellState, Formats } from './cell-state';
import type { Growth } from './grow-tables';
import type { HistoryEntry } from './history-index';
import { list, packArea, packFormats, packState, record, unpackArea, unpackFormats, unpackState } from './pack';
import { packWritten, unpackWritten } from './pack-written';
import { keepPieces, recallPieces } from './pieces';
import type { WorkbookPort } from './port';
import type { UpdatedSheet } from './update-sheet';
import type { Written } from './written';

/** What is kept before the first write: the old cells, and what will be written. */
export interface EntryBefore {
  readonly selection: Area | null;
  /** The sheets that were there. */
  readonly sheetsBefore: readonly string[];
  readonly changes: readonly {
    readonly before: CellState;
    readonly will: Written;
    readonly log: boolean;
    /** The table that takes the cells in. */
    readonly grows: Growth | null;
  }[];
  /** The sheets that will be added, by the name that each will be given; `will` is null for an empty one. */
  readonly sheets: readonly { readonly name: string; readonly will: Written | null; readonly log: boolean }[];
  /** The sheets whose look or charts will be changed. */
  readonly updates: readonly UpdatedSheet[];
}

/** What is kept after the last write: the cells as the workbook shows them, in the order of `EntryBefore`. */
export interface EntryAfter {
  readonly changes: readonly { readonly after: Written; readonly afterFormats: Formats }[];
  /** Null: an empty sheet. */
  readonly sheets: readonly { readonly name: string; readonly after: Written | null }[];
}

type Part = 'before' | 'after';

/** The name under which a part of an entry is kept, without the number of the piece. */
export function partName(number: number, part: Part): string {
  return `history-${number}-${part}`;
}

/** Keeps the part before; answers in how many pieces, and their length in characters. */
export async function keepBefore(
  port: WorkbookPort,
  number: number,
  { selection, sheetsBefore, changes, sheets, updates }: EntryBefore,
  beforeEach: () => Promise<void>,
): Promise<{ readonly pieces: number; readonly size: number }> {
  const text = JSON.stringify({
    selection: selection && packArea(selection),
    sheetsBefore,
    changes: changes.map(({ before, will, log, grows }) => ({
      before: packState(before),
      will: packWritten(will),
      log,
      grows: grows && [packArea(grows.from), packArea(grows.to)],
    })),
    sheets: sheets.map(({ name, will, log }) => ({ name, will: will && packWritten(will), log })),
    updates,
  });
  const pieces = await keepPieces(port, partName(number, 'before'), text, beforeEach);
  return { pieces, size: text.length };
}

export async function keepAfter(
  port: WorkbookPort,
  number: number,
  { changes, sheets }: EntryAfter,
  beforeEach: () => Promise<void>,
): Promise<{ readonly pieces: number; readonly size: number }> {
  const text = JSON.stringify({
    changes: changes.map(({ after, afterFormats }) => [packWritten(after), packFormats(after.area, afterFormats)]),
    sheets: sheets.map(({ name, after }) => ({ name, after: after && packWritten(after) })),
  });
  const pieces = await keepPieces(port, partName(number, 'after'), text, beforeEach);
  return { pieces, size: text.length };
}

/** The part before, or null where the workbook has lost it. */
export async function recallBefore(port: WorkbookPort, entry: HistoryEntry): Promise<EntryBefore | null> {
  const data = await recallPart(port, entry, 'before');
  if (data === null) return null;
  return {
    selection: data['selection'] ? unpackArea(data['selection']) : null,
    sheetsBefore: list(data['sheetsBefore']).map(String),
    changes: list(data['changes']).map((change) => {
      const { before, will, log, grows } = record(change);
      return {
        before: unpackState(before),
        will: unpackWritten(will),
        log: log === true,
        grows: growthOf(grows),
      };
    }),
    sheets: list(data['sheets']).map((sheet) => {
      const { name, will, log } = record(sheet);
      return { name: String(name), will: will ? unpackWritten(will) : null, log: log === true };
    }),
    // kept as they are: looks and charts are plain data
    updates: list(data['updates']).filter(isRecord) as unknown as readonly UpdatedSheet[],
  };
}

export async function recallAfter(port: WorkbookPort, entry: HistoryEntry): Promise<EntryAfter | null> {
  const data = await recallPart(port, entry, 'after');
  if (data === null) return null;
  return {
    changes: list(data['changes']).map((change) => {
      const [after, formats] = list(change);
      const written = unpackWritten(after);
      return { after: written, afterFormats: unpackFormats(formats, written.area) };
    }),
    sheets: list(data['sheets']).map((sheet) => {
      const { name, after } = record(sheet);
      return { name: String(name), after: after ? unpackWritten(after) : null };
    }),
  };
}

/** Null also where an older version kept it, under which no table grew. */
function growthOf(data: unknown): Growth | null {
  const [from, to] = list(data);
  return from && to ? { from: unpackArea(from), to: unpackArea(to) } : null;
}

async function recallPart(
  port: WorkbookPort,
  { number, pieces }: HistoryEntry,
  part: Part,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (pieces[part] === 0) return null;
  const text = await recallPieces(port, partName(number, part), pieces[part]);
  if (text === null) return null;
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : null;
  } catch {
    return null;
  }
}
