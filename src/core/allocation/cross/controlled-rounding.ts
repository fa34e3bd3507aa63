import { partCells, type Floors } from './floors';
import { preferEarlier } from './prefer-earlier';
import { startingPrices } from './starting-prices';
import type { Table } from './table';
import { transport } from './transport';

/**
 * Controlled rounding of a fitted table (受控取整): every cell goes to the whole number below or above it, and all row
 * and column totals are exact. In two dimensions there always is one, because the fractions themselves fill the rows and
 * columns to whole needs and such a problem has a solution in whole numbers. Of all of them this is the one closest to
 * the fitted table, by the sum of the distances as well as by the sum of their squares (a cell rounded up instead of
 * down changes either by 1 − 2 × its fraction). Of equally close ones, see `preferEarlier`.
 *
 * Cells within a millionth of a whole number count as whole. Should that leave too few others (thousands of cells of
 * almost nothing), they don't; and where cells are so large that doubles can't tell their fractions any more, a cell may
 * be as many units off its floor as that noise makes necessary.
 *
 * Source: B. D. Causey, L. H. Cox, L. R. Ernst, Applications of transportation theory to statistical problems, Journal
 * of the American Statistical Association 80, 1985, 903–909.
 *
 * @param cells fitted, in units
 * @param parts the same parted, where that is known exactly
 * @returns whole units
 */
export function controlledRounding(table: Table, cells: Float64Array, parts = partCells(cells)): Float64Array {
  return closestRounding(table, parts) ?? closestRounding(table, partCells(cells, 0)) ?? roundedNearby(table, cells, 1);
}

/** The closest rounding of cells to their floors or ceilings; null where none has these totals. */
export function closestRounding(table: Table, { floors, fractions }: Floors): Float64Array | null {
  const problem = { ...needsAbove(table, floors), gain: fractions, limit: 1 };
  const prices = startingPrices(problem);
  if (!prices) return null;
  const state = transport(problem, prices);
  if (state.surplus.some((units) => units !== 0)) return null;
  preferEarlier(state);
  return state.amount.map((up, cell) => floors[cell]! + up);
}

/** Any table with the totals and the zeros whose cells are at most some units off; ever more until there is one. */
function roundedNearby(table: Table, cells: Float64Array, off: number): Float64Array {
  const floors = cells.map((value) => Math.max(0, Math.floor(value) - off));
  const problem = {
    ...needsAbove(table, floors),
    gain: Int32Array.from(cells, (value) => (value > 0 ? 1 : 0)),
    limit: 2 * off + 1,
  };
  if (problem.rowNeed.every((need) => need >= 0) && problem.columnNeed.every((need) => need >= 0)) {
    const { amount, surplus } = transport(problem);
    if (surplus.every((units) => units === 0)) return amount.map((units, cell) => floors[cell]! + units);
  }
  return roundedNearby(table, cells, 2 * off);
}

/** What rows and columns still need once every cell has its floor. */
function needsAbove({ rows, columns, rowUnits, columnUnits }: Table, floors: Float64Array) {
  const rowNeed = Float64Array.from(rowUnits);
  const columnNeed = Float64Array.from(columnUnits);
  for (let row = 0, cell = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, cell += 1) {
      rowNeed[row]! -= floors[cell]!;
      columnNeed[column]! -= floors[cell]!;
    }
  }
  return { rows, columns, rowNeed, columnNeed };
}
