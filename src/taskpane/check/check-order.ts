import type { CheckedArea } from '../../jobs/check/check-area';
import type { Area } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import type { Language } from '../../texts/language';

type Formulas = readonly (readonly (string | null)[])[];

/** What is asked of the table whose cells have been handed over. */
export interface CheckQuestion {
  readonly area: Area;
  readonly language: Language;
  readonly fiscalYearStart: number;
}

/** A table to check, whole. */
export interface CheckTask extends CheckQuestion {
  readonly grid: Grid;
  /** Of the same cells. */
  readonly formulas: Formulas;
}

/** To the Worker: the next rows of the table, those of formulas empty where a row has none; at last what to check. */
export type CheckOrder = { readonly rows: Grid; readonly formulas: Formulas } | { readonly question: CheckQuestion };
/** From it: what it found, or why it could not. */
export type CheckAnswer = { readonly checked: CheckedArea | null } | { readonly failed: string };

/** A Worker that checks one table, as the pane sees it. */
export interface CheckHelper {
  onmessage: ((event: { readonly data: CheckAnswer }) => void) | null;
  /** Its script could not be loaded. */
  onerror: (() => void) | null;
  postMessage(order: CheckOrder): void;
  terminate(): void;
}
