import { useEffect, useEffectEvent, useState } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import { recoverWorkbook, type Recovered } from '../../workbook/recover-workbook';
import type { Session } from '../../workbook/session';
import { WorkbookBusy } from '../../workbook/transaction-errors';

const PAUSE = 10_000;
const TRIES = 15;

export interface Recovery {
  /** What a pane had left half done, and what became of it. */
  readonly recovered: readonly Recovered[];
  /** Whether it is at work. */
  readonly busy: boolean;
  readonly error: unknown;
}

const AT_REST: Recovery = { recovered: [], busy: false, error: null };

/**
 * Puts right what a closed pane left, once for each workbook. While the other pane may still be at work, it looks again
 * from time to time.
 */
export function useRecovery(port: WorkbookPort, session: Session, onRecovered: () => void): Recovery {
  const [recovery, setRecovery] = useState<Recovery>(AT_REST);
  const tell = useEffectEvent((recovered: readonly Recovered[]) => {
    setRecovery({ recovered, busy: false, error: null });
    if (recovered.length > 0) onRecovered();
  });

  useEffect(() => {
    let current = true;
    const attempt = async (tries: number): Promise<void> => {
      try {
        const recovered = await recoverWorkbook(
          port,
          session,
          () => current && setRecovery({ ...AT_REST, busy: true }),
        );
        if (current) tell(recovered);
      } catch (error) {
        if (!current) return;
        if (!(error instanceof WorkbookBusy) || tries === 0) return setRecovery({ ...AT_REST, error });
        setRecovery(AT_REST);
        await session.wait(PAUSE);
        if (current) await attempt(tries - 1);
      }
    };
    void attempt(TRIES);
    return () => void (current = false);
  }, [port, session]);
  return recovery;
}
