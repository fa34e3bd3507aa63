import { refuse, type JobOutcome } from '../job-outcome';
import type { ForeignTask } from './foreign-task';
import { readAsanaJson, readAsanaRows } from './read-asana';
import { readTrelloJson, readTrelloRows, type TrelloOptions } from './read-trello';

/** A file that another system exported: its text, and its rows where it reads as .csv. */
export interface ExportedFile {
  readonly text: string;
  readonly rows: readonly (readonly string[])[] | null;
}

/** The tasks that Asana or Trello exported, .csv or JSON; the content tells which, whatever the file is called. */
export function readTasks({ text, rows }: ExportedFile, options: TrelloOptions): JobOutcome<readonly ForeignTask[]> {
  const readings = /^\s*[[{]/.test(text)
    ? [readAsanaJson(text), readTrelloJson(text, options)]
    : rows === null
      ? []
      : [readAsanaRows(rows), readTrelloRows(rows, options)];
  // Where it is of neither system, the sentence names both.
  return readings.find(({ ok }) => ok) ?? refuse('no-tasks');
}
