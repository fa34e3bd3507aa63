import { dateOf } from '../../core/calendar/date';
import { columnName } from '../../sheet/address';
import type { CellInput } from '../../sheet/draft';
import type { Column } from '../../sheet/table';
import type { Source } from '../source';
import { decimalsOf } from './decimals-of';
import { baseTimeOf } from './base-time';
import { monthRange, type DayRange } from './plan-periods';
import { sumsFromSource } from './source-sums';
import type { Plan } from './split-plan';

/** More formulas than these on a long order sheet make every recalculation slow; then weights go in as numbers. */
export const MOST_SUMS = 500;

/** The weight of a leaf as a sum over the source; `row` is where its labels stand, from column A on. */
export type WeightWriter = (leaf: number, row: number) => CellInput;

/** A writer of weights that follow the source, or null where sums over it would count otherwise. */
export function sourceWeights(source: Source, plan: Plan): WeightWriter | null {
  const { history, choices } = plan;
  const { kind } = choices.weights;
  const { levels } = history;
  const isOwn = levels.some(({ weights }) => weights.kind !== 'same');
  if (isOwn || (kind !== 'last' && kind !== 'all') || history.base.length > MOST_SUMS) return null;
  const sums = nodeSum(source, plan, kind, history.measure);
  return sums && ((leaf, row) => sums(leaf, row, levels.length - 1));
}

/** The sum of a column over the rows of a leaf's node at a level; `row` is where its labels stand, from column A on. */
type NodeSum = (leaf: number, row: number, level: number) => CellInput;

/** A writer of sums that count what the nodes of a plan count, or null where sums over the source would count otherwise. */
export function nodeSum({ table }: Source, { history }: Plan, what: 'last' | 'all', column: Column): NodeSum | null {
  const { levels, period, date, names } = history;
  const columns = levels.flatMap(({ dimension }, level) =>
    dimension.kind === 'column' ? [{ column: dimension.column, level }] : [],
  );
  const dated = period?.dated === true ? date : null;
  const decimals = column === history.measure ? history.decimals : decimalsOf(column.values);
  const labels = columns.map((one) => one.column);
  const sums = sumsFromSource(table, column, labels, dated, decimals);
  if (sums === null) return null;
  // the past of a node is that of its quarter or month, where history weighs these
  const baseTime = column === history.measure ? baseTimeOf(levels) : null;
  const shortest = levels.findIndex(({ dimension }) => dimension.kind === baseTime);
  const timeOf = (level: number) => {
    for (let one = Math.min(level, shortest); one >= 0; one -= 1) {
      if (levels[one]!.dimension.kind === 'month' || levels[one]!.dimension.kind === 'quarter') return one;
    }
    return -1;
  };
  return (leaf, row, level) => {
    const conditions = columns
      .filter((one) => one.level <= level)
      .map((one) => ({ column: one.column, cell: `$${columnName(one.level)}${row + 1}` }));
    if (period === null || dated === null) return { formula: `=${sums(conditions, null)}` };
    const ranges = what === 'last' ? [period.last] : period.history;
    const time = timeOf(level);
    const name = time < 0 ? null : names[time]![leaf]!;
    const days = name === null ? ranges : ranges.flatMap((range) => partOf(range, name, period.startMonth));
    return { formula: `=${sums(conditions, days)}` };
  };
}

/** The days of a month ("m3") or quarter ("q1") of a plan's year within a range of days of one year. */
function partOf(range: DayRange, name: string, startMonth: number): DayRange[] {
  const number = Number(name.slice(1));
  if (!Number.isInteger(number)) return [];
  const first = name.startsWith('m') ? number : ((number * 3 - 3 + startMonth - 1) % 12) + 1;
  const count = name.startsWith('m') ? 1 : 3;
  const start = dateOf(range.from);
  const year = start.year + (first < start.month ? 1 : 0);
  const end = year * 12 + first - 1 + count - 1;
  const from = monthRange(year, first, first).from;
  const { to } = monthRange(Math.floor(end / 12), (end % 12) + 1, (end % 12) + 1);
  const days = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
  return days.from <= days.to ? [days] : [];
}
