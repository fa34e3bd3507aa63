import { useCallback, useEffect, useState } from 'react';
import { archivedLines } from '../../workbook/log-archive';
import { readIndex, type HistoryEntry, type LogLine } from '../../workbook/history-index';
import { sheetLines } from '../../workbook/log-sheet';
import type { WorkbookPort } from '../../workbook/port';
import { takeBackApply } from '../../workbook/take-back-apply';
import { isConflict } from '../apply/use-apply';
import { useLongWork, type LongWork } from '../progress/use-long-work';
import { useWork } from '../work-context';

export interface History {
  /** Newest first; null until they are read. */
  readonly entries: readonly HistoryEntry[] | null;
  /** The entry that is being taken back, or was last, with what came of it. */
  readonly taking: { readonly number: number; readonly busy: boolean; readonly error: unknown } | null;
  /** How far the taking back is. */
  readonly progress: Pick<LongWork, 'share' | 'stopping' | 'cancel'>;
  /** What went wrong while reading. */
  readonly error: unknown;
  /** Takes an entry back; where others changed its cells since, once more does it all the same. */
  takeBack(number: number): Promise<void>;
  /** The whole log, oldest first: what left the sheet, then the sheet. */
  readLog(): Promise<readonly LogLine[]>;
}

/** The last applies that the workbook keeps, and the way back from each. */
export function useHistory(port: WorkbookPort, onTakenBack: () => void): History {
  const work = useWork();
  const { run, ...progress } = useLongWork();
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [taking, setTaking] = useState<History['taking']>(null);
  const [error, setError] = useState<unknown>(null);

  const load = useCallback(async () => {
    try {
      setEntries([...(await readIndex(port)).entries].reverse());
      setError(null);
    } catch (reason) {
      setError(reason);
    }
  }, [port]);
  useEffect(() => {
    let current = true;
    readIndex(port).then(
      (index) => current && setEntries([...index.entries].reverse()),
      (reason: unknown) => current && setError(reason),
    );
    return () => void (current = false);
  }, [port]);

  const takeBack = async (number: number) => {
    if (taking?.busy) return;
    const edits = taking?.number === number && isConflict(taking.error) ? 'overwrite' : 'refuse';
    setTaking({ number, busy: true, error: null });
    try {
      await run((steps) => takeBackApply(port, number, work, { edits }, null, steps));
      setTaking({ number, busy: false, error: null });
      onTakenBack();
    } catch (reason) {
      setTaking({ number, busy: false, error: reason });
    }
    await load();
  };
  const readLog = async () => [
    ...(await archivedLines(port, (await readIndex(port)).log)),
    ...(await sheetLines(port)),
  ];
  return { entries, taking, progress, error, takeBack, readLog };
}
