import { succeed, type Outcome } from '../outcome';
import { chooseRival } from './choose-rival';
import { etsName } from './ets-model';
import { fillGaps } from './fill-gaps';
import { prepareHistory } from './prepare-history';
import type { Rival } from './rolling-origin';

/** What a history lacked, and what was used instead. */
export type HistoryNote =
  /** Gaps between points, filled from the points beside them (`fillGaps`); `rows` count from 1. */
  | { readonly note: 'gaps-filled'; readonly rows: readonly number[] }
  /** Fewer than two periods: methods without a season. */
  | { readonly note: 'no-season'; readonly needed: number }
  /** Points at or below 0: additive methods only. */
  | { readonly note: 'no-multiplicative' }
  /** A long history: only the last points. */
  | { readonly note: 'last-points'; readonly used: number };

export interface ProjectionTrace {
  /** The method used: "ETS(M,A,M)", "theta", "seasonal-naive", "naive", or "unchanging". */
  readonly method: string;
  /** Each method that competed with its rolling-origin error (MASE); null where it could not be tried. */
  readonly rivals: readonly { readonly method: string; readonly error: number | null }[];
  readonly notes: readonly HistoryNote[];
}

/**
 * How `project` comes to its figures for a history: the method it takes, how all that competed did, and what the history
 * lacked. Kept apart from `project`, so that who only wants the figures does not carry it.
 *
 * Failures: those of `fillGaps` and of `project` for a history.
 *
 * @example traceProjection([5, 5, 5, 5], 1) // → ok { method: 'unchanging', rivals: [], notes: [], … }
 */
export function traceProjection(history: readonly (number | null)[], period = 12): Outcome<ProjectionTrace> {
  const filled = fillGaps(history, period);
  if (!filled.ok) return filled;
  const prepared = prepareHistory(filled.value.values, period);
  if (!prepared.ok) return prepared;
  const { values, season } = prepared.value;
  const notes: HistoryNote[] = [];
  const { rows } = filled.value;
  if (rows.length > 0) notes.push({ note: 'gaps-filled', rows });
  if (values.length < filled.value.values.length) notes.push({ note: 'last-points', used: values.length });
  if (season < period) notes.push({ note: 'no-season', needed: 2 * period });
  if (values.some((value) => value <= 0)) notes.push({ note: 'no-multiplicative' });

  const choice = chooseRival(prepared.value);
  if (!choice) return succeed({ method: 'unchanging', rivals: [], notes });
  const { chosen, trials } = choice;
  const rivals = choice.rivals.map((rival, index) => ({
    method: nameOf(rival, season),
    error: trials?.[index]?.error ?? null,
  }));
  return succeed({ method: rivals[chosen]!.method, rivals, notes });
}

function nameOf({ method }: Rival, season: number): string {
  if (typeof method === 'object') return etsName(method);
  return method === 'naive' && season > 1 ? 'seasonal-naive' : method;
}
