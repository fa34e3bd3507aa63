import fc from 'fast-check';
import { decompose, type DecomposeOptions } from '../../../src/core/allocation/decompose';
import { roundingSteps } from '../../../src/core/allocation/rounding-steps';
import { largestRemainder, seatBySeat } from './exact-reference';

const amounts = (total: number, weights: readonly number[], options?: DecomposeOptions): number[] => {
  const result = decompose(total, weights, options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return [...result.value.amounts];
};
const failure = (...args: Parameters<typeof decompose>) => {
  const result = decompose(...args);
  return result.ok ? 'ok' : result.failure;
};
const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);

describe('worked examples', () => {
  test('functions.md', () => {
    expect(amounts(3000000, [1, 1, 1, 1])).toEqual([750000, 750000, 750000, 750000]);
    expect(amounts(10, [6, 3, 3])).toEqual([5, 3, 2]);
    expect(amounts(-10, [6, 3, 3])).toEqual([-5, -3, -2]);
    expect(amounts(100, [10, 20, 30], { hold: [null, 20, null] })).toEqual([20, 20, 60]);
    expect(amounts(2, [0.1, 0.4, 0.1])).toEqual([1, 1, 0]);
    expect(amounts(10, [1, 1, 1, 1])).toEqual([3, 3, 2, 2]);
  });

  // The Alabama paradox with its usual small example (Balinski and Young): 10 seats give C two, 11 seats give it one.
  test('largest remainder has the Alabama paradox, Webster has not', () => {
    expect(amounts(10, [6, 6, 2])).toEqual([4, 4, 2]);
    expect(amounts(11, [6, 6, 2])).toEqual([5, 5, 1]);
    expect(amounts(11, [6, 6, 2], { method: 'webster' })).toEqual(seatBySeat(11, [6, 6, 2], 'webster'));
  });

  test('cents print as they are', () => {
    expect(amounts(0.3, [1, 1, 1])).toEqual([0.1, 0.1, 0.1]);
    expect(amounts(100.01, [1, 1, 1])).toEqual([33.34, 33.34, 33.33]);
    expect(amounts(1000000, [1, 1, 1], { unit: 10000 })).toEqual([340000, 330000, 330000]);
  });

  test('minimum and maximum', () => {
    expect(amounts(100, [1, 1, 8], { max: [null, null, 50] })).toEqual([25, 25, 50]);
    expect(amounts(100, [1, 1, 8], { min: [20, null, null] })).toEqual([20, 9, 71]);
  });

  test('every rounding step can be shown', () => {
    const split = decompose(10, [6, 3, 3]);
    if (!split.ok) throw new Error('no split');
    expect(roundingSteps(split.value)).toEqual([
      { share: 5, floor: 5, remainder: 0, amount: 5 },
      { share: 2.5, floor: 2, remainder: 0.5, amount: 3 },
      { share: 2.5, floor: 2, remainder: 0.5, amount: 2 },
    ]);
  });

  test('weights at both ends of the range of doubles', () => {
    expect(amounts(9, [1e308, 1e308, 1e308])).toEqual([3, 3, 3]);
    expect(amounts(9, [1e-308, 2e-308])).toEqual([3, 6]);
    expect(amounts(9, [1e308, 1e-308])).toEqual([9, 0]);
  });
});

describe('failures', () => {
  test.each<[string, Parameters<typeof decompose>, object]>([
    ['no weight', [10, [0, 0]], { code: 'no-weight' }],
    ['no rows', [10, []], { code: 'no-weight' }],
    ['a negative weight', [10, [1, -2]], { code: 'negative', parameters: { argument: 'weights', row: 2, value: -2 } }],
    ['a weight that is no number', [10, [1, NaN]], { code: 'not-finite' }],
    ['a total that is not whole', [10.5, [1, 1], { unit: 1 }], { code: 'total-not-whole' }],
    ['a total beyond 2^53 units', [1e15, [1, 1], { unit: 0.01 }], { code: 'total-too-large' }],
    ['a unit below 0', [10, [1], { unit: -1 }], { code: 'unit-not-positive' }],
    ['lengths that differ', [10, [1, 1], { hold: [1] }], { code: 'lengths-differ', parameters: { argument: 'hold' } }],
    [
      'bounds that cross',
      [10, [1, 1], { min: [5, null], max: [4, null] }],
      { code: 'bounds-cross', parameters: { row: 1 } },
    ],
    ['a hold that is no whole number of units', [10, [1, 1], { hold: [2.5, null] }], { code: 'value-not-whole' }],
    ['holds above the total', [10, [1, 1], { hold: [6, 6] }], { code: 'infeasible', parameters: { by: 2 } }],
    [
      'maxima below the total',
      [10, [1, 1], { max: [3, 3] }],
      { code: 'infeasible', parameters: { reachable: 6, by: 4 } },
    ],
    [
      'too few units for Huntington–Hill',
      [1, [1, 1], { method: 'huntington-hill' }],
      { code: 'no-positive-weight-seat' },
    ],
  ])('%s', (_name, args, expected) => expect(failure(...args)).toMatchObject(expected));
});

