import type { Days } from '../../core/calendar/period';
import type { TargetChange } from '../../core/pace/dated-target';
import { foldName } from '../fold-name';

/** A target that was changed: from which day, for whom, from what to what, and why. */
export interface PlanChange {
  readonly from: number;
  readonly name: string;
  readonly old: number;
  readonly target: number;
  readonly reason: string;
}

/**
 * The plans of one name over a period, each with the day from which on it counts: the one before the first change, then
 * each change. Null where nothing was changed within the period; a change on its first day leaves nothing before it.
 */
export function plansOf(changes: readonly PlanChange[], name: string, days: Days): readonly TargetChange[] | null {
  const own = changes
    .filter((change) => foldName(change.name) === foldName(name) && change.from > days.from && change.from <= days.to)
    .sort((a, b) => a.from - b.from);
  const [first] = own;
  if (first === undefined) return null;
  // of two changes on one day the lower row counts
  const byDay = new Map(own.map((change) => [change.from, change.target]));
  return [{ from: days.from, target: first.old }, ...[...byDay].map(([from, target]) => ({ from, target }))];
}
