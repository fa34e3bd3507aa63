import type { Hotspot } from '../../core/variance/find-hotspots';
import { atOnce, type Slices } from '../../sheet/slices';
import type { Column, Table } from '../../sheet/table';
import { dimensionsOf, memberName } from '../dimensions';
import type { JobOutcome } from '../job-outcome';
import type { FilterStep } from './filter';
import { firstSpelling, locateGap, type GapLine } from './locate-gap';
import type { Sides } from './sides';

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
 * Failures: those of `locateGap`.
 */
export function findGapMembers(
  table: Table,
  sides: Sides,
  amount: Column,
  path: readonly FilterStep[],
): JobOutcome<Hotspot[]> {
  return atOnce(gapMembersSliced(table, sides, amount, path));
}

/** As `findGapMembers`, in slices: 100,000 orders take some tenths of a second. */
export function* gapMembersSliced(
  table: Table,
  sides: Sides,
  amount: Column,
  path: readonly FilterStep[],
): Slices<JobOutcome<Hotspot[]>> {
  const columns = gapDimensions(table, path);
  const spelling = columns.map(firstSpelling);
  const lineOf = (row: number, side: keyof Sides): GapLine => {
    const value = amount.values[row];
    const members = columns.map(({ values }, at) => spelling[at]!(memberName(values[row])));
    return { members, before: 0, after: 0, [side]: typeof value === 'number' ? value : 0 };
  };
  yield;
  const before = sides.before.map((row) => lineOf(row, 'before'));
  yield;
  const lines = [...before, ...sides.after.map((row) => lineOf(row, 'after'))];
  yield;
  return locateGap(
    columns.map(({ heading }) => heading),
    lines,
  );
}