describe('properties', () => {
  const weight = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
    fc.constantFrom(0.1, 0.2, 0.3, 0.4, 1e-9, 1e12),
  );
  const weights = fc.array(weight, { minLength: 1, maxLength: 12 }).filter((list) => sum(list) > 0);
  const total = fc.integer({ min: 0, max: 1_000_000 });

  test('agrees with the slow exact definition', () => {
    fc.assert(
      fc.property(total, weights, (units, list) => expect(amounts(units, list)).toEqual(largestRemainder(units, list))),
      { numRuns: 500 },
    );
  });

  test('agrees with it on few units and many ties', () => {
    const few = fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.7, 1, 2, 3), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.nat(40), few, (units, list) =>
        expect(amounts(units, list)).toEqual(largestRemainder(units, list)),
      ),
      { numRuns: 500 },
    );
  });

  test('agrees with it inside bounds, and says so when no split is possible', () => {
    const bound = fc.option(fc.nat(60), { nil: null });
    const rows = fc.array(fc.tuple(weight, bound, bound), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(200), rows, (units, list) => {
        const open = list.map(([w, a, b]) => ({
          w,
          low: a === null ? 0 : Math.min(a, b ?? a),
          high: b === null ? Infinity : Math.max(a ?? b, b),
        }));
        if (open.every(({ w }) => w === 0)) return;
        const low = open.map(({ low }) => low);
        const high = open.map(({ high }) => high);
        const list2 = open.map(({ w }) => w);
        const result = decompose(units, list2, {
          min: low,
          max: high.map((h) => (h === Infinity ? null : h)),
          unit: 1,
        });
        const most = open.reduce((so, { w, low: l, high: h }) => so + (w > 0 ? h : l), 0);
        if (units < sum(low) || units > most)
          expect(result).toMatchObject({ ok: false, failure: { code: 'infeasible' } });
        else expect(result.ok && [...result.value.amounts]).toEqual(largestRemainder(units, list2, low, high));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['webster', 'huntington-hill'] as const)('%s agrees with handing out units one by one', (method) => {
    const positive = fc.array(
      fc.integer({ min: 1, max: 1000 }).map((w) => w / 10),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 300 }), positive, (units, list) =>
        expect(amounts(units, list, { method })).toEqual(seatBySeat(units, list, method)),
      ),
      { numRuns: 300 },
    );
  });

  test('quota rule: every amount is within one unit of its share', () => {
    fc.assert(
      fc.property(total, weights, (units, list) => {
        const result = decompose(units, list);
        if (!result.ok) throw new Error('no split');
        result.value.amounts.forEach((amount, row) => {
          expect(Math.abs(amount - result.value.shares[row]!)).toBeLessThan(1 + 1e-9);
        });
      }),
    );
  });

  test('a negative total turns the sign, and zero weight gets nothing', () => {
    fc.assert(
      fc.property(total, weights, (units, list) => {
        const straight = amounts(units, list);
        expect(amounts(-units, list).map((amount) => 0 - amount)).toEqual(straight);
        list.forEach((w, row) => w === 0 && expect(straight[row]).toBe(0));
      }),
    );
  });

  test('whole weights may be multiplied by any whole number', () => {
    const whole = fc.array(fc.nat(1000), { minLength: 1, maxLength: 10 }).filter((list) => sum(list) > 0);
    fc.assert(
      fc.property(total, whole, fc.integer({ min: 1, max: 999 }), (units, list, factor) =>
        expect(
          amounts(
            units,
            list.map((w) => w * factor),
          ),
        ).toEqual(amounts(units, list)),
      ),
    );
  });

  test('a larger weight never gets less, and splitting by the result gives the result', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), weights, (units, list) => {
        const result = amounts(units, list);
        expect(amounts(units, result)).toEqual(result);
        list.forEach((w, row) =>
          list.forEach((other, next) => w > other && expect(result[row]).toBeGreaterThanOrEqual(result[next]!)),
        );
      }),
    );
  });

  test('holds are kept and the rest adds up to the total', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 50 }), fc.option(fc.integer({ min: 1, max: 30 }), { nil: null })),
      {
        minLength: 2,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(rows, fc.nat(500), (list, rest) => {
        const hold = list.map(([, held]) => held);
        if (hold.every((held) => held !== null)) return;
        const units = sum(hold.map((held) => held ?? 0)) + rest;
        const result = amounts(
          units,
          list.map(([w]) => w),
          { hold },
        );
        expect(sum(result)).toBe(units);
        hold.forEach((held, row) => held !== null && expect(result[row]).toBe(held));
      }),
    );
  });

  test('cents add up to the total in whole cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), weights, (cents, list) => {
        const result = amounts(cents / 100, list, { unit: 0.01 });
        expect(sum(result.map((amount) => Math.round(amount * 100)))).toBe(cents);
        for (const amount of result) expect(String(amount)).toMatch(/^\d+(\.\d{1,2})?$/);
      }),
    );
  });
});
