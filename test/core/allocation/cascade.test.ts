import fc from 'fast-check';
import { cascade as split, type Cascade, type CascadeOptions } from '../../../src/core/allocation/cascade';
import { decompose } from '../../../src/core/allocation/decompose';
import { fromUnits } from '../../../src/core/numeric/from-units';
import { limitsOfGroups, type GroupLimit } from '../../../src/core/allocation/limits-of-groups';
import { largestRemainder, scaled } from './exact-reference';

type Dimensions = readonly (readonly string[])[];
type Options = CascadeOptions & { readonly limits?: readonly GroupLimit[] };
const cascade = (
  total: number,
  dimensions: Dimensions,
  weights: readonly number[],
  { limits, ...options }: Options = {},
) => split(total, dimensions, weights, { ...options, groups: limits && limitsOfGroups(limits) });
const cascaded = (total: number, dimensions: Dimensions, weights: readonly number[], options?: Options): Cascade => {
  const result = cascade(total, dimensions, weights, options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const amounts = (...args: Parameters<typeof cascaded>) => [...cascaded(...args).amounts];
const failure = (...args: Parameters<typeof cascade>) => {
  const result = cascade(...args);
  return result.ok ? 'ok' : result.failure;
};
const sum = (values: Iterable<number>) => [...values].reduce((so, value) => so + value, 0);

const china: Dimensions = [
  ['华东', '华东', '华北', '华北'],
  ['上海', '杭州', '北京', '天津'],
];

describe('worked examples', () => {
  // Shares 6⅔ and 3⅓: A gets 7 of 10, and splits them 3.5 : 3.5, the tie to the earlier row.
  test('a group is rounded before its rows', () => {
    expect(amounts(10, [['A', 'A', 'B']], [1, 1, 1])).toEqual([4, 3, 3]);
    expect(amounts(-10, [['A', 'A', 'B']], [1, 1, 1])).toEqual([-4, -3, -3]);
  });

  // A flat split of 1 by 3, 3, 3, 4 gives it to the last row; as a group the first three outweigh it.
  test('the rounding of a group does not look at its rows', () => {
    expect(amounts(1, [['A', 'A', 'A', 'B']], [3, 3, 3, 4])).toEqual([1, 0, 0, 0]);
  });

  test('without dimensions it is a split of rows', () => {
    expect(amounts(10, [], [6, 3, 3])).toEqual([5, 3, 2]);
  });

  test('rows of one group need not stand together', () => {
    expect(amounts(10, [['A', 'B', 'A']], [1, 1, 1])).toEqual([4, 3, 3]);
  });

  test('the same label under two parents is two groups', () => {
    const { levels } = cascaded(
      8,
      [
        ['东', '西', '东'],
        ['零售', '零售', '批发'],
      ],
      [1, 2, 1],
    );
    expect(levels.map(({ amounts: ofGroups }) => [...ofGroups])).toEqual([[8], [4, 4], [2, 4, 2], [2, 4, 2]]);
  });

  test('the same path in two rows shares what its group gets', () => {
    expect(
      amounts(
        7,
        [
          ['A', 'A', 'B'],
          ['x', 'x', 'y'],
        ],
        [1, 1, 5],
      ),
    ).toEqual([1, 1, 5]);
    expect(
      amounts(
        3,
        [
          ['A', 'A', 'B'],
          ['x', 'x', 'y'],
        ],
        [1, 1, 1],
      ),
    ).toEqual([1, 1, 1]);
  });

  test('the trace has the groups of each level with their shares', () => {
    const { levels, unit } = cascaded(100, china, [3, 2, 1, 1]);
    expect(unit).toBe(1);
    const [, regions, cities] = levels;
    expect([...regions!.amounts]).toEqual([71, 29]);
    expect([...regions!.shares].map((share) => Math.round(share * 1000))).toEqual([71429, 28571]);
    expect([...regions!.firstRow]).toEqual([0, 2]);
    expect([...cities!.parent]).toEqual([0, 0, 1, 1]);
    expect([...cities!.shares]).toEqual([42.6, 28.4, 14.5, 14.5]);
    expect([...cities!.amounts]).toEqual([43, 28, 15, 14]);
  });

  test('weights are read as the decimals that print them, also in sums', () => {
    // 0.1 + 0.2 is 0.3 and ties with 0.3: in doubles it would be larger.
    expect(amounts(1, [['B', 'A', 'A']], [0.3, 0.1, 0.2])).toEqual([1, 0, 0]);
    expect(amounts(0.05, [['A', 'A', 'B']], [1, 1, 2], { unit: 0.01 })).toEqual([0.02, 0.01, 0.02]);
  });

  test('sums that no double holds are still told apart', () => {
    // 1/3 prints as 0.3333333333333333: three of them are 0.9999999999999999, a hair below the 1 of B.
    expect(amounts(1, [['A', 'A', 'A', 'B']], [1 / 3, 1 / 3, 1 / 3, 1])).toEqual([0, 0, 0, 1]);
    expect(amounts(1, [['A', 'A', 'B', 'B']], [1 / 3, 2e-17, 1 / 3, 3e-17])).toEqual([0, 0, 1, 0]);
  });

  test('weights at both ends of the range of doubles add up', () => {
    expect(amounts(9, [['A', 'A', 'B']], [1e308, 1e308, 1e308])).toEqual([3, 3, 3]);
    expect(amounts(9, [['A', 'A', 'B']], [1e-308, 1e-308, 1e-308])).toEqual([3, 3, 3]);
  });
});

describe('limits', () => {
  test('a held row keeps its amount inside its group, which keeps its share', () => {
    expect(amounts(100, china, [50, 10, 30, 10], { hold: [10, null, null, null] })).toEqual([10, 50, 30, 10]);
  });

  test('a hold moves the groups above only as far as it must', () => {
    expect(amounts(100, china, [1, 1, 4, 4], { hold: [60, null, null, null] })).toEqual([60, 0, 20, 20]);
    expect(amounts(100, china, [4, 4, 1, 1], { max: [10, 20, null, null] })).toEqual([10, 20, 35, 35]);
  });

  test('groups of any level have limits', () => {
    const limits: GroupLimit[] = [
      { path: ['华东'], hold: 30 },
      { path: ['华北', '天津'], max: 20 },
    ];
    expect(amounts(100, china, [1, 2, 1, 1], { limits })).toEqual([10, 20, 50, 20]);
  });

  test('a row without weight gets what it is held at, and so does a group of such rows', () => {
    expect(amounts(100, china, [0, 0, 1, 1], { hold: [10, null, null, null] })).toEqual([10, 0, 45, 45]);
    expect(amounts(100, china, [0, 0, 1, 1], { min: [10, null, null, null] })).toEqual([10, 0, 45, 45]);
  });

  test('a held row of the other sign is made up for by the others', () => {
    expect(amounts(100, china, [1, 1, 1, 1], { hold: [-20, null, null, null] })).toEqual([-20, 70, 25, 25]);
    expect(amounts(-100, china, [1, 1, 1, 1], { hold: [20, null, null, null] })).toEqual([20, -70, -25, -25]);
    expect(amounts(0, china, [1, 1, 1, 1], { hold: [-20, null, 4, null] })).toEqual([-20, 16, 4, 0]);
  });

  test('a group may be reduced below 0 where its rows may', () => {
    const min = [-50, -50, null, null];
    expect(amounts(0, china, [1, 1, 1, 1], { min, limits: [{ path: ['华东'], hold: -30 }] })).toEqual([
      -15, -15, 15, 15,
    ]);
  });

  test.each<[string, Parameters<typeof cascade>, object]>([
    [
      'a minimum above its group’s maximum is a conflict with its path',
      [100, china, [1, 1, 1, 1], { min: [60, 10, null, null], limits: [{ path: ['华东'], max: 50 }] }],
      { code: 'limits-conflict', parameters: { path: '华东', least: 70, most: 50 } },
    ],
    [
      'the deepest conflict comes first',
      [
        100,
        china,
        [1, 1, 1, 1],
        {
          limits: [
            { path: ['华东'], max: -1 },
            { path: ['华北', '天津'], min: 9, max: 8 },
          ],
        },
      ],
      { code: 'bounds-cross', parameters: { argument: 'limits', row: 2 } },
    ],
    [
      'of one level the first',
      [
        100,
        china,
        [1, 1, 1, 1],
        {
          hold: [1, 2, 3, 4],
          limits: [
            { path: ['华北', '天津'], min: 5 },
            { path: ['华东', '杭州'], max: 1 },
          ],
        },
      ],
      { code: 'limits-conflict', parameters: { path: '华东 › 杭州', least: 2, most: 1 } },
    ],
    [
      'a group without weight can’t get anything',
      [100, china, [0, 0, 1, 1], { limits: [{ path: ['华东'], hold: 5 }] }],
      { code: 'limits-conflict', parameters: { path: '华东', least: 5, most: 0 } },
    ],
    [
      'a conflict of a reduction is told in its sign',
      [-100, china, [1, 1, 1, 1], { max: [-60, -10, null, null], limits: [{ path: ['华东'], min: -50 }] }],
      { code: 'limits-conflict', parameters: { path: '华东', least: -50, most: -70 } },
    ],
    [
      'two limits of one group both count',
      [
        100,
        china,
        [1, 1, 1, 1],
        {
          limits: [
            { path: ['华东'], min: 50 },
            { path: ['华东'], max: 40 },
          ],
        },
      ],
      { code: 'limits-conflict', parameters: { least: 50, most: 40 } },
    ],
    [
      'holds above the total',
      [10, china, [1, 1, 1, 1], { hold: [6, 6, null, null] }],
      { code: 'infeasible', parameters: { total: 10, reachable: 12, by: 2 } },
    ],
    [
      'holds of all rows below the total',
      [10, china, [1, 1, 1, 1], { hold: [1, 2, 3, 3] }],
      { code: 'infeasible', parameters: { reachable: 9, by: 1 } },
    ],
    [
      'holds beyond a reduction',
      [-10, china, [1, 1, 1, 1], { hold: [-6, -6, null, null] }],
      { code: 'infeasible', parameters: { total: -10, reachable: -12, by: 2 } },
    ],
    [
      'holds whose sum is beyond 2^53',
      [10, china, [1, 1, 1, 1], { hold: [2 ** 53 - 1, 2 ** 53 - 1, null, null] }],
      { code: 'total-too-large' },
    ],
    [
      'a path that is not there',
      [
        10,
        china,
        [1, 1, 1, 1],
        {
          limits: [
            { path: ['华东'], max: 5 },
            { path: ['华南'], max: 5 },
          ],
        },
      ],
      { code: 'path-unknown', parameters: { row: 2, path: '华南' } },
    ],
    [
      'a path deeper than the dimensions',
      [10, [['A']], [1], { limits: [{ path: ['A', 'x'], max: 5 }] }],
      { code: 'path-unknown' },
    ],
    [
      'a limit of a group that is no whole number of units',
      [10, china, [1, 1, 1, 1], { limits: [{ path: ['华东'], hold: 2.5 }] }],
      { code: 'value-not-whole', parameters: { argument: 'limits', row: 1 } },
    ],
  ])('%s', (_name, args, expected) => expect(failure(...args)).toMatchObject(expected));
});

describe('labels', () => {
  test('may end early: what is left blank is a member of its own', () => {
    expect(
      amounts(
        10,
        [
          ['A', 'A', 'B'],
          ['x', '', 'y'],
        ],
        [1, 1, 2],
      ),
    ).toEqual([3, 2, 5]);
  });

  test('may all be blank in a row without weight and limits, an empty line', () => {
    expect(
      amounts(
        10,
        [
          ['A', '', 'B'],
          ['x', '', 'y'],
        ],
        [1, 0, 1],
      ),
    ).toEqual([5, 0, 5]);
  });

  test.each<[string, Dimensions, readonly number[], CascadeOptions, number]>([
    [
      'a blank above a label, as a merged cell leaves it',
      [
        ['A', ''],
        ['x', 'y'],
      ],
      [1, 1],
      {},
      3,
    ],
    ['a blank row with a weight', [['A', '']], [1, 1], {}, 2],
    [
      'a blank row with a hold',
      [
        ['A', ''],
        ['x', ''],
      ],
      [1, 0],
      { hold: [null, 5] },
      3,
    ],
  ])('%s is refused by its cell', (_name, dimensions, weights, options, row) => {
    expect(failure(10, dimensions, weights, options)).toEqual({
      code: 'label-missing',
      parameters: { argument: 'path', row },
    });
  });
});

test.each<[string, Parameters<typeof cascade>, object]>([
  ['a total that is no number', [NaN, [['A']], [1]], { code: 'not-finite', parameters: { argument: 'total' } }],
  ['a total that is not whole', [1.5, [['A']], [1], { unit: 1 }], { code: 'total-not-whole' }],
  ['a total beyond 2^53 units', [1e15, [['A']], [1], { unit: 0.01 }], { code: 'total-too-large' }],
  ['a unit below 0', [1, [['A']], [1], { unit: -1 }], { code: 'unit-not-positive' }],
  [
    'a negative weight',
    [1, [['A', 'B']], [1, -2]],
    { code: 'negative', parameters: { argument: 'weights', row: 2, value: -2 } },
  ],
  ['a weight that is no number', [1, [['A', 'B']], [1, NaN]], { code: 'not-finite', parameters: { row: 2 } }],
  ['no weight', [1, [['A', 'B']], [0, 0]], { code: 'no-weight' }],
  ['no rows', [1, [[]], []], { code: 'no-weight' }],
  [
    'labels of another length',
    [1, [['A', 'B'], ['x']], [1, 1]],
    { code: 'lengths-differ', parameters: { length: 2, expected: 1 } },
  ],
  [
    'holds of another length',
    [1, [['A', 'B']], [1, 1], { hold: [1] }],
    { code: 'lengths-differ', parameters: { argument: 'hold' } },
  ],
])('%s is named', (_name, args, expected) => expect(failure(...args)).toMatchObject(expected));

describe('properties', () => {
  const weight = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
    fc.constantFrom(1 / 3, 2 / 3, 0.1, 1e-9, 1e9 + 0.1),
  );
  const label = fc.constantFrom('A', 'B', 'C', '华东');
  const row = fc.record({
    path: fc.array(label, { minLength: 3, maxLength: 3 }),
    weight,
    hold: fc.option(fc.integer({ min: -5, max: 40 }), { nil: null, freq: 3 }),
  });
  const table = fc
    .array(row, { minLength: 1, maxLength: 24 })
    .filter((rows) => rows.some(({ weight: own }) => own > 0));
  const total = fc.integer({ min: -2_000, max: 100_000 });
  /** Roots of different primes for weights: no sums of some of them are in a ratio of whole numbers. */
  const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89];
  const uneven = table.map((rows) => rows.map((one, index) => ({ ...one, weight: Math.sqrt(primes[index]!) })));
  type Table = readonly { readonly path: readonly string[]; readonly weight: number; readonly hold: number | null }[];

  const dimensionsOf = (rows: Table) => [0, 1, 2].map((level) => rows.map(({ path }) => path[level]!));
  const run = (units: number, rows: Table, hold = false) =>
    cascade(
      units,
      dimensionsOf(rows),
      rows.map((one) => one.weight),
      hold ? { hold: rows.map((one) => one.hold) } : {},
    );

  /** The definition by recursion, in whole numbers of any size: groups by labels, then each group's rows. */
  function reference(units: number, rows: Table, level = 0): number[] {
    const whole = scaled(rows.map((one) => one.weight));
    const groups = new Map<string, number[]>();
    rows.forEach(({ path }, index) => {
      const name = level < 3 ? path[level]! : String(index);
      groups.set(name, [...(groups.get(name) ?? []), index]);
    });
    const members = [...groups.values()];
    const sums = members.map((own) => own.reduce((all, index) => all + whole[index]!, 0n));
    const split = sums.every((own) => own === 0n) ? sums.map(() => 0) : largestRemainder(Math.abs(units), sums);
    const result = rows.map(() => 0);
    members.forEach((own, group) => {
      const inside =
        level < 3
          ? reference(
              split[group]!,
              own.map((index) => rows[index]!),
              level + 1,
            )
          : [split[group]!];
      own.forEach((index, place) => (result[index] = (units < 0 ? -1 : 1) * inside[place]! + 0));
    });
    return result;
  }

  test('agrees with the slow exact definition', () => {
    fc.assert(
      fc.property(total, table, (units, rows) => {
        const result = run(units, rows);
        expect(result.ok && [...result.value.amounts]).toEqual(reference(units, rows));
      }),
      { numRuns: 500 },
    );
  });

  test('every group at every level is the split of its parent that decompose gives', () => {
    const whole = table.map((rows) => rows.map((one) => ({ ...one, weight: Math.round(one.weight * 100) })));
    fc.assert(
      fc.property(total, whole, (units, rows) => {
        fc.pre(rows.some((one) => one.weight > 0));
        const { levels } = cascaded(
          units,
          dimensionsOf(rows),
          rows.map((one) => one.weight),
        );
        const weightsAt = levels.map(({ count }) => new Array<number>(count).fill(0));
        rows.forEach((one, index) => {
          for (
            let level = levels.length - 1, group = index;
            level >= 0;
            group = levels[level]!.parent[group]!, level -= 1
          ) {
            weightsAt[level]![group]! += one.weight;
          }
        });
        levels.slice(1).forEach((level, above) => {
          levels[above]!.amounts.forEach((amount, parent) => {
            const members = [...level.parent.keys()].filter((member) => level.parent[member] === parent);
            const own = members.map((member) => weightsAt[above + 1]![member]!);
            const split = decompose(amount, own, { whenNoWeight: 'equal', unit: 1 });
            expect(split.ok && [...split.value.amounts]).toEqual(members.map((member) => level.amounts[member]));
          });
        });
      }),
    );
  });

  test('holds are kept and every level adds up, or the failure says how far off the total is', () => {
    fc.assert(
      fc.property(total, table, (units, rows) => {
        const result = run(units, rows, true);
        if (!result.ok) {
          expect(result.failure.code).toBe('infeasible');
          const nearer = run(Number(result.failure.parameters.reachable), rows, true);
          expect(nearer.ok).toBe(true);
          return;
        }
        const { levels, amounts: ofRows } = result.value;
        rows.forEach(({ hold }, index) => hold !== null && expect(ofRows[index]).toBe(hold));
        for (const level of levels) expect(sum(level.amounts)).toBe(units);
        levels.slice(1).forEach((level, above) => {
          const sums = new Array<number>(levels[above]!.count).fill(0);
          level.amounts.forEach((amount, member) => (sums[level.parent[member]!]! += amount));
          expect(sums).toEqual([...levels[above]!.amounts]);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('a negative total turns the signs', () => {
    fc.assert(
      fc.property(fc.nat(10_000), table, (units, rows) => {
        const [straight, opposite] = [run(units, rows), run(-units, rows)];
        expect(opposite.ok && [...opposite.value.amounts].map((amount) => 0 - amount)).toEqual(
          straight.ok && [...straight.value.amounts],
        );
      }),
    );
  });

  test('weights may be multiplied by any whole number, and amounts are in units of any size', () => {
    fc.assert(
      fc.property(total, table, fc.integer({ min: 2, max: 999 }), (units, rows, factor) => {
        const whole = rows.map((one) => ({ ...one, weight: Math.round(one.weight * 100) }));
        fc.pre(whole.some((one) => one.weight > 0));
        const straight = run(units, whole);
        const larger = run(
          units,
          whole.map((one) => ({ ...one, weight: one.weight * factor })),
        );
        expect(straight.ok && larger.ok && [...larger.value.amounts]).toEqual(
          straight.ok && [...straight.value.amounts],
        );
        const cents = cascade(
          units / 100,
          dimensionsOf(whole),
          whole.map((one) => one.weight),
          { unit: 0.01 },
        );
        expect(cents.ok && [...cents.value.amounts]).toEqual(
          straight.ok && [...straight.value.amounts].map((amount) => amount / 100),
        );
      }),
    );
  });

  test('another order of rows gives the same amounts where no weights tie', () => {
    fc.assert(
      fc.property(total, uneven, (units, rows) => {
        const [straight, reversed] = [run(units, rows), run(units, [...rows].reverse())];
        expect(reversed.ok && [...reversed.value.amounts].reverse()).toEqual(
          straight.ok && [...straight.value.amounts],
        );
      }),
    );
  });

  describe('with holds', () => {
    const answer = (result: ReturnType<typeof run>) => (result.ok ? [...result.value.amounts] : result.failure.code);
    const negative = (hold: number | null) => (hold === null ? null : 0 - hold);
    /** Totals near what is held, where holds of one group decide what others get. */
    const tight = (rows: Table, more: number) => rows.reduce((all, { hold }) => all + (hold ?? 0), more);
    const more = fc.oneof(fc.integer({ min: -40, max: 200 }), total);

    /** Holds of 0 or more by the definition: in each group the bounded split of its amount, limits summed up from rows. */
    function limited(units: number, rows: Table, level = 0): number[] {
      const limitsOf = ({ weight: own, hold }: Table[number]) => [hold ?? 0, hold ?? (own > 0 ? Infinity : 0)] as const;
      const groups = new Map<string, number[]>();
      rows.forEach(({ path }, index) => {
        const name = level < 3 ? path[level]! : String(index);
        groups.set(name, [...(groups.get(name) ?? []), index]);
      });
      const members = [...groups.values()];
      const whole = scaled(rows.map((one) => one.weight));
      const weights = members.map((own) => own.reduce((all, index) => all + whole[index]!, 0n));
      const sumOf = (own: readonly number[], end: 0 | 1) => sum(own.map((index) => limitsOf(rows[index]!)[end]));
      const split = largestRemainder(
        units,
        weights,
        members.map((own) => sumOf(own, 0)),
        members.map((own) => sumOf(own, 1)),
      );
      const result = rows.map(() => 0);
      members.forEach((own, group) => {
        const parts = own.map((index) => rows[index]!);
        const inside = level < 3 ? limited(split[group]!, parts, level + 1) : [split[group]!];
        own.forEach((index, place) => (result[index] = inside[place]!));
      });
      return result;
    }

    test('agrees with the slow exact definition', () => {
      fc.assert(
        fc.property(table, fc.integer({ min: 0, max: 200 }), (rows, beyond) => {
          const kept = rows.map(({ hold, ...one }) => ({ ...one, hold: hold === null ? null : Math.abs(hold) }));
          const units = tight(kept, beyond);
          const result = run(units, kept, true);
          if (!result.ok) return expect(result.failure.code).toBe('infeasible');
          expect([...result.value.amounts]).toEqual(limited(units, kept));
        }),
        { numRuns: 300 },
      );
    });

    test('opposite totals and holds have opposite amounts', () => {
      fc.assert(
        fc.property(more, table, (beyond, rows) => {
          const units = tight(rows, beyond);
          fc.pre(units !== 0); // a total of 0 is split like one above it: what is not held is not below 0
          const straight = answer(run(units, rows, true));
          const opposite = answer(
            run(
              -units,
              rows.map((one) => ({ ...one, hold: negative(one.hold) })),
              true,
            ),
          );
          expect(opposite).toEqual(Array.isArray(straight) ? straight.map((amount) => 0 - amount) : straight);
        }),
        { numRuns: 300 },
      );
    });

    test('another order of rows gives the same amounts where no weights tie', () => {
      fc.assert(
        fc.property(more, uneven, (beyond, rows) => {
          const units = tight(rows, beyond);
          const straight = answer(run(units, rows, true));
          const reversed = answer(run(units, [...rows].reverse(), true));
          expect(Array.isArray(reversed) ? reversed.reverse() : reversed).toEqual(straight);
        }),
        { numRuns: 300 },
      );
    });

    test('larger weights in the same proportions, and units of any size, change nothing', () => {
      fc.assert(
        fc.property(
          more,
          table,
          fc.constantFrom(2, 10, 999),
          fc.constantFrom(0.01, 0.5, 7),
          (beyond, rows, factor, unit) => {
            const units = tight(rows, beyond);
            const whole = rows.map((one) => ({ ...one, weight: Math.round(one.weight * 100) }));
            fc.pre(whole.some((one) => one.weight > 0));
            const straight = answer(run(units, whole, true));
            const larger = whole.map((one) => ({ ...one, weight: one.weight * factor }));
            expect(answer(run(units, larger, true))).toEqual(straight);
            const inUnits = (amount: number) => fromUnits(amount, unit);
            const scaledUp = cascade(
              inUnits(units),
              dimensionsOf(whole),
              whole.map((one) => one.weight),
              { unit, hold: whole.map(({ hold }) => (hold === null ? null : inUnits(hold))) },
            );
            expect(answer(scaledUp)).toEqual(Array.isArray(straight) ? straight.map(inUnits) : straight);
          },
        ),
        { numRuns: 300 },
      );
    });

    test('splitting by the result gives the result', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 200 }), table, (beyond, rows) => {
          const kept = rows.map(({ hold, ...one }) => ({ ...one, hold: hold === null ? null : Math.abs(hold) }));
          const units = tight(kept, beyond);
          const result = run(units, kept, true);
          if (!result.ok) return expect(result.failure.code).toBe('infeasible');
          const again = kept.map((one, index) => ({ ...one, weight: result.value.amounts[index]! }));
          expect(answer(run(units, again, true))).toEqual([...result.value.amounts]);
          // The holds are part of the result: without them it is the same split.
          expect(answer(run(units, again))).toEqual([...result.value.amounts]);
        }),
        { numRuns: 300 },
      );
    });
  });

  test('splitting by the result gives the result', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), table, (units, rows) => {
        const result = run(units, rows);
        if (!result.ok) throw new Error(result.failure.code);
        const again = run(
          units,
          rows.map((one, index) => ({ ...one, weight: result.value.amounts[index]! })),
        );
        expect(again.ok && again.value.amounts).toEqual(result.value.amounts);
      }),
    );
  });
});

test('a group of more rows than are sorted is split as decompose does', () => {
  const weights = Array.from({ length: 1_200 }, (_, row) => 1 + ((row * 7919) % 997) / 7);
  const flat = decompose(54_321, weights);
  const group = cascade(54_321, [weights.map(() => 'A')], weights);
  expect(group.ok && flat.ok && group.value.amounts).toEqual(flat.ok && flat.value.amounts);
  const each = cascade(54_321, [weights.map((_, row) => `g${row}`)], weights);
  expect(each.ok && flat.ok && each.value.amounts).toEqual(flat.ok && flat.value.amounts);
});
