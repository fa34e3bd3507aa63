import { cross } from '../../../../src/core/allocation/cross';
import { controlledRounding } from '../../../../src/core/allocation/cross/controlled-rounding';
import { partCells } from '../../../../src/core/allocation/cross/floors';
import { proportionalTable } from '../../../../src/core/allocation/cross/proportional-table';
import { startingPrices } from '../../../../src/core/allocation/cross/starting-prices';
import { transport } from '../../../../src/core/allocation/cross/transport';
import type { TransportProblem } from '../../../../src/core/allocation/cross/transport-state';

/** Whole numbers below `size`, the same in every run. */
function repeatable(size: number) {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * size);
  };
}

/** What remains of a proportional table to be rounded: totals from a table of random units. */
function roundingProblem(rows: number, columns: number, size: number): TransportProblem {
  const next = repeatable(size);
  const rowUnits = new Float64Array(rows);
  const columnUnits = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const units = next();
      rowUnits[row]! += units;
      columnUnits[column]! += units;
    }
  }
  const { floors, fractions } = proportionalTable(rowUnits, columnUnits);
  floors.forEach((floor, cell) => {
    rowUnits[Math.floor(cell / columns)]! -= floor;
    columnUnits[cell % columns]! -= floor;
  });
  return { rows, columns, gain: fractions, limit: 1, rowNeed: rowUnits, columnNeed: columnUnits };
}

/** The prices are the proof: any other table with these totals is worth the same or less (linear programming duality). */
function expectClosest(problem: TransportProblem): void {
  const { rows, columns } = problem;
  const { amount, surplus, prices } = transport(problem, startingPrices(problem)!);
  expect(surplus.every((units) => units === 0)).toBe(true);
  const wrong = amount.findIndex((units, cell) => {
    const price = prices[Math.floor(cell / columns)]! + prices[rows + (cell % columns)]!;
    const gain = problem.gain[cell]!;
    if (gain === 0) return units !== 0;
    return gain > price ? units !== 1 : gain < price ? units !== 0 : units !== 0 && units !== 1;
  });
  expect(wrong).toBe(-1);
}

describe('units moved through a table', () => {
  test.each([
    [1, 200, 50],
    [200, 1, 50],
    [40, 60, 2],
    [60, 40, 9],
    [120, 120, 1_000],
    [150, 150, 3],
    [10, 2_000, 4],
    [3, 900, 10_000],
  ])('%d × %d: cells above their prices are full, cells below are empty', (rows, columns, size) => {
    expectClosest(roundingProblem(rows, columns, size));
  });

  test('two parts between which much has to move one unit at a time', () => {
    const [side, next] = [160, repeatable(1_000)];
    const rowNeed = new Float64Array(side);
    const columnNeed = new Float64Array(side);
    const places = Array.from({ length: side * side }, (_, cell) => [Math.floor(cell / side), cell % side] as const);
    const isFirst = (index: number) => index < side / 2;
    for (const [row, column] of places) {
      const within = isFirst(row) === isFirst(column);
      const units = within ? next() : Number(isFirst(row) && next() < 30);
      rowNeed[row]! += units;
      columnNeed[column]! += units;
    }
    const seed = places.map(([row, column]) => (isFirst(row) === isFirst(column) ? 1 : 1e-9));
    const table = cross(rowNeed, columnNeed, { seed });
    if (!table.ok) throw new Error(table.failure.code);
    const { floors, fractions } = partCells(table.value.fitted);
    places.forEach(([row, column], cell) => {
      rowNeed[row]! -= floors[cell]!;
      columnNeed[column]! -= floors[cell]!;
    });
    expectClosest({ rows: side, columns: side, gain: fractions, limit: 1, rowNeed, columnNeed });
  });

  test('no prices can be set where a row needs more units than it has open cells', () => {
    const needs = { rowNeed: Float64Array.of(2), columnNeed: Float64Array.of(1, 1) };
    expect(startingPrices({ rows: 1, columns: 2, gain: Int32Array.of(5, 0), limit: 1, ...needs })).toBeNull();
  });
});

describe('controlled rounding of cells that are not quite right', () => {
  const table = (rows: readonly number[], columns: readonly number[]) => ({
    rows: rows.length,
    columns: columns.length,
    seed: new Float64Array(0),
    rowUnits: Float64Array.from(rows),
    columnUnits: Float64Array.from(columns),
  });

  test('takes cells next to a whole number for whole, unless the totals need their fractions', () => {
    const cells = Float64Array.of(1.9999999, 0.5000001, 1.0000001, 1.4999999);
    expect([...controlledRounding(table([3, 2], [3, 2]), cells)]).toEqual([2, 1, 1, 1]);
    expect([...controlledRounding(table([1], [1]), Float64Array.of(1e-7))]).toEqual([1]);
  });

  test('goes further off where the totals leave no other way, and keeps zeros', () => {
    expect([...controlledRounding(table([5, 9], [5, 9]), Float64Array.of(2.2, 0, 0, 14.6))]).toEqual([5, 0, 0, 9]);
  });
});
