import type { HistoryIndex } from './history-index';
import { withLease, type Lease } from './lease';
import type { WorkbookPort } from './port';
import { recoverUnder, recoverWorkbook } from './recover-workbook';
import type { Session } from './session';
import { LeaseLost } from './transaction-errors';

/**
 * Does a job that writes, all of it or nothing, while no other pane writes. What a closed pane left half done is put right
 * first; what this one leaves because its lease ran out is put right as soon as the workbook is free, at the latest at
 * the next start.
 *
 * @throws what `withLease` and the job throw
 */
export async function transact<T>(
  port: WorkbookPort,
  session: Session,
  job: (index: HistoryIndex, lease: Lease) => Promise<T>,
): Promise<T> {
  try {
    return await withLease(port, session, async (lease) => {
      const { index } = await recoverUnder(port, lease);
      return job(index, lease);
    });
  } catch (error) {
    if (error instanceof LeaseLost) await recoverWorkbook(port, session).catch(() => undefined);
    throw error;
  }
}
