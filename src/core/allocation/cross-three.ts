import type { FailureParameters } from '../failure';
import { fail, succeed, type Outcome } from '../outcome';
import { worth } from '../numeric/from-units';
import { fitThree, type ThreeSides } from './cross/fit-three';
import { readMargins } from './cross/margins';
import { MOST_CELLS, readSeed } from './cross/seed';
import { possibleCells } from './cross/possible-cells';
import { roundThree } from './cross/round-three';

/** Totals along the three sides of a table: regions, products, months. */
export interface ThreeTotals {
  readonly firstTotals: ArrayLike<number>;
  readonly secondTotals: ArrayLike<number>;
  readonly thirdTotals: ArrayLike<number>;
}

export interface CrossThreeOptions {
  /** Proportions inside the table, by first, second and third side, the third changing fastest. Omitted: all alike. */
  readonly seed?: ArrayLike<number> | undefined;
  /** Rounding unit. Omitted: 1 when every total is whole, else 0.01. */
  readonly unit?: number | undefined;
}

export interface CrossThreeTable {
  readonly unit: number;
  /** In the order of the seed. As whole units they sum to the totals of all three sides exactly. */
  readonly amounts: Float64Array;
  /** The same before rounding. */
  readonly fitted: Float64Array;
  readonly sweeps: number;
  /** Cells, counted from 0, whose amount is a unit or more off the fitted value; most often there are none. */
  readonly farCells: readonly number[];
}

/**
 * Cross with three sides (三维交叉分解): fills a table of region × product × month to the totals of each region, product
 * and month, in the proportions of a seed, in whole units.
 *
 * - Fitted values by iterative proportional fitting within a millionth of a unit of every total. A 0 in the seed stays 0.
 * - Rounding: a table of three sides need not have a controlled rounding. The totals are exact in any case; cells are
 *   floors or ceilings of their fitted values where that can be had, and the others are told. The pairs of the first two
 *   sides are rounded first, then the cells of each pair, each time as close as can be.
 * - Seeds whose zeros leave no room for two of the sides are told as in `cross`. Whether they leave room for all three
 *   at once, only the fit can tell.
 *
 * Failures: those of `cross`, with `rowsFrom` and `columnsFrom` in margins-blocked naming the two sides; no-whole-table
 * (zeros around which no table in whole units was found).
 *
 * Sources: W. E. Deming, F. F. Stephan 1940; B. D. Causey, L. H. Cox, L. R. Ernst 1985, who show that three sides can
 * do without a controlled rounding.
 *
 * @example
 * crossThree({ firstTotals: [3, 1], secondTotals: [2, 2], thirdTotals: [2, 2] })
 * // → ok { amounts: [1, 1, 1, 0, 0, 0, 0, 1], … }
 */
export function crossThree(totals: ThreeTotals, options: CrossThreeOptions = {}): Outcome<CrossThreeTable> {
  const names = ['firstTotals', 'secondTotals', 'thirdTotals'] as const;
  const count = names.reduce((product, name) => product * totals[name].length, 1);
  if (count > MOST_CELLS) return fail('too-many', { argument: 'firstTotals', count, limit: MOST_CELLS });
  const margins = readMargins(
    names.map((argument) => ({ argument, totals: totals[argument] })),
    options.unit,
  );
  if (!margins.ok) return margins;
  const { unit, sign, units } = margins.value;
  const sides: ThreeSides = [units[0]!, units[1]!, units[2]!];
  const seed = options.seed ? readSeed(options.seed, count) : succeed(new Float64Array(count).fill(1));
  if (!seed.ok) return seed;

  const inMoney = (values: Float64Array) => values.map((value) => worth(sign * value, unit));
  const blocked = blockedPair(sides, seed.value);
  if (blocked) {
    const { rowSum, columnSum, by } = blocked;
    const [rows, columns, missing] = inMoney(Float64Array.of(Number(rowSum), Number(columnSum), sign * Number(by)));
    return fail('margins-blocked', { ...blocked, argument: 'seed', rowSum: rows!, columnSum: columns!, by: missing! });
  }
  const fitted = fitThree(sides, seed.value);
  if (!fitted.ok) return fitted;
  const { cells, sweeps } = fitted.value;
  const rounded = roundThree(sides, cells);
  if (!rounded) return fail('no-whole-table', { argument: 'seed', unit: unit.size });
  const farCells = Array.from(cells.keys()).filter((cell) => Math.abs(rounded[cell]! - cells[cell]!) >= 1);
  return succeed({
    unit: unit.size,
    amounts: inMoney(rounded),
    fitted: cells.map((value) => (sign * value * unit.multiply) / unit.divide),
    sweeps,
    farCells,
  });
}

/** Two sides for which the zeros of the seed leave too little room, whatever the third. */
function blockedPair(sides: ThreeSides, seed: Float64Array): FailureParameters | null {
  const names = ['firstTotals', 'secondTotals', 'thirdTotals'];
  const strides = [sides[1].length * sides[2].length, sides[2].length, 1];
  for (const [a, b] of [[0, 1] as const, [0, 2] as const, [1, 2] as const]) {
    const [rows, columns] = [sides[a].length, sides[b].length];
    const sums = new Float64Array(rows * columns);
    seed.forEach((value, cell) => {
      const row = Math.floor(cell / strides[a]!) % rows;
      const column = Math.floor(cell / strides[b]!) % columns;
      if (value > 0) sums[row * columns + column] = 1;
    });
    const open = possibleCells({ rows, columns, seed: sums, rowUnits: sides[a], columnUnits: sides[b] });
    if (!open.ok) return { ...open.failure.parameters, rowsFrom: names[a]!, columnsFrom: names[b]! };
  }
  return null;
}
