import type { TotalDifference } from './check-totals';
import type { Numbers } from './column-cells';
import { isNear } from './find-total-rows';

/** An outline by indents. */
export interface IndentedOutline {
  /** Lines with others under them. */
  readonly parents: readonly number[];
  /** The line above each of the others under which it stands, −1 where there is none. */
  readonly of: ReadonlyMap<number, number>;
  /** Lines that stand under no other. */
  readonly roots: readonly number[];
  /** Numbers of parents that are the sums neither of the lines right under them nor of the lowest ones. */
  readonly differences: readonly TotalDifference[];
}

/**
 * Finds the outline that the indents of labels draw: a line stands under the nearest one above it that is indented less.
 * Unlike sums (`findParents`), an indent says so even where a number is wrong.
 *
 * A list may be indented for other reasons, such as who reports to whom, with numbers of their own on every line: where
 * more than half of the parents' numbers are not even near the sums of the lines under them, it is no outline.
 *
 * @param levels how far in each line stands
 * @returns `null` where no line stands under another
 */
export function indentedParents(
  lines: readonly number[],
  levels: readonly number[],
  numbers: readonly (Numbers | null)[],
  additive: readonly boolean[],
): IndentedOutline | null {
  const above = parentsOf(lines, levels);
  const isParent = new Set(above.values());
  const parents = lines.filter((line) => isParent.has(line));
  if (parents.length === 0) return null;
  const leaves = lines.filter((line) => !isParent.has(line));
  const differences: TotalDifference[] = [];
  let [compared, near] = [0, 0];
  for (const [column, values] of numbers.entries()) {
    if (values === null || additive[column] !== true) continue;
    const lowest = sumsUnder(leaves, above, values);
    const next = sumsOfNext(lines, above, values);
    for (const line of parents) {
      const says = values[line]!;
      const sum = lowest.get(line);
      if (Number.isNaN(says) || sum === undefined) continue;
      const should = Number((next.get(line) ?? sum).toPrecision(12));
      compared += 1;
      if (Math.abs(says - should) <= NEAR * Math.abs(should)) near += 1;
      if (!isNear(says, should) && !isNear(says, sum)) differences.push({ line, column, says, should });
    }
  }
  if (near * 2 < compared) return null;
  const roots = lines.filter((line) => above.get(line) === -1);
  return { parents, roots, of: new Map(leaves.map((line) => [line, above.get(line) ?? -1])), differences };
}

/** A total with a slip in it is near the sum of its parts; another number mostly is not. */
const NEAR = 0.25;

function parentsOf(lines: readonly number[], levels: readonly number[]): Map<number, number> {
  const above = new Map<number, number>();
  const open: number[] = [];
  for (const line of lines) {
    const level = levels[line] ?? 0;
    while (open.length > 0 && (levels[open.at(-1)!] ?? 0) >= level) open.pop();
    above.set(line, open.at(-1) ?? -1);
    open.push(line);
  }
  return above;
}

/** The sum of all leaves under each parent that has numbers under it. */
function sumsUnder(
  leaves: readonly number[],
  above: ReadonlyMap<number, number>,
  values: Numbers,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const leaf of leaves) {
    const value = values[leaf]!;
    if (Number.isNaN(value)) continue;
    for (let line = above.get(leaf) ?? -1; line >= 0; line = above.get(line) ?? -1)
      sums.set(line, (sums.get(line) ?? 0) + value);
  }
  return sums;
}

/** The sum of the lines right under each parent, where all of them have numbers. */
function sumsOfNext(
  lines: readonly number[],
  above: ReadonlyMap<number, number>,
  values: Numbers,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const line of lines) {
    const parent = above.get(line) ?? -1;
    if (parent >= 0) sums.set(parent, (sums.get(parent) ?? 0) + values[line]!);
  }
  for (const [line, sum] of sums) if (Number.isNaN(sum)) sums.delete(line);
  return sums;
}
