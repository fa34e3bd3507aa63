import { worth } from '../numeric/from-units';
import { fail, succeed, type Outcome } from '../outcome';
import { controlledRounding } from './cross/controlled-rounding';
import { fitTable } from './cross/fit-table';
import { readMargins } from './cross/margins';
import { possibleCells } from './cross/possible-cells';
import { proportionalTable } from './cross/proportional-table';
import { MOST_CELLS, readSeed } from './cross/seed';
import type { Table } from './cross/table';
import { restate } from './restate';

export interface CrossOptions {
  /** Proportions inside the table, row by row: rows × columns cells, each 0 or more. Omitted: every row alike. */
  readonly seed?: ArrayLike<number> | undefined;
  /** Rounding unit. Omitted: 1 when every total is whole, else 0.01. */
  readonly unit?: number | undefined;
}

export interface CrossTable {
  readonly unit: number;
  /** Row by row. As whole units they sum to the row and column totals exactly. */
  readonly amounts: Float64Array;
  /** The same before rounding. */
  readonly fitted: Float64Array;
  /** Passes of proportional fitting, 0 without a seed. */
  readonly sweeps: number;
}

/**
 * Cross (交叉分解): fills a table to given row and column totals (region × product) in the proportions of a seed table,
 * such as last year's sales, in whole units.
 *
 * - Fitted values: row factor × seed × column factor, found by iterative proportional fitting within a millionth of a
 *   unit of every total. Without a seed: row total × column total ÷ grand total, exactly.
 * - A 0 in the seed stays 0. Cells that the zeros and totals force to 0 are taken out first (`possibleCells`), so that
 *   fitting converges geometrically.
 * - Controlled rounding: every cell is the floor or the ceiling of its fitted value, all totals are exact, and no other
 *   such table is closer to the fitted values. Ties go to the earlier cell (`preferEarlier`).
 * - Totals of 0 give rows and columns of 0. Totals that are all 0 or less (reductions) are filled as their opposites and
 *   negated; the seed stays 0 or more.
 *
 * Every total is whole in units and both sides have the same sum, compared exactly. Linear in the number of cells for
 * each sweep; at most MOST_CELLS of them.
 *
 * Failures: too-many, not-finite, unit-not-positive, value-not-whole, total-too-large, signs-differ, sums-differ,
 * count-wrong, negative, margins-blocked (the zeros of the seed leave too little room: which rows and columns, and by
 * how much), not-converged. `row` counts the cells of an argument from 1.
 *
 * Sources: W. E. Deming, F. F. Stephan 1940 (fitting); B. D. Causey, L. H. Cox, L. R. Ernst 1985 (rounding).
 *
 * @example cross([5, 5], [5, 5]) // → ok { amounts: [3, 2, 2, 3], … }: all fitted to 2.5
 * @example cross([30, 70], [40, 60], { seed: [1, 1, 1, 3] }) // → ok { amounts: [18, 12, 22, 48], … }
 */
export function cross(
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  options: CrossOptions = {},
): Outcome<CrossTable> {
  const [rows, columns] = [rowTotals.length, columnTotals.length];
  if (rows * columns > MOST_CELLS) {
    return fail('too-many', { argument: 'rowTotals', count: rows * columns, limit: MOST_CELLS });
  }
  const margins = readMargins(
    [
      { argument: 'rowTotals', totals: rowTotals },
      { argument: 'columnTotals', totals: columnTotals },
    ],
    options.unit,
  );
  if (!margins.ok) return margins;
  const { unit, sign, units } = margins.value;
  const [rowUnits, columnUnits] = [units[0]!, units[1]!];
  const seed = options.seed && readSeed(options.seed, rows * columns);
  if (seed && !seed.ok) return seed;

  const inMoney = (values: Float64Array, toMoney: (units: number) => number) =>
    sign === 1 && unit.size === 1 ? values : values.map((value) => toMoney(sign * value));
  const finish = (cells: Float64Array, amounts: Float64Array, sweeps: number) =>
    succeed({
      unit: unit.size,
      amounts: inMoney(amounts, (value) => worth(value, unit)),
      fitted: inMoney(cells, (value) => (value * unit.multiply) / unit.divide),
      sweeps,
    });

  if (!seed) {
    const table: Table = { rows, columns, seed: new Float64Array(0), rowUnits, columnUnits };
    const { cells, ...parts } = proportionalTable(rowUnits, columnUnits);
    return finish(cells, controlledRounding(table, cells, parts), 0);
  }
  const table: Table = { rows, columns, seed: seed.value, rowUnits, columnUnits };
  const open = possibleCells(table);
  if (!open.ok) return restate(open.failure, sign, unit, { argument: 'seed' });
  const fitted = fitTable(table, open.value);
  if (!fitted.ok) return restate(fitted.failure, sign, unit, { argument: 'seed' });
  const { cells, sweeps } = fitted.value;
  return finish(cells, controlledRounding(table, cells), sweeps);
}
