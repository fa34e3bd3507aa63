import { largestAt } from '../largest-at';
import type { TransportProblem } from './transport-state';

/**
 * Prices close to the best ones, for cells that take one unit each: with the column prices given, the price of a row
 * lies between the last gain that its need takes in and the first that it does not; then the columns likewise, a few
 * times over. Linear in the number of cells.
 *
 * @param prices to start from; they are changed in place
 * @returns null where a row or a column needs more units than it has open cells, or fewer than none
 */
export function startingPrices(
  problem: TransportProblem,
  prices = new Float64Array(problem.rows + problem.columns),
): Float64Array | null {
  const { rows, columns, gain, rowNeed, columnNeed } = problem;
  const [row, column] = [prices.subarray(0, rows), prices.subarray(rows)];
  const line = new Float64Array(Math.max(rows, columns));
  const byRow = { count: rows, stride: columns, across: columns, acrossStride: 1 };
  const byColumn = { count: columns, stride: 1, across: rows, acrossStride: columns };

  const setPrices = (own: Float64Array, other: Float64Array, need: Float64Array, lines: typeof byRow): boolean => {
    for (let index = 0; index < lines.count; index += 1) {
      let open = 0;
      for (let across = 0, cell = index * lines.stride; across < lines.across; across += 1) {
        if (gain[cell]! > 0) line[open++] = gain[cell]! - other[across]!;
        cell += lines.acrossStride;
      }
      if (need[index]! > open || need[index]! < 0) return false;
      own[index] = priceBetween(line.subarray(0, open), need[index]!);
    }
    return true;
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    if (!setPrices(row, column, rowNeed, byRow) || !setPrices(column, row, columnNeed, byColumn)) return null;
  }
  return setPrices(row, column, rowNeed, byRow) ? prices : null;
}

const ROUNDS = 4;

/** A price that the `need` largest values reach and no other value passes. The list is reordered. */
function priceBetween(values: Float64Array, need: number): number {
  if (values.length === 0) return 0;
  if (need === 0) return largestAt(values, 0);
  const last = largestAt(values, need - 1);
  if (need === values.length) return last;
  let next = -Infinity;
  for (let index = need; index < values.length; index += 1) next = Math.max(next, values[index]!);
  return Math.floor((last + next) / 2);
}
