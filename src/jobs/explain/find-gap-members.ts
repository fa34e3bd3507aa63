import { findHotspots, type Hotspot } from '../../core/variance/find-hotspots';
import type { Column, Table } from '../../sheet/table';
import { dimensionsOf, memberName } from '../dimensions';
import { foldName } from '../fold-name';
import type { JobOutcome } from '../job-outcome';
import type { FilterStep } from './filter';
import type { Sides } from './sides';

/** A member that makes a part of the gap, and the column it belongs to. */
export interface GapMember extends Hotspot {
  readonly column: Column;
}

/** More members than this make a list of rows, no dimension to look for causes in. */
const MOST_MEMBERS = 500;

/** The dimensions of a table in which the members that make a gap are looked for: all but those of the path. */
export function gapDimensions(table: Table, path: readonly FilterStep[]): Column[] {
  return dimensionsOf(table).flatMap((dimension) =>
    dimension.kind === 'column' &&
    dimension.members <= MOST_MEMBERS &&
    !path.some(({ column }) => column.index === dimension.column.index)
      ? [dimension.column]
      : [],
  );
}

/**
 * Which members of which dimensions make the gap between two sides of orders (差异定位), over all dimensions of the table.
 *
 * Failures: those of `findHotspots`: amounts below 0, no gap, or a gap of which no member explains a tenth.
 */
export function findGapMembers(
  table: Table,
  sides: Sides,
  amount: Column,
  path: readonly FilterStep[],
): JobOutcome<GapMember[]> {
  const columns = gapDimensions(table, path);
  const rows = [...sides.before, ...sides.after];
  const amountOf = (row: number) => {
    const value = amount.values[row];
    return typeof value === 'number' ? value : 0;
  };
  // returns and corrections are taken off their members' sums, not told apart as amounts below 0
  const groups = groupRows(rows, columns);
  const count = sides.before.length;
  const sums = (from: number, to: number) =>
    groups.map(({ at }) =>
      at.filter((index) => index >= from && index < to).reduce((sum, index) => sum + amountOf(rows[index]!), 0),
    );
  const spots = findHotspots(
    columns.map(({ heading }, column) => ({ name: heading, members: groups.map(({ members }) => members[column]!) })),
    sums(0, count),
    sums(count, rows.length),
  );
  if (!spots.ok) return spots;
  return {
    ok: true,
    value: spots.value.map((spot) => ({ ...spot, column: columns.find(({ heading }) => heading === spot.dimension)! })),
  };
}

/** Rows that agree in all dimensions, by what they say there. */
function groupRows(rows: readonly number[], columns: readonly Column[]) {
  const groups = new Map<string, { readonly members: readonly string[]; readonly at: number[] }>();
  const names = columns.map(() => new Map<string, string>());
  rows.forEach((row, index) => {
    const members = columns.map((column, place) => {
      const name = memberName(column.values[row]);
      const known = names[place]!.get(foldName(name));
      if (known === undefined) names[place]!.set(foldName(name), name);
      return known ?? name;
    });
    const key = JSON.stringify(members);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { members, at: [index] });
    else group.at.push(index);
  });
  return [...groups.values()];
}
