import type { Area } from '../sheet/address';
import { forgetDropped } from './history-bounds';
import { withEntry, writeIndex, type HistoryEntry, type HistoryIndex } from './history-index';
import type { Lease } from './lease';
import { appendLine } from './append-line';
import { withLine } from './log-archive';
import { WorkbookError, type WorkbookPort } from './port';
import { pruneCharts } from './prune-charts';
import { resizeTable } from './resize-table';
import { removeSheets, restoreArea } from './restore';
import type { TakeBackPlan } from './take-back';
import { restoreUpdates } from './update-sheet';
import { LeaseLost } from './transaction-errors';

/** Carries a plan of taking back out: cells first, then the sheets, which can't come back. */
export async function carryOut(
  port: WorkbookPort,
  plan: TakeBackPlan,
  selection: Area | null,
  lease: Lease,
): Promise<void> {
  const hold = () => lease.hold();
  // before the cells, whose number formats are part of a look
  await restoreUpdates(port, plan.updates, hold);
  // the last one first: a table may have grown twice
  for (const { becomes, resize } of [...plan.areas].reverse()) {
    if (resize) await resizeTable(port, resize, hold);
    await restoreArea(port, becomes, hold);
  }
  const left = await removeSheets(port, plan.sheets, selection, hold);
  await pruneCharts(port, hold);
  if (left.length > 0) throw new WorkbookError('host-failed', left.join(', '), 'not removed');
}

/**
 * Adds the line of the log and declares, with a single call, that it is taken back. A call may fail after it has done its
 * work, and all else is done by then: so it is tried twice, and can be done again at the next start.
 */
export async function declareTakenBack(
  port: WorkbookPort,
  index: HistoryIndex,
  entry: HistoryEntry,
  lease: Lease,
): Promise<void> {
  try {
    await declare(port, index, entry, lease);
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    await declare(port, index, entry, lease);
  }
}

async function declare(port: WorkbookPort, index: HistoryIndex, entry: HistoryEntry, lease: Lease): Promise<void> {
  const hold = () => lease.hold();
  const { line } = entry;
  const placed = line === null || (await appendLine(port, line, hold));
  const log = placed ? index.log : withLine(index.log, line);
  const gone: HistoryEntry = {
    ...entry,
    state: 'taken-back',
    pieces: { before: 0, after: 0 },
    size: 0,
    overwrite: false,
    line: null,
  };
  await hold();
  const next = withEntry({ ...index, log }, gone);
  await writeIndex(port, next);
  await forgetDropped(port, next, hold).catch(() => undefined);
}
