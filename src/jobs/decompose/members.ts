import { dateOf } from '../../core/calendar/date';
import type { Column } from '../../sheet/table';
import type { Dimension } from '../dimensions';
import { monthRange, monthsOf, type DayRange, type PlanPeriod } from './plan-periods';

/** One row or column of the split. `month` counts from 1 and is the first of a quarter. */
export interface Member {
  /** The name in the table; "" for blank cells. For time: "q1" … "q4", "m1" … "m12". */
  readonly name: string;
  readonly months: readonly number[] | null;
}

/** The column that says which member a body row belongs to: the dimension's own, or one made from the dates. */
export function labelsOf({ kind, column }: Dimension): Column {
  if (kind === 'column') return column;
  const values = column.values.map((day) => {
    if (typeof day !== 'number') return null;
    const { month } = dateOf(day);
    return kind === 'month' ? `m${month}` : `q${Math.ceil(month / 3)}`;
  });
  return { ...column, kind: 'text', values };
}

/** Time in its order; other members by last year, then by name, blank at the end. */
export function membersOf(
  dimension: Dimension,
  period: PlanPeriod | null,
  names: readonly string[],
  lastOf: (name: string) => number,
): Member[] {
  if (dimension.kind !== 'column') {
    const months = monthsOf(period?.part ?? 'year');
    if (dimension.kind === 'month') return months.map((month) => ({ name: `m${month}`, months: [month] }));
    const quarters = [...new Set(months.map((month) => Math.ceil(month / 3)))];
    return quarters.map((quarter) => ({ name: `q${quarter}`, months: monthsOf(`q${quarter}` as 'q1') }));
  }
  return names
    .map((name) => ({ name, last: lastOf(name) }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || b.last - a.last || (a.name < b.name ? -1 : 1))
    .map(({ name }) => ({ name, months: null }));
}

/** The days of a member within a range of its period: a month of the year, or the whole range. */
export function daysOf(range: DayRange, ...members: readonly (Member | undefined)[]): DayRange[] {
  let ranges = [range];
  for (const member of members) {
    if (member?.months == null) continue;
    const year = dateOf(range.from).year;
    const own = monthRange(year, member.months[0]!, member.months.at(-1)!);
    ranges = ranges
      .map((days) => ({ from: Math.max(days.from, own.from), to: Math.min(days.to, own.to) }))
      .filter((days) => days.from <= days.to);
  }
  return ranges;
}
