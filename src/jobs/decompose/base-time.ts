import { dateOf } from '../../core/calendar/date';
import type { Column } from '../../sheet/table';
import type { SplitLevel } from './levels';
import type { PlanPeriod } from './plan-periods';

/** The shortest part of time whose weights come from the history of each member: a month, a quarter, or none. */
export function baseTimeOf(levels: readonly SplitLevel[]): 'quarter' | 'month' | null {
  const same = levels.filter(({ hidden, weights }) => !hidden && weights.kind === 'same');
  if (same.some(({ dimension }) => dimension.kind === 'month')) return 'month';
  return same.some(({ dimension }) => dimension.kind === 'quarter') ? 'quarter' : null;
}

/** The month or the quarter of the plan's year of each row, named as in `TimeItem.names`. */
export function timeLabels(date: Column, part: 'quarter' | 'month', period: PlanPeriod | null): Column {
  const first = period?.startMonth ?? 1;
  const values = date.values.map((day) => {
    if (typeof day !== 'number') return null;
    const { month } = dateOf(day);
    return part === 'month' ? `m${month}` : `q${Math.floor(((month - first + 12) % 12) / 3) + 1}`;
  });
  return { ...date, kind: 'text', values };
}
