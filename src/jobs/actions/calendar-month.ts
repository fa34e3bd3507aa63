import { weekdayOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import type { Action } from './action';
import type { ListedAction } from './filter-actions';

/** What an action does on a day: it starts, it is due, both, or it goes on. */
export type DayMark = 'starts' | 'due' | 'both' | 'runs';

export interface CalendarDay {
  readonly day: number;
  /** False for the days of the weeks at either end that belong to other months. */
  readonly inMonth: boolean;
  readonly entries: readonly { readonly listed: ListedAction; readonly mark: DayMark }[];
}

/**
 * The weeks of a month, Monday to Sunday, each day with the actions that start, are due or go on then. Cancelled actions
 * are left out; an action with a start alone, or an end alone, stands on that day.
 */
export function calendarMonth(actions: readonly ListedAction[], month: Days): CalendarDay[][] {
  const shown = actions.filter(({ action }) => action.status !== 'cancelled');
  const weeks: CalendarDay[][] = [];
  for (let monday = month.from - weekdayOf(month.from) + 1; monday <= month.to; monday += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = monday + index;
        const inMonth = day >= month.from && day <= month.to;
        const entries = shown.flatMap((listed) => {
          const mark = inMonth ? markOn(listed.action, day) : null;
          return mark === null ? [] : [{ listed, mark }];
        });
        return { day, inMonth, entries };
      }),
    );
  }
  return weeks;
}

function markOn({ start, end }: Action, day: number): DayMark | null {
  if (start === day) return end === day ? 'both' : 'starts';
  if (end === day) return 'due';
  return start !== null && end !== null && start < day && day < end ? 'runs' : null;
}
