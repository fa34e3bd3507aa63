export type ActionStatus = 'not-started' | 'in-progress' | 'done' | 'cancelled';
export type Level = 'high' | 'medium' | 'low';

/** The fields of an action that are plain texts; "" where there is none. Line breaks are "\n", ends are trimmed. */
export interface ActionTexts {
  /** The goal that the action serves. */
  readonly goal: string;
  readonly resources: string;
  /** The expected result. */
  readonly result: string;
  /** How the result is measured. */
  readonly measure: string;
  readonly risk: string;
  /** What is done if the risk comes true. */
  readonly answer: string;
}

/** A row of the action plan. */
export interface Action extends ActionTexts {
  /** Told apart by it, here and in other systems; "" where the row has none yet (`giveIds`). */
  readonly id: string;
  /** What is to be done, on one line. */
  readonly action: string;
  /** A name or an e-mail address; "" for nobody. */
  readonly owner: string;
  readonly importance: Level | null;
  readonly urgency: Level | null;
  /** Excel serials of whole days. */
  readonly start: number | null;
  readonly end: number | null;
  /** In the currency of the plan. */
  readonly budget: number | null;
  readonly status: ActionStatus;
}

/** The fields in the order of a table. */
export const FIELD_ORDER = [
  'goal',
  'action',
  'owner',
  'importance',
  'urgency',
  'start',
  'end',
  'resources',
  'budget',
  'result',
  'measure',
  'risk',
  'answer',
  'status',
  'id',
] as const satisfies readonly (keyof Action)[];

export const TEXT_FIELDS = ['goal', 'resources', 'result', 'measure', 'risk', 'answer'] as const;

/** An action of which nothing is said yet. */
export const BLANK_ACTION: Action = {
  id: '',
  goal: '',
  action: '',
  owner: '',
  importance: null,
  urgency: null,
  start: null,
  end: null,
  resources: '',
  budget: null,
  result: '',
  measure: '',
  risk: '',
  answer: '',
  status: 'not-started',
};
