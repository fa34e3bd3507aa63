/** Why an area of a sheet is no table. The sentences are in `texts/job-failures`: worksheet functions read no tables this way. */
export type SheetFailureCode =
  | 'empty-area' // area
  | 'no-heading' // area
  | 'no-rows' // area
  | 'only-errors' // area
  | 'too-large'; // area, rows, columns, limit

export interface SheetFailure {
  readonly code: SheetFailureCode;
  readonly parameters: Readonly<Record<string, string | number>> & { readonly area: string };
}

export type SheetOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: SheetFailure };
