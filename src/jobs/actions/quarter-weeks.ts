import type { Days } from '../../core/calendar/period';
import { weeksOf } from '../../core/phasing/weeks';
import type { Action } from './action';
import type { ListedAction } from './filter-actions';

/** The weeks of a quarter, Monday to Sunday; the first and the last are cut at its ends. */
export function quarterWeeks(quarter: Days): Days[] {
  const weeks = weeksOf(quarter, 'iso');
  return weeks.map(({ from }, index) => ({ from, to: (weeks[index + 1]?.from ?? quarter.to + 1) - 1 }));
}

/** The first and last day of an action; one of them stands for both where the other is missing. */
export function daysOf({ start, end }: Pick<Action, 'start' | 'end'>): Days | null {
  const from = start ?? end;
  const to = end ?? start;
  return from === null || to === null ? null : { from, to };
}

/** The actions that have a day in a period, cancelled ones left out, in the order of their starts. */
export function actionsWithin(actions: readonly ListedAction[], { from, to }: Days): ListedAction[] {
  const inside = actions.filter(({ action }) => {
    const days = daysOf(action);
    return action.status !== 'cancelled' && days !== null && days.from <= to && days.to >= from;
  });
  return inside.sort((a, b) => daysOf(a.action)!.from - daysOf(b.action)!.from || a.index - b.index);
}
