import { appliedState } from './applied-state';
import { keepAfter, keepBefore } from './entry-content';
import { carryOut, declareTakenBack } from './finish-take-back';
import { withEntry, writeIndex, type HistoryEntry, type HistoryIndex } from './history-index';
import type { Lease } from './lease';
import type { WorkbookPort } from './port';
import { resizeTable } from './resize-table';
import { restoreArea } from './restore';
import { noSteps, type Steps } from './steps';
import { planTakeBack, type AppliedState, type TakeBackOptions, type TakeBackPlan } from './take-back';
import { transact } from './transact';
import { LeaseLost, NotKept } from './transaction-errors';
import { restoreUpdates } from './update-sheet';
import { logLine, type Work } from './work';
import { watchedLease } from './watched-lease';
import { writtenOf } from './written';

/**
 * Takes one of the last applies back, all of it or nothing, also after the file was closed and by another person. What is
 * taken back already stays so. A failure leaves the workbook as it was, or taken back; where the pane is closed in the
 * middle, the next start finishes.
 *
 * @param number the apply's number in the history
 * @param state what the apply found and left, where the pane still knows it
 * @param steps who watches, and may stop it: then the workbook stays as it was, unless a sheet is gone already
 * @throws TakeBackConflict where others changed the cells since, with their places; NotKept; and as `applyProposal`
 */
export async function takeBackApply(
  port: WorkbookPort,
  number: number,
  work: Work,
  options: TakeBackOptions = {},
  state: AppliedState | null = null,
  steps: Steps = noSteps,
): Promise<void> {
  await transact(port, work.session, async (index, lease) => {
    const entry = index.entries.find((other) => other.number === number);
    if (entry?.state === 'taken-back') return;
    const applied = state ?? (entry ? await appliedState(port, entry) : null);
    if (entry === undefined || applied === null) throw new NotKept();
    await steps.step(0);
    const plan = await planTakeBack(port, applied, options);
    const kept = await withContent(port, entry, applied, lease);
    await takeBackUnder(port, { index, entry: kept, plan, applied, options, work }, lease, steps);
  });
}

interface TakingBack {
  readonly index: HistoryIndex;
  readonly entry: HistoryEntry;
  readonly plan: TakeBackPlan;
  readonly applied: AppliedState;
  readonly options: TakeBackOptions;
  readonly work: Work;
}

async function takeBackUnder(port: WorkbookPort, taking: TakingBack, lease: Lease, steps: Steps): Promise<void> {
  const { index, entry, plan, applied, options, work } = taking;
  const begun: HistoryEntry = {
    ...entry,
    state: 'taking-back',
    overwrite: options.edits === 'overwrite',
    line: work.words && logLine(entry, work.words.takenBack(entry.number), work.session),
  };
  await port.beginUndoStep();
  try {
    await lease.hold();
    await writeIndex(port, withEntry(index, begun));
    try {
      await carryOut(port, plan, applied.selection, watchedLease(lease, steps, entry.cells));
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      if (await putForward(port, plan, lease)) {
        await lease.hold();
        await writeIndex(port, withEntry(index, entry));
        throw error;
      }
      // a sheet is gone: there is no way but onwards
      await carryOut(port, plan, applied.selection, lease);
    }
    await declareTakenBack(port, index, begun, lease);
  } finally {
    await port.endUndoStep().catch(() => undefined);
  }
}

/** Makes the cells again what they were when taking back began, as long as no sheet is gone. Answers whether it could. */
async function putForward(
  port: WorkbookPort,
  { areas, sheets, updatesNow }: TakeBackPlan,
  lease: Lease,
): Promise<boolean> {
  const there = (await port.listSheets()).map(({ name }) => name);
  if (sheets.some((name) => !there.includes(name))) return false;
  await restoreUpdates(port, updatesNow, () => lease.hold());
  const hold = () => lease.hold();
  for (const { now, resize } of areas) {
    await restoreArea(port, now, hold);
    if (resize) await resizeTable(port, { from: resize.to, to: resize.from }, hold);
  }
  return true;
}

/** An entry whose cells were too many to be kept gets them kept while it is being taken back. */
async function withContent(
  port: WorkbookPort,
  entry: HistoryEntry,
  applied: AppliedState,
  lease: Lease,
): Promise<HistoryEntry> {
  if (entry.pieces.before > 0) return entry;
  const { selection, changes, sheets, updated } = applied;
  const hold = () => lease.hold();
  const before = await keepBefore(
    port,
    entry.number,
    {
      selection,
      sheetsBefore: [],
      changes: changes.map((change) => ({
        before: change.before,
        will: writtenOf(change.before.area, change.before.inputs),
        log: false,
        grows: change.grows,
      })),
      sheets: sheets.map(({ name }) => ({ name, will: null, log: false })),
      updates: updated,
    },
    hold,
  );
  const after = await keepAfter(port, entry.number, applied, hold);
  return { ...entry, pieces: { before: before.pieces, after: after.pieces } };
}
