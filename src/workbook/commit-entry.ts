import { readState } from './cell-state';
import { keepAfter } from './entry-content';
import { forgetDropped, withinBounds } from './history-bounds';
import { readIndex, withEntry, writeIndex, type HistoryEntry, type HistoryIndex } from './history-index';
import type { Lease } from './lease';
import { keepLines, withLine } from './log-archive';
import type { WorkbookPort } from './port';
import type { Prepared } from './prepare-work';
import type { AppliedState } from './take-back';
import { LeaseLost } from './transaction-errors';
import { writtenOf } from './written';

interface Writing {
  readonly index: HistoryIndex;
  readonly entry: HistoryEntry;
  readonly prepared: Prepared;
  /** The names given to the sheets, and which of these were added. */
  readonly names: readonly string[];
  readonly written: readonly boolean[];
}

/**
 * Ends an apply: reads what was written as the workbook shows it (it may word formulas and choose number formats in its
 * own way), keeps that, and declares it done with a single call.
 */
export async function commitEntry(port: WorkbookPort, writing: Writing, lease: Lease): Promise<AppliedState> {
  const { index, entry, prepared, names, written } = writing;
  const hold = () => lease.hold();
  const state = await readBack(port, prepared, names);
  const { pieces, size } = await keepAfter(port, entry.number, state, hold);
  const refused = prepared.sheets.some(({ log: isLog }, at) => isLog && !written[at]);
  const line = refused || !prepared.lineOnSheet ? prepared.line : null;
  const log = await keepLines(port, index.log, prepared.leaving, hold);
  const done: HistoryEntry = {
    ...entry,
    state: 'done',
    sheets: state.sheets.map(({ name }) => name),
    pieces: { ...entry.pieces, after: pieces },
    size: entry.size + size,
  };
  const next = withinBounds(withEntry({ ...index, log: line ? withLine(log, line) : log }, done));
  await declare(port, next, done, lease);
  await forgetDropped(port, next, hold).catch(() => undefined);
  return state;
}

/** A call may fail after it has done its work: what the workbook holds then decides. */
async function declare(port: WorkbookPort, index: HistoryIndex, done: HistoryEntry, lease: Lease): Promise<void> {
  try {
    await lease.hold();
    await writeIndex(port, index);
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    const held = (await readIndex(port)).entries.find(({ number }) => number === done.number);
    if (held?.state !== 'done') throw error;
  }
}

async function readBack(port: WorkbookPort, prepared: Prepared, names: readonly string[]): Promise<AppliedState> {
  const changes: AppliedState['changes'][number][] = [];
  for (const { before, log, grows } of prepared.before.changes) {
    if (log) continue;
    const now = await readState(port, before.area);
    changes.push({ before, after: writtenOf(before.area, now.inputs), afterFormats: now.formats, grows });
  }
  const sheets: AppliedState['sheets'][number][] = [];
  for (const [at, name] of names.entries()) {
    if (prepared.sheets[at]?.log) continue;
    const used = await port.usedArea(name);
    sheets.push({ name, after: used && writtenOf(used, (await readState(port, used)).inputs) });
  }
  return { selection: prepared.selection, changes, sheets, updated: prepared.before.updates };
}
