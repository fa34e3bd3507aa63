import fc from 'fast-check';
import { crossThree, type CrossThreeOptions } from '../../../src/core/allocation/cross-three';
import { fromUnits } from '../../../src/core/numeric/from-units';

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

describe('any three sides', () => {
  const money = (units: readonly number[], unit: number, sign = 1) =>
    units.map((value) => fromUnits(sign * value, unit));
  const sidesIn = (sides: Sides, unit: number, sign = 1): Sides => [
    money(sides[0], unit, sign),
    money(sides[1], unit, sign),
    money(sides[2], unit, sign),
  ];

  test('in another unit of money, or of the opposite sign, have the same table in it', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(0.01, 0.5, 7),
        fc.constantFrom(1, -1),
        ({ lengths, units, seed }, unit, sign) => {
          const sides = sidesOf(units, lengths);
          const whole = fill(sides, { seed, unit: 1 });
          const scaled = fill(sidesIn(sides, unit, sign), { seed, unit });
          expect([...scaled.amounts]).toEqual(money([...whole.amounts], unit, sign).map((amount) => amount + 0));
          scaled.fitted.forEach((value, cell) =>
            expect(Math.abs(value - sign * unit * whole.fitted[cell]!)).toBeLessThan(unit * 1e-9),
          );
          expect(scaled.farCells).toEqual(whole.farCells);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('do not depend on the scale of the seed', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(2, 1024, 1 / 64), ({ lengths, units, seed }, factor) => {
        const sides = sidesOf(units, lengths);
        const straight = fill(sides, { seed });
        const scaled = fill(sides, { seed: seed.map((value) => value * factor) });
        expect(scaled.amounts).toEqual(straight.amounts);
        scaled.fitted.forEach((value, cell) => expect(Math.abs(value - straight.fitted[cell]!)).toBeLessThan(1e-9));
      }),
      { numRuns: 200 },
    );
  });

  test('are filled with the same table again from the table they gave', () => {
    fc.assert(
      fc.property(table, ({ lengths, units, seed }) => {
        const sides = sidesOf(units, lengths);
        const { amounts } = fill(sides, { seed });
        const again = fill(sides, { seed: amounts });
        expect(again.amounts).toEqual(amounts);
        expect(again.farCells).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('may list a side in another order: each of its members keeps its cells where none tie', () => {
    const primes = sieve(64);
    const ordered = table.chain(({ lengths, units }) =>
      fc.record({
        lengths: fc.constant(lengths),
        units: fc.constant(units),
        orders: fc.tuple(
          ...(lengths.map((length) =>
            fc.shuffledSubarray([...new Array(length).keys()], { minLength: length }),
          ) as unknown as [fc.Arbitrary<number[]>, fc.Arbitrary<number[]>, fc.Arbitrary<number[]>]),
        ),
      }),
    );
    fc.assert(
      fc.property(ordered, ({ lengths, units, orders }) => {
        const [, b, c] = lengths;
        const sides = sidesOf(units, lengths);
        const seed = units.map((_, cell) => Math.sqrt(primes[cell]!));
        // Where each cell of the shuffled table stands in the straight one.
        const from = units.map((_, cell) => {
          const [x, y, z] = [Math.floor(cell / (b * c)), Math.floor(cell / c) % b, cell % c];
          return (orders[0][x]! * b + orders[1][y]!) * c + orders[2][z]!;
        });
        const straight = fill(sides, { seed });
        const shuffled = fill(
          [
            orders[0].map((index) => sides[0][index]!),
            orders[1].map((index) => sides[1][index]!),
            orders[2].map((index) => sides[2][index]!),
          ],
          { seed: from.map((cell) => seed[cell]!) },
        );
        shuffled.fitted.forEach((value, cell) =>
          expect(Math.abs(value - straight.fitted[from[cell]!]!)).toBeLessThan(2e-6),
        );
        expect([...shuffled.amounts]).toEqual(from.map((cell) => straight.amounts[cell]));
      }),
      { numRuns: 200 },
    );
  });
});

/** The first primes: their roots are weights that no sums of one another tie with. */
function sieve(count: number): number[] {
  const primes: number[] = [];
  for (let value = 2; primes.length < count; value += 1)
    if (primes.every((prime) => value % prime !== 0)) primes.push(value);
  return primes;
}

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

test('bands and parts that hardly depend on each other are fitted, which sweeps alone take thousands for', () => {
  const side = 30;
  let state = 1;
  const uneven = () => (state = (state * 48_271) % 2_147_483_647) % 1_000;
  const sides = [0, 1, 2].map(() => new Array<number>(side).fill(0));
  for (const seedOf of [
    (i: number, j: number, k: number) => Number(Math.abs(i - j) <= 1 && Math.abs(j - k) <= 1),
    (i: number, j: number) => (i < 15 === j < 15 ? 1 : 1e-6),
  ]) {
    const places = Array.from({ length: side ** 3 }, (_, cell) => [
      Math.floor(cell / side ** 2),
      Math.floor(cell / side) % side,
      cell % side,
    ]);
    const seed = places.map(([i, j, k]) => seedOf(i!, j!, k!));
    sides.forEach((totals) => totals.fill(0));
    places.forEach((place, cell) => {
      const units = seed[cell]! > 0 ? uneven() : 0;
      place.forEach((at, axis) => (sides[axis]![at]! += units));
    });
    const [firstTotals, secondTotals, thirdTotals] = [sides[0]!, sides[1]!, sides[2]!];
    const result = crossThree({ firstTotals, secondTotals, thirdTotals }, { seed });
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect(result.value.sweeps).toBeLessThan(100);
    const left = sides.map((totals) => totals.slice());
    const off = sides.map((totals) => totals.slice());
    places.forEach((place, cell) =>
      place.forEach((at, axis) => {
        left[axis]![at]! -= result.value.amounts[cell]!;
        off[axis]![at]! -= result.value.fitted[cell]!;
      }),
    );
    expect(left.flat().every((units) => units === 0)).toBe(true);
    expect(Math.max(...off.flat().map(Math.abs))).toBeLessThan(2e-6);
  }
});
