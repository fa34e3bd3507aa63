import { useCallback, useEffect, useMemo, useState } from 'react';
import { atOnce, type Slices } from '../../sheet/slices';
import { Cancelled } from '../../workbook/steps';
import { inSteps } from './in-steps';
import { useLongWork, type LongWork } from './use-long-work';

/** A computation that may be under way. */
export interface Sliced<T> {
  /** What it came to, or while it is under way or was cancelled what it came to before; null where there is nothing yet. */
  readonly value: T | null;
  readonly state: 'done' | 'working' | 'stopped';
  readonly progress: Pick<LongWork, 'share' | 'stopping' | 'cancel'>;
  /** Takes up what was cancelled. */
  again(): void;
}

interface Done<T> {
  readonly work: Work<T>;
  readonly value: T;
}

type Work<T> = () => Slices<T>;

/** So many rows are computed at once: a tenth of a second or two for the slowest job. */
const AT_ONCE = 10_000;

/**
 * Computes in slices what a table of so many rows gives, so that grid and pane answer meanwhile; of few rows at once, while
 * the pane is drawn. A new piece of work stops the one before.
 *
 * @param work the same function as long as nothing changes that it rests on
 */
export function useSliced<T>(work: Work<T>, rows: number): Sliced<T> {
  const isLong = rows > AT_ONCE;
  const atHand = useMemo(() => (isLong ? null : { work, value: atOnce(work()) }), [work, isLong]);
  const [done, setDone] = useState<Done<T> | null>(null);
  const [stopped, setStopped] = useState<Work<T> | null>(null);
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  const { run, ...progress } = useLongWork();
  const { cancel } = progress;
  const isDone = done?.work === work;
  const isStopped = stopped === work;

  useEffect(() => {
    if (!isLong || isDone || isStopped) return;
    let current = true;
    run((steps) => inSteps(work(), steps)).then(
      (value) => current && setDone({ work, value }),
      (error: unknown) => {
        if (!current) return;
        if (error instanceof Cancelled) setStopped(() => work);
        else setFailed({ error });
      },
    );
    return () => {
      current = false;
      cancel();
    };
  }, [work, isLong, isDone, isStopped, run, cancel]);

  const again = useCallback(() => setStopped(null), []);
  // a mistake in the work is one of the view that shows it
  if (failed !== null) throw failed.error;
  const last = atHand ?? done;
  return {
    value: last === null ? null : last.value,
    state: last?.work === work ? 'done' : isStopped ? 'stopped' : 'working',
    progress,
    again,
  };
}
