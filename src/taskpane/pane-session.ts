import type { Session } from '../workbook/session';

/** A session on the clock of this machine, for an entry file. */
export interface PaneSession extends Session {
  setWho(name: string): void;
}

/**
 * @param settle how long what one pane keeps in the workbook takes to reach another, in milliseconds: 0 for a file that
 * only this machine can have open
 */
export function paneSession(settle: number): PaneSession {
  let name = '';
  return {
    id: crypto.randomUUID(),
    who: () => name,
    setWho: (given) => void (name = given),
    now: () => Date.now(),
    minutesAhead: -new Date().getTimezoneOffset(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    settle,
  };
}
