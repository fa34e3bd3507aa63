import { cross as fill } from '../core/allocation/cross';
import { fail, succeed } from '../core/outcome';
import { cellCount, shapeOf } from './coerce/cells';
import { numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { defineFunction } from './define-function';
import { inShape } from './result';

/**
 * CROSS(rowTotals, columnTotals, [seed], [unit]): fills a table to row and column totals, in the proportions of a seed
 * table, rounded so that every row and every column adds up to its total exactly. For targets that are set from two
 * sides: region totals from one meeting, product totals from another.
 *
 * - `rowTotals`, `columnTotals`: a column or a row each, whole in units, with the same sum. All 0 or more, or all 0 or
 *   less (reductions). The result has a row for each row total and a column for each column total.
 * - `seed`: rows × columns, each 0 or more, e.g. last year's sales. 0 and blank stay 0. Omitted: every row is split in
 *   the proportions of the column totals.
 * - `unit`: amounts are whole multiples of it: 0.01, 1, 100, 10000 … Omitted: 1 when every total is whole, else 0.01.
 *
 * The seed is scaled by rows and columns until it meets the totals (iterative proportional fitting); then each cell is
 * rounded down or up, so that all totals are exact and the table stays as close to the fitted one as it can. Of equally
 * close tables it is the one with its units in the earlier cells.
 *
 * #VALUE! for totals that are no whole number of units, have two signs or do not add up to the same (both sums and the
 * difference are told), a seed of another shape or with a negative; #N/A when the zeros of the seed leave no room for
 * the totals (rows, columns and what is missing are told), or when the fit is not reached in its limit of sweeps.
 *
 * Source: Deming and Stephan 1940 (fitting); Causey, Cox and Ernst 1985 (controlled rounding).
 *
 * @example
 * =TARGET.CROSS({5;5}, {5,5})
 * {3,2;2,3}
 * @example
 * =TARGET.CROSS({60;40}, {50,30,20}, {40,10,10;10,20,0})
 * {34,6,20;16,24,0}
 */
export const cross = defineFunction({
  id: 'CROSS',
  parameters: {
    rowTotals: numbers,
    columnTotals: numbers,
    seed: optional(numbers),
    unit: setting,
  },
  effort: ([rowTotals, columnTotals]) => cellCount(rowTotals) * cellCount(columnTotals),
  run: ({ rowTotals, columnTotals, seed, unit }) => {
    const shape = { rows: rowTotals.values.length, columns: columnTotals.values.length };
    if (seed && (seed.rows !== shape.rows || seed.columns !== shape.columns)) {
      return fail('shapes-differ', {
        argument: 'seed',
        shape: shapeOf(seed),
        other: 'rowTotals × columnTotals',
        expected: shapeOf(shape),
      });
    }
    const result = fill(rowTotals.values, columnTotals.values, { seed: seed?.values, unit });
    return result.ok ? succeed(inShape(result.value.amounts, shape)) : result;
  },
});
