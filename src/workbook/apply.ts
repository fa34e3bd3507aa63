import type { Proposal } from '../jobs/proposal';
import { withoutMarks } from '../jobs/without-marks';
import { PutBackFailed } from './apply-errors';
import { checkBasis } from './check-basis';
import { commitEntry } from './commit-entry';
import { keepBefore, type EntryBefore } from './entry-content';
import { readIndex, withEntry, withoutEntry, writeIndex, type HistoryEntry, type HistoryIndex } from './history-index';
import type { Lease } from './lease';
import { WorkbookError, type WorkbookPort } from './port';
import { prepareWork, type Prepared } from './prepare-work';
import { resizeLog, resizeTable } from './resize-table';
import { noSteps, type Steps } from './steps';
import { takeBackApply } from './take-back-apply';
import type { AppliedState, TakeBackOptions } from './take-back';
import { transact } from './transact';
import { LeaseLost } from './transaction-errors';
import { undoWrites } from './undo-writes';
import { updateSheet } from './update-sheet';
import { aloneWork, type Work } from './work';
import { watchedLease } from './watched-lease';
import { writeChange, writeSheet } from './write-work';

export interface Applied {
  /** The names the added sheets were given, in the order of the proposal. */
  readonly sheets: readonly string[];
  /**
   * Takes the whole change back as one undo step: old cells with their formulas and number formats, added sheets gone.
   * Edits made since are looked for first, and by default nothing happens then but a `TakeBackConflict`; see
   * `TakeBackOptions`. A computed value that changed is no edit. Once all is taken back, another call does nothing.
   */
  takeBack(options?: TakeBackOptions, steps?: Steps): Promise<void>;
}

/**
 * Writes a proposal into the workbook, all of it or nothing, while no other pane writes: first the added sheets, then the
 * changes, then looks and charts, in their order, as one undo step.
 *
 * The basis is read again first. If it differs from what the proposal rests on, `BasisChanged` names sheets and rows
 * and nothing is written. The old cells are kept in the workbook before the first write. If a write fails, everything is
 * put back and the failure is thrown on; where even that does not work (`PutBackFailed`), or the pane is closed in the
 * middle, `recoverWorkbook` does it at the next start. A formula in a proposal refers to its own sheet without a name,
 * because an added sheet may be given another name than its draft has.
 *
 * @param steps who watches, and may stop it: then everything is put back, cell for cell, and `Cancelled` is thrown
 * @throws BasisChanged, Cancelled, PutBackFailed, WorkbookBusy, LeaseLost, KeptByNewer, WorkbookError
 */
export async function applyProposal(
  port: WorkbookPort,
  proposal: Proposal,
  work: Work = aloneWork,
  steps: Steps = noSteps,
): Promise<Applied> {
  // the basis stays as it was read: it is compared, never written
  const plain = { ...withoutMarks({ ...proposal, basis: [] }), basis: proposal.basis };
  const named = { ...work, what: withoutMarks(work.what) };
  return transact(port, work.session, (index, lease) => applyUnder(port, plain, named, index, lease, steps));
}

async function applyUnder(
  port: WorkbookPort,
  proposal: Proposal,
  work: Work,
  index: HistoryIndex,
  lease: Lease,
  steps: Steps,
): Promise<Applied> {
  await steps.step(0);
  await checkBasis(port, proposal);
  const prepared = await prepareWork(port, proposal, index.next, work);
  let entry = prepared.entry;
  const names: string[] = prepared.before.sheets.map(({ name }) => name);
  const begun: Begun = { sheets: 0, changes: 0, updates: 0 };
  const watched = watchedLease(lease, steps, entry.cells);
  await port.beginUndoStep();
  try {
    const kept = await keepBefore(port, entry.number, prepared.before, () => watched.hold());
    entry = { ...entry, pieces: { before: kept.pieces, after: 0 }, size: kept.size };
    await watched.hold();
    await writeIndex(port, withEntry(index, entry));
    const written = await writeAll(port, prepared, names, begun, watched, async () => {
      entry = { ...entry, sheets: [...names] };
      await writeIndex(port, withEntry(index, entry));
    });
    const state = await commitEntry(port, { index, entry, prepared, names, written }, watched);
    return applied(port, entry.number, state, work);
  } catch (cause) {
    if (cause instanceof LeaseLost) throw cause;
    const changes = prepared.before.changes.slice(0, begun.changes);
    const updates = prepared.before.updates.slice(0, begun.updates);
    await putBack(port, { ...prepared.before, changes, updates }, entry, names.slice(0, begun.sheets), lease, cause);
    throw cause;
  } finally {
    // all is written by then, or put back
    await port.endUndoStep().catch(() => undefined);
  }
}

/** How many sheets, changes and updates were begun: only these may need to be put back. */
interface Begun {
  sheets: number;
  changes: number;
  updates: number;
}

/** Answers which of the prepared sheets were added: that of the log may be left out. */
async function writeAll(
  port: WorkbookPort,
  { sheets, changes, updates, selection }: Prepared,
  names: string[],
  begun: Begun,
  lease: Lease,
  onOtherName: () => Promise<void>,
): Promise<boolean[]> {
  const hold = () => lease.hold();
  const added: boolean[] = [];
  for (const [at, { draft, log }] of sheets.entries()) {
    begun.sheets = at + 1;
    try {
      const name = await writeSheet(port, draft, hold);
      added.push(true);
      if (name === names[at]) continue;
      // somebody has just added a sheet of that name
      names[at] = name;
      await onOtherName();
    } catch (error) {
      const refused = error instanceof WorkbookError && error.code === 'workbook-protected';
      if (!log || !refused) throw error;
      added.push(false);
    }
  }
  for (const { change, grows, log } of changes) {
    begun.changes++;
    await writeChange(port, change, hold);
    if (grows) await (log ? resizeLog : resizeTable)(port, grows, hold);
  }
  for (const update of updates) {
    begun.updates++;
    await updateSheet(port, update, hold);
  }
  const onlyLog = added.some(Boolean) && sheets.every(({ log }) => log);
  if (onlyLog && selection) await port.show(selection).catch(() => undefined);
  return added;
}

async function putBack(
  port: WorkbookPort,
  before: EntryBefore,
  entry: HistoryEntry,
  names: readonly string[],
  lease: Lease,
  cause: unknown,
): Promise<void> {
  const { left } = await undoWrites(port, before, names, () => lease.hold());
  if (left.length > 0) throw new PutBackFailed(left, cause);
  try {
    await lease.hold();
    await writeIndex(port, withoutEntry(await readIndex(port), entry.number));
  } catch {
    // the entry stays open: the next start finds nothing to put back and closes it
  }
}

function applied(port: WorkbookPort, number: number, state: AppliedState, work: Work): Applied {
  let done = false;
  return {
    sheets: state.sheets.map(({ name }) => name),
    takeBack: async (options = {}, steps = noSteps) => {
      if (!done) await takeBackApply(port, number, work, options, state, steps);
      done = true;
    },
  };
}
