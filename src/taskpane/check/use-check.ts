import { useEffect, useState } from 'react';
import { checkArea, type CheckedArea } from '../../jobs/check/check-area';
import { useSettings } from '../settings/settings-context';
import type { Language } from '../../texts/language';
import { formulasOf, indentedCells, type FoundTable } from '../tables/found-table';

/** A table of so many cells is checked when it is chosen; a larger one, which may take seconds, when asked. */
const SMALL = 20_000;

export type Check =
  | { readonly state: 'large'; start(): void }
  | { readonly state: 'checking' }
  | { readonly state: 'done'; readonly result: CheckedArea | null };

/** The check of a table, done after the pane was drawn. */
export function useCheck(found: FoundTable, language: Language): Check {
  const { fiscalYearStart } = useSettings().settings;
  const { rows, columns } = found.area;
  const [asked, setAsked] = useState<FoundTable | null>(null);
  const [done, setDone] = useState<{
    found: FoundTable;
    language: Language;
    start: number;
    result: CheckedArea | null;
  } | null>(null);
  const wanted = asked === found || rows * columns <= SMALL;
  const isDone = done?.found === found && done.language === language && done.start === fiscalYearStart;

  useEffect(() => {
    if (!wanted || isDone) return;
    const later = setTimeout(() =>
      setDone({
        found,
        language,
        start: fiscalYearStart,
        result: checkArea(indentedCells(found), found.area, language, formulasOf(found), fiscalYearStart),
      }),
    );
    return () => clearTimeout(later);
  }, [found, language, fiscalYearStart, wanted, isDone]);

  if (isDone) return { state: 'done', result: done.result };
  return wanted ? { state: 'checking' } : { state: 'large', start: () => setAsked(found) };
}
