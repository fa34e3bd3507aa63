import { useCallback, useRef, useState } from 'react';
import type { Proposal } from '../../jobs/proposal';
import { applyProposal, type Applied } from '../../workbook/apply';
import { TakeBackConflict } from '../../workbook/apply-errors';
import { WorkbookError, type WorkbookPort } from '../../workbook/port';
import { LeaseLost, WorkbookBusy } from '../../workbook/transaction-errors';
import { Cancelled } from '../../workbook/steps';
import { useLongWork, type LongWork } from '../progress/use-long-work';
import { useWork } from '../work-context';

export type ApplyState =
  | { readonly step: 'idle' | 'applying' | 'cancelled' | 'taken-back' }
  | { readonly step: 'applied' | 'taking-back' | 'still-applied'; readonly applied: Applied }
  | { readonly step: 'failed'; readonly error: unknown }
  | { readonly step: 'not-taken-back'; readonly error: unknown; readonly applied: Applied };

export interface Apply {
  readonly state: ApplyState;
  readonly busy: boolean;
  /** How far the writing, or the taking back, is. */
  readonly progress: Pick<LongWork, 'share' | 'stopping' | 'cancel'>;
  apply(make: () => Proposal): Promise<void>;
  /** Once more what failed last. */
  again(): Promise<void>;
  takeBack(overwrite: boolean): Promise<void>;
  reset(): void;
}

/**
 * Applies one proposal at a time and keeps what is needed to take it back. A second press meanwhile does nothing.
 *
 * @param onDone called after each try to apply or to take back: a job that shows cells it writes reads them again
 */
export function useApply(port: WorkbookPort, onDone?: () => void): Apply {
  const [state, setState] = useState<ApplyState>({ step: 'idle' });
  const running = useRef(false);
  const last = useRef<(() => Proposal) | null>(null);
  const work = useWork();
  const { run, ...progress } = useLongWork();

  const once = useCallback(
    async (work: () => Promise<ApplyState>, onError: (error: unknown) => ApplyState) => {
      if (running.current) return;
      running.current = true;
      try {
        setState(await work());
      } catch (error) {
        setState(onError(error));
      } finally {
        running.current = false;
      }
      onDone?.();
    },
    [onDone],
  );

  const apply = useCallback(
    (make: () => Proposal) =>
      once(
        async () => {
          last.current = make;
          setState({ step: 'applying' });
          return { step: 'applied', applied: await run((steps) => applyProposal(port, make(), work, steps)) };
        },
        (error) => (error instanceof Cancelled ? { step: 'cancelled' } : { step: 'failed', error }),
      ),
    [once, port, work, run],
  );

  const takeBack = useCallback(
    async (overwrite: boolean) => {
      if (!('applied' in state)) return;
      const { applied } = state;
      await once(
        async () => {
          setState({ step: 'taking-back', applied });
          await run((steps) => applied.takeBack(overwrite ? { edits: 'overwrite' } : {}, steps));
          return { step: 'taken-back' };
        },
        (error) =>
          error instanceof Cancelled ? { step: 'still-applied', applied } : { step: 'not-taken-back', error, applied },
      );
    },
    [once, state, run],
  );

  const again = useCallback(async () => {
    if (last.current) await apply(last.current);
  }, [apply]);

  const reset = useCallback(() => setState({ step: 'idle' }), []);
  const busy = state.step === 'applying' || state.step === 'taking-back';
  return { state, busy, progress, apply, again, takeBack, reset };
}

/** Whether nothing but the moment was wrong: somebody else was writing, or the host was busy. */
export function canBeTriedAgain(error: unknown): boolean {
  if (error instanceof WorkbookError) return error.code === 'host-busy' || error.code === 'dialog-open';
  return error instanceof WorkbookBusy || error instanceof LeaseLost;
}

export function isConflict(error: unknown): boolean {
  return error instanceof TakeBackConflict;
}
