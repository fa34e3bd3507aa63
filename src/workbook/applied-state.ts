import { recallAfter, recallBefore } from './entry-content';
import type { HistoryEntry } from './history-index';
import type { WorkbookPort } from './port';
import type { AppliedState } from './take-back';

/** What an apply found and left, from what the workbook keeps; null where it keeps it no more. */
export async function appliedState(port: WorkbookPort, entry: HistoryEntry): Promise<AppliedState | null> {
  const [before, after] = [await recallBefore(port, entry), await recallAfter(port, entry)];
  if (before === null || after === null) return null;
  const changes = before.changes.filter(({ log }) => !log);
  return {
    selection: before.selection,
    changes: changes.flatMap(({ before: old, grows }, at) => {
      const now = after.changes[at];
      return now ? [{ before: old, ...now, grows }] : [];
    }),
    sheets: after.sheets,
    updated: before.updates,
  };
}
