import type { Days } from '../../core/calendar/period';
import type { Column, Table } from '../../sheet/table';
import { rowsWithin, type FilterStep } from './filter';

/** The rows of two sides of a comparison, of one table of orders. */
export interface Sides {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The rows of two stretches of days, of those that a path of members leaves. */
export function sidesOf(
  table: Table,
  date: Column,
  before: Days,
  after: Days,
  path: readonly FilterStep[] = [],
): Sides {
  const rows = rowsWithin(table, path);
  const within = ({ from, to }: Days) =>
    rows.filter((row) => {
      const day = date.values[row];
      return typeof day === 'number' && Math.floor(day) >= from && Math.floor(day) <= to;
    });
  return { before: within(before), after: within(after) };
}
