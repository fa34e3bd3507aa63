import { useCallback, useEffect, useState } from 'react';
import type { CheckedArea } from '../../jobs/check/check-area';
import { useSettings } from '../settings/settings-context';
import type { Language } from '../../texts/language';
import { Cancelled } from '../../workbook/steps';
import { useLongWork, type LongWork } from '../progress/use-long-work';
import { formulasOf, indentedCells, type FoundTable } from '../tables/found-table';
import { checkAside } from './check-aside';
import { startCheckWorker } from './start-check-worker';

/** A table of so many cells is checked when it is chosen; a larger one, which may take seconds, when asked. */
const SMALL = 20_000;

export interface Check {
  /** `waiting`: nobody has asked yet, or somebody has cancelled. */
  readonly state: 'waiting' | 'checking' | 'done' | 'failed';
  readonly stopped: boolean;
  /** What was found, null where there is nothing to check; after cancelling what was found before, undefined without. */
  readonly result: CheckedArea | null | undefined;
  readonly error: unknown;
  readonly progress: Pick<LongWork, 'stopping' | 'cancel'>;
  start(): void;
}

interface Checked {
  readonly found: FoundTable;
  readonly language: Language;
  readonly start: number;
  readonly result: CheckedArea | null;
}

/** The check of a table, done aside after the pane was drawn. */
export function useCheck(found: FoundTable, language: Language): Check {
  const { fiscalYearStart } = useSettings().settings;
  const { rows, columns } = found.area;
  const [asked, setAsked] = useState<FoundTable | null>(null);
  const [stopped, setStopped] = useState<FoundTable | null>(null);
  const [failed, setFailed] = useState<{ readonly found: FoundTable; readonly error: unknown } | null>(null);
  const [done, setDone] = useState<Checked | null>(null);
  const { run, cancel, stopping } = useLongWork();
  const isStopped = stopped === found;
  const isFailed = failed?.found === found;
  const wanted = !isStopped && !isFailed && (asked === found || rows * columns <= SMALL);
  const isDone = done?.found === found && done.language === language && done.start === fiscalYearStart;

  useEffect(() => {
    if (!wanted || isDone) return;
    let current = true;
    const task = { area: found.area, language, fiscalYearStart };
    run((steps) =>
      checkAside({ ...task, grid: indentedCells(found), formulas: formulasOf(found) }, steps, startCheckWorker),
    ).then(
      (result) => current && setDone({ found, language, start: fiscalYearStart, result }),
      (error: unknown) => {
        if (!current) return;
        if (error instanceof Cancelled) setStopped(found);
        else setFailed({ found, error });
      },
    );
    return () => {
      current = false;
      cancel();
    };
  }, [found, language, fiscalYearStart, wanted, isDone, run, cancel]);

  const start = useCallback(() => {
    setStopped(null);
    setFailed(null);
    setAsked(found);
  }, [found]);
  const isEarlier = isStopped && done?.found.key === found.key;
  return {
    state: isDone ? 'done' : wanted ? 'checking' : isFailed ? 'failed' : 'waiting',
    stopped: isStopped,
    result: isDone || isEarlier ? done?.result : undefined,
    error: isFailed ? failed.error : null,
    progress: { stopping, cancel },
    start,
  };
}
