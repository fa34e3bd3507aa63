import { appliedState } from './applied-state';
import { PutBackFailed } from './apply-errors';
import { recallBefore } from './entry-content';
import { carryOut, declareTakenBack } from './finish-take-back';
import { forgetDropped } from './history-bounds';
import { readIndex, withoutEntry, writeIndex, type HistoryEntry, type HistoryIndex } from './history-index';
import { withLease, type Lease } from './lease';
import { planTakeBack } from './take-back';
import type { WorkbookPort } from './port';
import { undoWrites } from './undo-writes';
import type { Session } from './session';

/** What was left behind by a pane that was closed, or lost its connection, while it wrote. */
export interface Recovered {
  readonly what: string;
  readonly who: string;
  readonly when: number;
  /**
   * `put-back`: it was being written, the old cells are there again. `taken-back`: it was being taken back, now it is.
   * `lost`: the old cells are kept no more, someone else must have removed them; the places need a look.
   */
  readonly outcome: 'put-back' | 'taken-back' | 'lost';
  /** Places that others have changed since: they stay. With `lost`, the places that were being written. */
  readonly places: readonly string[];
}

/**
 * To be called when the pane starts: brings whatever was left half done to its old or its new state. Without anything
 * left behind it reads one kept text and writes nothing.
 *
 * @param onFound called where there is something to put right, before it is done
 * @throws WorkbookBusy while the other pane may still be at work; PutBackFailed; KeptByNewer
 */
export async function recoverWorkbook(
  port: WorkbookPort,
  session: Session,
  onFound: () => void = () => undefined,
): Promise<readonly Recovered[]> {
  if (!(await readIndex(port)).entries.some(isPending)) return [];
  onFound();
  return withLease(port, session, async (lease) => {
    const { index, recovered } = await recoverUnder(port, lease);
    await forgetDropped(port, index, () => lease.hold());
    return recovered;
  });
}

export async function recoverUnder(
  port: WorkbookPort,
  lease: Lease,
): Promise<{ readonly index: HistoryIndex; readonly recovered: readonly Recovered[] }> {
  const recovered: Recovered[] = [];
  const index = await readIndex(port);
  const pending = index.entries.filter(isPending);
  for (const entry of pending) {
    recovered.push(entry.state === 'open' ? await putBack(port, entry, lease) : await finish(port, entry, lease));
  }
  return { index: pending.length === 0 ? index : await readIndex(port), recovered };
}

function isPending({ state }: HistoryEntry): boolean {
  return state === 'open' || state === 'taking-back';
}

async function putBack(port: WorkbookPort, entry: HistoryEntry, lease: Lease): Promise<Recovered> {
  const before = await recallBefore(port, entry);
  const undone = before && (await undoWrites(port, before, entry.sheets, () => lease.hold()));
  if (undone && undone.left.length > 0) throw new PutBackFailed(undone.left, null);
  await lease.hold();
  await writeIndex(port, withoutEntry(await readIndex(port), entry.number));
  return told(entry, undone ? 'put-back' : 'lost', undone?.kept);
}

async function finish(port: WorkbookPort, entry: HistoryEntry, lease: Lease): Promise<Recovered> {
  const index = await readIndex(port);
  const applied = await appliedState(port, entry);
  if (applied === null) {
    await lease.hold();
    await writeIndex(port, withoutEntry(index, entry.number));
    return told(entry, 'lost');
  }
  const plan = await planTakeBack(port, applied, { edits: entry.overwrite ? 'overwrite' : 'keep' });
  await carryOut(port, plan, applied.selection, lease);
  await declareTakenBack(port, index, entry, lease);
  return told(entry, 'taken-back');
}

function told(entry: HistoryEntry, outcome: Recovered['outcome'], places?: readonly string[]): Recovered {
  const { what, who, when } = entry;
  return { what, who, when, outcome, places: places ?? (outcome === 'lost' ? entry.places : []) };
}
