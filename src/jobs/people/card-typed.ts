import type { CellInput } from '../../sheet/draft';

/** A line that Monday's plan takes over from the week before. */
export interface CarriedLine {
  readonly item: CellInput;
  readonly undone: CellInput;
  readonly plan: CellInput;
  /** What became of it. */
  readonly done: CellInput;
}

/** A line of the Friday review that people added. */
export interface FreeLine {
  readonly item: CellInput;
  readonly undone: CellInput;
  readonly reason: CellInput;
  readonly plan: CellInput;
}

/** What people typed into a card. Names are those of measures, and the ids of kinds of activities. */
export interface CardTyped {
  readonly carried: readonly CarriedLine[];
  /** Monday to Sunday. */
  readonly actuals: ReadonlyMap<string, readonly CellInput[]>;
  /** Weeks' targets typed over the plan's. */
  readonly targets: ReadonlyMap<string, number>;
  readonly planned: ReadonlyMap<string, CellInput>;
  readonly able: ReadonlyMap<string, CellInput>;
  readonly reviews: ReadonlyMap<string, { readonly reason: CellInput; readonly plan: CellInput }>;
  readonly free: readonly FreeLine[];
}

export const nothingTyped: CardTyped = {
  carried: [],
  actuals: new Map(),
  targets: new Map(),
  planned: new Map(),
  able: new Map(),
  reviews: new Map(),
  free: [],
};

/** Lines that the card has room for. */
export const CARRIED_LINES = 6;
export const FREE_LINES = 3;

/** Columns of the card, from 0. */
export const CARD = {
  LABEL: 0,
  TAG: 1,
  MONDAY: 2,
  WEEK: 9,
  TODAY: 10,
  RATIO: 11,
  carried: { undone: 2, plan: 4, done: 9 },
  review: { target: 2, actual: 3, undone: 4, reason: 5, plan: 8 },
  activity: {
    rate: 1,
    basis: 2,
    needed: 3,
    perWeek: 4,
    perDay: 5,
    planned: 6,
    implied: 7,
    fits: 8,
    usual: 9,
    able: 10,
    feasible: 11,
  },
  /** Row of the day, of Monday and of the calendar; and where they stand in it. */
  head: { row: 2, today: 1, monday: 3, calendar: 5 },
} as const;
