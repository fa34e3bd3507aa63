import { formatArea } from '../sheet/format-area';
import { readState } from './cell-state';
import { editedSince, keepEdited } from './edited-since';
import { editsOnSheet } from './edits-on-sheet';
import type { EntryBefore } from './entry-content';
import { isSheetNotFound, placesOf } from './places';
import type { WorkbookPort } from './port';
import { pruneCharts } from './prune-charts';
import { resizeTable, shrinkFor } from './resize-table';
import { removeSheets, restoreArea, type Hold } from './restore';
import { LeaseLost } from './transaction-errors';
import { restoreUpdates } from './update-sheet';

export interface Undone {
  /** Places that could not be put back. */
  readonly left: readonly string[];
  /** Places that somebody else has changed meanwhile: they stay. */
  readonly kept: readonly string[];
}

/**
 * Puts back what an apply wrote that did not come to its end, as far as it came. What holds neither the old cell nor
 * what was to be written is somebody else's and stays. Can be done again when it fails in the middle.
 *
 * @param names the names given to the added sheets
 */
export async function undoWrites(
  port: WorkbookPort,
  { selection, sheetsBefore, changes, sheets, updates }: EntryBefore,
  names: readonly string[],
  hold: Hold,
): Promise<Undone> {
  const [left, kept]: [string[], string[]] = [[], []];
  // before the cells, whose number formats are part of a look
  await restoreUpdates(port, updates, hold).catch((error: unknown) => {
    refuseWithoutLease(error);
    left.push(...updates.map(({ sheet }) => sheet));
  });
  // the last one first: a table may have grown twice
  for (const change of [...changes].reverse()) {
    const { area } = change.before;
    try {
      kept.push(...(await undoChange(port, change, hold)));
    } catch (error) {
      refuseWithoutLease(error);
      // a sheet that is gone has nothing to put back
      if (!isSheetNotFound(error)) left.push(formatArea(area));
    }
  }
  try {
    const there = (await port.listSheets()).map(({ name }) => name);
    const added = names.filter((name) => there.includes(name) && !sheetsBefore.includes(name));
    const ours: string[] = [];
    for (const name of added) {
      const edits = await editsOnSheet(port, name, sheets[names.indexOf(name)]?.will ?? null);
      if (edits.length === 0) ours.push(name);
      else kept.push(...edits);
    }
    left.push(...(await removeSheets(port, ours, selection, hold)));
    await pruneCharts(port, hold);
  } catch (error) {
    refuseWithoutLease(error);
    left.push(...names);
  }
  return { left, kept };
}

/** Who has no right to write any more leaves the rest to who has. */
function refuseWithoutLease(error: unknown): void {
  if (error instanceof LeaseLost) throw error;
}

async function undoChange(
  port: WorkbookPort,
  { before, will, grows }: EntryBefore['changes'][number],
  hold: Hold,
): Promise<string[]> {
  const now = await readState(port, before.area);
  const edited = editedSince(before, will, now);
  const becomes = keepEdited(before, now, edited);
  if (grows) await resizeTable(port, shrinkFor(grows, becomes), hold);
  await restoreArea(port, becomes, hold);
  return placesOf(before.area, edited);
}
