import { summarise } from '../../sheet/summarise';
import type { Column } from '../../sheet/table';
import { memberName } from '../dimensions';
import { decimalsOf } from './decimals-of';
import type { PlanHistory } from './plan-history';
import type { NodePlace } from './plan-nodes';
import type { DayRange } from './plan-periods';

export interface ColumnSum {
  readonly sum: number;
  /** Rows with a number. */
  readonly count: number;
}

/**
 * Sums of a column over the rows of each node, told by its members of columns; parts of time have the same as what they
 * are parts of.
 *
 * @param ranges the days that count; null for all rows
 */
export function sumByPrefix(
  { table, levels, names, date }: PlanHistory,
  column: Column,
  ranges: readonly DayRange[] | null,
): { readonly decimals: number; of(node: NodePlace): ColumnSum } {
  const columnLevels = levels.flatMap(({ dimension }, level) => (dimension.kind === 'column' ? [level] : []));
  const columns = columnLevels.map((level) => (levels[level]!.dimension as { column: Column }).column);
  const decimals = decimalsOf(column.values);
  const options = ranges === null || date === null ? {} : { dates: { column: date, ranges } };
  const sums = new Map<string, { units: number; count: number }>();
  for (const { labels, sum, rows, withoutNumber } of summarise(table, column, columns, options).rows) {
    for (let length = 0; length <= labels.length; length += 1) {
      const key = JSON.stringify(labels.slice(0, length).map(memberName));
      const known = sums.get(key) ?? { units: 0, count: 0 };
      known.units += Math.round(sum * 10 ** decimals);
      known.count += rows - withoutNumber;
      sums.set(key, known);
    }
  }
  return {
    decimals,
    of({ level, start }) {
      const key = JSON.stringify(columnLevels.filter((one) => one <= level).map((one) => names[one]![start]!));
      const { units, count } = sums.get(key) ?? { units: 0, count: 0 };
      return { sum: Number((units / 10 ** decimals).toFixed(decimals)), count };
    },
  };
}
