import { useCallback, useRef, useState } from 'react';
import { Cancelled, type Steps } from '../../workbook/steps';

export interface LongWork {
  /** From 0 to 1; null while nothing is done. */
  readonly share: number | null;
  /** Whether it was asked to stop and has not yet. */
  readonly stopping: boolean;
  /** Does work that can be stopped; what it throws then is `Cancelled`. A new one stops the one before. */
  run<T>(work: (steps: Steps) => Promise<T>): Promise<T>;
  cancel(): void;
}

type State = Pick<LongWork, 'share' | 'stopping'>;

const AT_REST: State = { share: null, stopping: false };

/** The one way in which the pane does what may take long: in pieces that leave the grid time, watched, and stopped at will. */
export function useLongWork(): LongWork {
  const [state, setState] = useState<State>(AT_REST);
  const current = useRef<AbortController | null>(null);

  const run = useCallback(async <T>(work: (steps: Steps) => Promise<T>): Promise<T> => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const refuse = () => {
      if (signal.aborted) throw new Cancelled();
    };
    setState({ share: 0, stopping: false });
    try {
      return await work({
        step: async (share) => {
          refuse();
          setState((before) => {
            const reached = Math.max(before.share ?? 0, Math.min(1, share));
            return reached === before.share ? before : { ...before, share: reached };
          });
          await new Promise((resolve) => setTimeout(resolve));
          refuse();
        },
      });
    } finally {
      if (current.current === controller) {
        current.current = null;
        setState(AT_REST);
      }
    }
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
    setState((before) => (before.share === null ? before : { ...before, stopping: true }));
  }, []);
  return { ...state, run, cancel };
}
