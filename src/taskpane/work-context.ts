import { createContext, useContext } from 'react';
import { fill } from '../texts/fill';
import { historyTexts } from '../texts/history';
import type { Language } from '../texts/language';
import type { LogWords } from '../workbook/log-sheet';
import type { Session } from '../workbook/session';
import { aloneWork, type Work } from '../workbook/work';

export const WorkContext = createContext<Work>(aloneWork);

/** On whose behalf the pane writes, and what the log says of it. */
export function useWork(): Work {
  return useContext(WorkContext);
}

/** Work of a job. Without a session of its own the pane is alone and keeps no log. */
export function workOf(session: Session | undefined, what: string, language: Language): Work {
  return session === undefined ? { ...aloneWork, what } : { session, what, words: logWords(language) };
}

function logWords(language: Language): LogWords {
  const [when, who, number, what, where, cells] = historyTexts.headings;
  return {
    headings: [when[language], who[language], number[language], what[language], where[language], cells[language]],
    takenBack: (of) => fill(historyTexts.logTakenBack, language, { number: of }),
  };
}
