import { cellCount } from './coerce/cells';
import { isError, type Answer, type DeclaredFunction } from './define-function';
import type { ResultMatrix } from './result';

/** To a helper: rows of an argument, and at last the function to call with what has come. */
export type Order = { readonly argument: number; readonly rows: readonly unknown[] } | { readonly call: string };
/** From it: rows of the answer, and at last that they are all there, or the error. */
export type Delivery = { readonly rows: ResultMatrix } | { readonly end: Answer };

/** A Worker that computes worksheet functions, as the page sees it. */
export interface Helper {
  onmessage: ((event: { readonly data: Delivery }) => void) | null;
  onerror: (() => void) | null;
  postMessage(order: Order): void;
  terminate(): void;
}

/** A Worker as it sees itself. */
export interface HelperScope {
  onmessage?: (event: { readonly data: Order }) => void;
  postMessage(delivery: Delivery): void;
}

/** So many cells are handed over at a time: to copy them takes a few milliseconds. */
export const SLICE = 20_000;

/** Makes a Worker a helper: it calls the functions that it is told to, with the arguments that came before. */
export function serve(scope: HelperScope, functions: readonly DeclaredFunction[]): void {
  let args: unknown[][] = [];
  scope.onmessage = ({ data }) => {
    if ('rows' in data) {
      (args[data.argument] ??= []).push(...data.rows);
      return;
    }
    const answer = functions.find(({ id }) => id === data.call)!.call(...args);
    args = [];
    if (!isError(answer)) for (const rows of slicesOf(answer)) scope.postMessage({ rows });
    scope.postMessage({ end: isError(answer) ? answer : [] });
  };
}

/** The rows in portions of at most `SLICE` cells, or of one row. */
export function* slicesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  const step = Math.ceil(SLICE / (cellCount(rows.slice(0, 1)) || 1));
  for (let at = 0; at < rows.length; at += step) yield rows.slice(at, at + step);
}
