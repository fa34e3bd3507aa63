import { useState } from 'react';
import type { JobOutcome } from '../../jobs/job-outcome';
import type { Proposal } from '../../jobs/proposal';
import type { Apply } from '../apply/use-apply';
import { errorText, sentenceOf } from '../error-text';
import { useLanguage } from '../language-context';
import type { ViewProps } from '../view-props';
import { listText } from '../../texts/list-text';

export interface Write {
  /** The sheets last written; "" before. */
  readonly done: string;
  readonly error: string;
  /** Makes a proposal from what the workbook holds now, and applies it. */
  run(make: () => Promise<JobOutcome<Proposal>>): Promise<void>;
}

/**
 * Writes a proposal that rests on sheets which are read at the press of the button. The job stays with its table, although
 * a new sheet is shown, and a sheet that was updated is shown like a new one.
 */
export function useWrite(apply: Apply, { port, tables, found }: ViewProps): Write {
  const language = useLanguage();
  const [done, setDone] = useState('');
  const [error, setError] = useState('');
  const run = async (make: () => Promise<JobOutcome<Proposal>>) => {
    setError('');
    apply.reset();
    try {
      const made = await make();
      if (!made.ok) return setError(sentenceOf(made.failure, language));
      const { sheets, changes } = made.value;
      const names = [...sheets.map(({ name }) => name), ...changes.map(({ area }) => area.sheet)];
      setDone(listText([...new Set(names)], language));
      tables.stay(found.key);
      await apply.apply(() => made.value);
      const [first] = changes;
      if (first !== undefined) await port.show({ ...first.area, row: 0, column: 0, rows: 1, columns: 1 });
    } catch (failure) {
      setError(errorText(failure, language));
    }
  };
  return { done, error, run };
}
