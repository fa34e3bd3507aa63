import type { Column } from '../sheet/table';

/** The costs of each line; a unit cost is none. */
export function costOf(columns: readonly Column[]): Column | null {
  const cost = columns.find(({ role, kind }) => role === 'cost' && kind === 'number');
  return cost !== undefined && !PER_UNIT.test(cost.heading) ? cost : null;
}

const PER_UNIT = /单位|单件|\bunit\b|进价/i;
