import type { Action, ActionStatus } from './action';

/** A task of Asana or a card of Trello, as an export tells it. */
export interface ForeignTask {
  /** "asana-1201…" or "trello-650a…": by it an action that was added there is found again. */
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  readonly ownerEmail: string;
  readonly start: number | null;
  readonly end: number | null;
  /** `null` where neither the column nor the tick says it. */
  readonly status: ActionStatus | null;
  readonly archived: boolean;
  /** What the notes say, the id of the action among it. */
  readonly notes: Partial<Action>;
}
