import type { Numbers } from './column-cells';
import { isNear, type Sums, type TotalRow } from './find-total-rows';

/** A total that is not what it should add up to. */
export interface TotalDifference {
  readonly line: number;
  /** Position of the column. */
  readonly column: number;
  readonly says: number;
  readonly should: number;
}

/**
 * Checks rows of totals against what they should add up to: of all that a row could be the sum of (the rows above, those
 * since the subtotal before, the subtotals, the rows shown by a filter) the one that most of its numbers are counts for
 * the others; where none is, the nearest. A total may be rounded to fewer decimals than its parts.
 *
 * @param additive whether a column can be added up at all
 */
export function checkTotals(
  totals: readonly TotalRow[],
  bodyLines: readonly number[],
  numbers: readonly (Numbers | null)[],
  additive: readonly boolean[],
): TotalDifference[] {
  const differences: TotalDifference[] = [];
  for (const { line, sums, leads } of totals) {
    const candidates = leads ? [sumsOf(bodyLines, numbers)] : sums;
    const used = numbers.flatMap((column, position) =>
      additive[position] === true && column !== null && !Number.isNaN(column[line]!) ? [position] : [],
    );
    const says = (position: number) => numbers[position]![line]!;
    const held = (sum: Sums) => used.filter((position) => holds(says(position), sum.values[position]!)).length;
    const off = (sum: Sums) =>
      used.reduce((all, position) => all + Math.abs(says(position) - sum.values[position]!), 0);
    const [best] = [...candidates].sort((a, b) => held(b) - held(a) || off(a) - off(b));
    if (best === undefined) continue;
    for (const position of used) {
      const should = Number(best.values[position]!.toPrecision(12));
      if (!holds(says(position), should)) differences.push({ line, column: position, says: says(position), should });
    }
  }
  return differences;
}

/** The sums of some lines, one for each column. */
export function sumsOf(lines: readonly number[], numbers: readonly (Numbers | null)[]): Sums {
  const values = numbers.map((column) =>
    lines.reduce((sum, line) => sum + (Number.isNaN(column?.[line] ?? NaN) ? 0 : column![line]!), 0),
  );
  return { of: 'all', lines: lines.length, values };
}

function holds(says: number, should: number): boolean {
  if (isNear(says, should)) return true;
  const decimals = String(says).split('.')[1]?.length ?? 0;
  const rounded = Math.abs(says - should) <= 0.5000001 / 10 ** decimals;
  return rounded && !Number.isInteger(should * 10 ** decimals);
}
