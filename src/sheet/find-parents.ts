import type { Numbers } from './column-cells';
import { isNear } from './find-total-rows';

/**
 * Finds the rows of an outline that stand above the rows they sum up ("华东 300" over "上海 200" and "杭州 100"), as pivot
 * tables and plans have them, so that nothing is counted twice.
 *
 * The numbers alone decide: the lines must be groups from the first to the last, each a line that is the sum of those
 * below it up to the next group, in every column that can be added up. A group of all lines under one needs three lines or
 * two columns, several groups need one of two lines at least.
 *
 * @returns for each line the line of its parent, −1 for parents themselves; `null` where the table is no outline
 */
export function findParents(
  lines: readonly number[],
  numbers: readonly (Numbers | null)[],
  additive: readonly boolean[],
): ReadonlyMap<number, number> | null {
  const columns = numbers.filter(
    (column, position): column is Numbers => column !== null && additive[position] === true,
  );
  if (columns.length === 0 || lines.length < 3) return null;
  const parents = new Map<number, number>();
  const sizes: number[] = [];
  for (let at = 0; at < lines.length;) {
    const size = groupSize(lines, at, columns);
    if (size === 0) return null;
    const parent = lines[at]!;
    parents.set(parent, -1);
    for (let child = at + 1; child <= at + size; child++) parents.set(lines[child]!, parent);
    sizes.push(size);
    at += size + 1;
  }
  const isProof =
    sizes.length === 1 ? sizes[0]! >= 3 || (sizes[0] === 2 && columns.length > 1) : Math.max(...sizes) > 1;
  return isProof ? parents : null;
}

/** How many lines below one add up to it; 0 where none do. */
function groupSize(lines: readonly number[], at: number, columns: readonly Numbers[]): number {
  const parent = lines[at]!;
  const wanted = columns.map((column) => column[parent]!);
  if (wanted.every((value) => Number.isNaN(value) || value === 0)) return 0;
  const sums = columns.map(() => 0);
  for (let next = at + 1; next < lines.length; next++) {
    let same = true;
    for (let column = 0; column < columns.length; column++) {
      const value = columns[column]![lines[next]!]!;
      if (!Number.isNaN(value)) sums[column]! += value;
      if (same && !isNear(Number.isNaN(wanted[column]!) ? 0 : wanted[column]!, sums[column]!)) same = false;
    }
    // a line of zeros below belongs to the group as well
    if (same && !columns.every((column) => column[lines[next + 1] ?? -1] === 0)) return next - at;
  }
  return 0;
}
