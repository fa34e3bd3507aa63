/**
 * What kind of argument a parameter is:
 * - `number`: one number; `setting`: one number that may be left out;
 * - `numbers`: a list of numbers ≥ 0 in the size of another list; `signed`: the same of either sign; `free`: a list of
 *   numbers ≥ 0 of any length; `table`: numbers of either sign in rows and columns;
 * - `limits`: a list in which 0 means none;
 * - `labels`: a list of names in the size of another list; `dates`: the same of dates; `headed`: names below a heading;
 * - `word`, `flag`, `date`, `calendar`, `period` as their readers say.
 */
export type Kind =
  | 'number'
  | 'numbers'
  | 'signed'
  | 'free'
  | 'table'
  | 'limits'
  | 'labels'
  | 'headed'
  | 'dates'
  | 'setting'
  | 'word'
  | 'flag'
  | 'date'
  | 'calendar'
  | 'period';

/** A call that works with every argument given: the start of every bad call. */
export interface Sound {
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly args: readonly unknown[];
}

export const column = (...values: unknown[]) => values.map((value) => [value]);
