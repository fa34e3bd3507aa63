import fc from 'fast-check';
import { crossThree, type CrossThreeOptions } from '../../../src/core/allocation/cross-three';

type Sides = readonly [readonly number[], readonly number[], readonly number[]];

const run = ([firstTotals, secondTotals, thirdTotals]: Sides, options?: CrossThreeOptions) =>
  crossThree({ firstTotals, secondTotals, thirdTotals }, options);
const fill = (sides: Sides, options?: CrossThreeOptions) => {
  const result = run(sides, options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** What a table adds up to along its three sides. */
function sidesOf(cells: ArrayLike<number>, [a, b, c]: readonly [number, number, number]): Sides {
  const sides = [a, b, c].map((length) => new Array<number>(length).fill(0));
  for (let cell = 0; cell < cells.length; cell += 1) {
    sides[0]![Math.floor(cell / (b * c))]! += cells[cell]!;
    sides[1]![Math.floor(cell / c) % b]! += cells[cell]!;
    sides[2]![cell % c]! += cells[cell]!;
  }
  return [sides[0]!, sides[1]!, sides[2]!];
}

/** A table of units with a seed above 0 wherever there are units, and elsewhere now and then. */
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain((lengths) => {
    const size = lengths[0] * lengths[1] * lengths[2];
    return fc.record({
      lengths: fc.constant(lengths),
      units: fc.array(fc.oneof(fc.constant(0), fc.nat(40)), { minLength: size, maxLength: size }),
      seed: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: size, maxLength: size }),
    });
  });

test('totals of regions, products and months from a seed are fitted as in R', () => {
  // R 4.2.2: loglin(table, list(1, 2, 3), start = seed, fit = TRUE), test/core/allocation/cross/three-sides.R
  const expected: readonly number[] = [
    0.129489612, 1.255365697, 0.995137921, 6.430964478, 0.517748693, 3.01165757, 1.856838532, 10.285376286, 1.630509685,
    8.781853872, 5.105057653, 0.0, 1.793453411, 0.668731961, 5.301089037, 3.425767883, 1.875468382, 1.604306759,
    5.369594859, 5.47900892, 4.053330218, 4.678084142, 11.372281997, 14.378882433,
  ];
  const sides: Sides = [
    [40, 60],
    [20, 30, 50],
    [10, 20, 30, 40],
  ];
  const seed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 1, 15, 2, 17, 3, 19, 4, 21, 5, 23, 6];
  const { fitted, amounts, farCells } = fill(sides, { seed });
  fitted.forEach((value, cell) => expect(Math.abs(value - expected[cell]!)).toBeLessThan(1e-8));
  expect(sidesOf(amounts, [2, 3, 4])).toEqual(sides);
  amounts.forEach((value, cell) => expect(Math.abs(value - expected[cell]!)).toBeLessThan(1));
  expect(farCells).toEqual([]);
});

test('without a seed all cells are alike; ties go to the earlier pair and cell', () => {
  const { amounts, fitted } = fill([
    [3, 1],
    [2, 2],
    [2, 2],
  ]);
  expect([...fitted]).toEqual([0.75, 0.75, 0.75, 0.75, 0.25, 0.25, 0.25, 0.25]);
  expect([...amounts]).toEqual([1, 1, 1, 0, 0, 0, 0, 1]);
});

test('a table with one layer is a table of two sides; money and reductions too', () => {
  const { amounts } = fill([[-0.3, -0.6], [-0.9], [-0.3, -0.6]]);
  expect([...amounts]).toEqual([-0.1, -0.2, -0.2, -0.4]);
});

test('totals are exact, zeros are kept, and cells that are not floors or ceilings are told', () => {
  fc.assert(
    fc.property(table, fc.boolean(), ({ lengths, units, seed }, withZeros) => {
      const sides = sidesOf(units, lengths);
      const usable = seed.map((value, cell) => (withZeros && units[cell] === 0 ? 0 : value));
      const result = run(sides, { seed: usable });
      // Zeros can make the fit creep or leave no whole table; then that is said.
      if (!result.ok && withZeros) {
        expect(['not-converged', 'no-whole-table']).toContain(result.failure.code);
        return;
      }
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      const { amounts, fitted, farCells } = result.value;
      expect(sidesOf(amounts, lengths)).toEqual(sides);
      sidesOf(fitted, lengths).forEach((side, axis) =>
        side.forEach((sum, index) => expect(Math.abs(sum - sides[axis]![index]!)).toBeLessThan(1e-6)),
      );
      amounts.forEach((amount, cell) => {
        if (usable[cell] === 0) expect(amount).toBe(0);
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(farCells.includes(cell)).toBe(Math.abs(amount - fitted[cell]!) >= 1);
      });
    }),
    { numRuns: 200 },
  );
});

describe('what can not be filled', () => {
  const evenCells = [1, 0, 0, 1, 0, 1, 1, 0];

  test.each<[string, Sides, CrossThreeOptions, object]>([
    [
      'totals that differ',
      [[3], [3], [4]],
      {},
      {
        code: 'sums-differ',
        parameters: { argument: 'thirdTotals', sum: 4, other: 'firstTotals', otherSum: 3, by: 1 },
      },
    ],
    [
      'two sides for which the zeros leave no room',
      [
        [3, 4],
        [5, 2],
        [1, 6],
      ],
      { seed: [1, 1, 1, 1, 0, 0, 1, 1] },
      {
        code: 'margins-blocked',
        parameters: {
          argument: 'seed',
          side: 'rows',
          rows: '2',
          columns: '2',
          rowSum: 4,
          columnSum: 2,
          by: 2,
          rowsFrom: 'firstTotals',
          columnsFrom: 'secondTotals',
        },
      },
    ],
    [
      'zeros that leave room for any two sides but not for three',
      [
        [1, 9],
        [1, 9],
        [1, 9],
      ],
      { seed: evenCells },
      { code: 'not-converged' },
    ],
    [
      'a fitted table of halves that has no whole neighbour',
      [
        [3, 1],
        [3, 1],
        [3, 1],
      ],
      { seed: evenCells },
      { code: 'no-whole-table', parameters: { argument: 'seed', unit: 1 } },
    ],
    ['a seed of another size', [[3], [3], [3]], { seed: [1, 2] }, { code: 'count-wrong' }],
    [
      'a negative seed',
      [[3], [3], [3]],
      { seed: [-1] },
      { code: 'negative', parameters: { argument: 'seed', row: 1 } },
    ],
  ])('%s', (_, sides, options, failure) => {
    expect(run(sides, options)).toMatchObject({ ok: false, failure });
  });
});
