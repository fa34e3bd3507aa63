import { aloneSession, type Session } from './session';
import type { HistoryEntry, LogLine } from './history-index';
import type { LogWords } from './log-sheet';

/** On whose behalf something is written, and what the history and the log say of it. */
export interface Work {
  readonly session: Session;
  /** What is done, such as the name of the job. */
  readonly what: string;
  /** The words of the log; null keeps none. */
  readonly words: LogWords | null;
}

/** Nobody else has the workbook open, and no log is kept. */
export const aloneWork: Work = { session: aloneSession, what: '', words: null };

const MILLISECONDS = 86_400_000;
/** The serial of 1 January 1970. */
const EPOCH = 25_569;
const LONGEST_WHERE = 300;

/** The line of the log for an entry. Its time is that of the writer's wall clock, to the minute. */
export function logLine(
  { number, places, sheets, cells }: Pick<HistoryEntry, 'number' | 'places' | 'sheets' | 'cells'>,
  what: string,
  { now, minutesAhead, who }: Session,
): LogLine {
  const minutes = Math.round(now() / 60_000) + minutesAhead;
  const where = [...sheets, ...places].join(', ');
  const cut = where.length > LONGEST_WHERE ? `${where.slice(0, LONGEST_WHERE - 1)}…` : where;
  return [EPOCH + (minutes * 60_000) / MILLISECONDS, who(), number, what, cut, cells];
}
