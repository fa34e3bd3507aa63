import fc from 'fast-check';
import { decompose, type DecomposeOptions } from '../../../src/core/allocation/decompose';
import { roundingSteps } from '../../../src/core/allocation/rounding-steps';

const split = (total: number, weights: readonly number[], options?: DecomposeOptions) => {
  const result = decompose(total, weights, options);
  return result.ok ? [...result.value.amounts] : result.failure;
};

describe('holds, minima and maxima', () => {
  test('a hold may be negative (a return), the others make up for it', () => {
    expect(split(100, [1, 1, 1], { hold: [-20, null, null] })).toEqual([-20, 60, 60]);
    expect(split(-100, [1, 1, 1], { hold: [20, null, null] })).toEqual([20, -60, -60]);
  });

  test('holds above the total leave nothing, unless a minimum below 0 lets a row give back', () => {
    expect(split(100, [1, 1, 1], { hold: [120, null, null] })).toEqual({
      code: 'infeasible',
      parameters: { argument: 'total', total: 100, reachable: 120, by: 20, unit: 1 },
    });
    expect(split(100, [1, 1, 3], { hold: [120, null, null], min: [null, -50, -50] })).toEqual([120, -5, -15]);
  });

  test('for a negative total the limits change places', () => {
    expect(split(-100, [1, 1, 8], { min: [null, null, -50] })).toEqual([-25, -25, -50]);
    expect(split(-100, [1, 1, 8], { max: [-20, null, null] })).toEqual([-20, -9, -71]);
    expect(split(-100, [1, 1], { min: [-20, -20] })).toEqual({
      code: 'infeasible',
      parameters: { argument: 'total', total: -100, reachable: -40, by: 60, unit: 1 },
    });
  });

  test('a row without weight stays at its minimum, or at 0', () => {
    expect(split(10, [0, 1, 0], { min: [3, null, null] })).toEqual([3, 7, 0]);
    expect(split(10, [0, 1], { hold: [null, 4] })).toMatchObject({
      code: 'infeasible',
      parameters: { reachable: 4, by: 6 },
    });
  });

  test('equal parts where no row that is not held has weight, if asked for', () => {
    expect(split(10, [0, 0, 0], { whenNoWeight: 'equal' })).toEqual([4, 3, 3]);
    expect(split(10, [5, 0, 0], { whenNoWeight: 'equal', hold: [4, null, null] })).toEqual([4, 3, 3]);
    expect(split(10, [5, 0, 0], { whenNoWeight: 'equal' })).toEqual([10, 0, 0]);
    expect(split(30, [0, 0], { hold: [10, 20] })).toEqual([10, 20]);
  });

  test('limits that are no whole units are taken inwards, floating noise aside', () => {
    expect(split(10, [1, 1], { min: [6.2, null] })).toEqual([7, 3]);
    expect(split(10, [1, 1], { max: [3.9, null] })).toEqual([3, 7]);
    expect(split(1, [1, 1], { unit: 0.1, max: [0.1 + 0.2, null] })).toEqual([0.3, 0.7]);
    expect(split(1, [1, 1], { unit: 0.1, hold: [0.1 + 0.2, null] })).toEqual([0.3, 0.7]);
    expect(split(10, [1, 1], { min: [2.3, null], max: [2.7, null] })).toMatchObject({ code: 'bounds-cross' });
  });

  test('each failure names argument and row', () => {
    expect(split(10, [1, 1], { hold: [null, 5], max: [null, 4] })).toEqual({
      code: 'hold-outside-bounds',
      parameters: { argument: 'hold', row: 2, value: 5, max: 4 },
    });
    expect(split(10, [1, 1], { min: [NaN, null] })).toMatchObject({
      code: 'not-finite',
      parameters: { argument: 'min', row: 1 },
    });
    expect(split(10, [1, 1], { max: [null] })).toMatchObject({
      code: 'lengths-differ',
      parameters: { argument: 'max', length: 1, other: 'weights', expected: 2 },
    });
    expect(split(10, [1, 1], { hold: [null, 1e300] })).toMatchObject({
      code: 'total-too-large',
      parameters: { argument: 'hold', row: 2 },
    });
    expect(split(10, [1, 1], { min: [1e300, null] })).toMatchObject({
      code: 'total-too-large',
      parameters: { argument: 'min', row: 1 },
    });
    expect(split(10, [1, 1], { max: [1e300, null] })).toEqual([5, 5]);
    expect(split(NaN, [1])).toMatchObject({ code: 'not-finite', parameters: { argument: 'total' } });
    expect(split(10, [1, 1], { hold: [9e15, -9e15] })).toMatchObject({ code: 'infeasible' });
    expect(split(10, [1, 1, 1], { hold: [-9e15, -9e15, null] })).toMatchObject({ code: 'total-too-large' });
  });

  test('every limit is kept, the total too, and the mirror image splits into the mirror image', () => {
    const limit = fc.option(fc.integer({ min: -30, max: 60 }), { nil: null });
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), limit, limit), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), rows, (total, list) => {
        const weights = list.map(([weight]) => weight);
        const min = list.map(([, a, b]) => (a === null ? null : Math.min(a, b ?? a)));
        const max = list.map(([, a, b]) => (b === null ? null : Math.max(a ?? b, b)));
        const result = split(total, weights, { min, max });
        const negated = (values: readonly (number | null)[]) =>
          values.map((value) => (value === null ? null : 0 - value));
        const opposite = split(-total, weights, { min: negated(max), max: negated(min) });
        if (!Array.isArray(result)) {
          expect(opposite).toMatchObject({ code: result.code });
          return;
        }
        expect(result.reduce((sum, amount) => sum + amount, 0)).toBe(total);
        result.forEach((amount, row) => {
          expect(amount).toBeGreaterThanOrEqual(min[row] ?? -Infinity);
          expect(amount).toBeLessThanOrEqual(max[row] ?? Infinity);
        });
        expect(negated(result)).toEqual(opposite);
      }),
      { numRuns: 500 },
    );
  });

  test('long lists with holds keep them and share the rest as if they were not there', () => {
    const weights = Array.from({ length: 1_000 }, (_, row) => 1 + ((row * 37) % 101) / 8);
    const hold = weights.map((_, row) => (row % 10 === 0 ? row : null));
    const held = hold.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const result = split(held + 54_321, weights, { hold });
    const rest = split(
      54_321,
      weights.filter((_, row) => hold[row] === null),
    );
    if (!Array.isArray(result)) throw new Error(result.code);
    expect(result.filter((_, row) => hold[row] === null)).toEqual(rest);
    expect(result.filter((_, row) => hold[row] !== null)).toEqual(hold.filter((value) => value !== null));
  });
});

test('a different order of rows gives the same amounts where no remainders tie', () => {
  const weights = fc.uniqueArray(fc.double({ min: 0.5, max: 1, noNaN: true }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), weights, (total, list) => {
      const straight = split(total, list);
      const reversed = split(total, [...list].reverse());
      expect(Array.isArray(reversed) && [...reversed].reverse()).toEqual(straight);
    }),
  );
});

test('typed arrays, lists of numbers and anything with a length split alike, and are left as they were', () => {
  const list = Float64Array.of(0.1, 0.4, 0.1);
  expect(split(2, Array.from(list))).toEqual([1, 1, 0]);
  expect(decompose(2, list)).toEqual(decompose(2, { length: 3, 0: 0.1, 1: 0.4, 2: 0.1 }));
  expect([...list]).toEqual([0.1, 0.4, 0.1]);
});

describe('rounding steps', () => {
  test('in the currency of the total, negative totals cut towards 0', () => {
    const result = decompose(-100000, [1, 1, 1], { unit: 10000 });
    if (!result.ok) throw new Error(result.failure.code);
    expect(roundingSteps(result.value)).toEqual([
      { share: -100000 / 3, floor: -30000, remainder: -3333.333333333336, amount: -40000 },
      { share: -100000 / 3, floor: -30000, remainder: -3333.333333333336, amount: -30000 },
      { share: -100000 / 3, floor: -30000, remainder: -3333.333333333336, amount: -30000 },
    ]);
  });

  test('of amounts in the hundreds of trillions keep the remainder that the share still shows', () => {
    // by hand: 2880537136693184 over 5 is 576107427338636.8, twice that is 1152214854677273.6
    const result = decompose(2880537136693184, [1, 1, 2, 1]);
    if (!result.ok) throw new Error(result.failure.code);
    expect(roundingSteps(result.value)).toEqual([
      { share: 576107427338636.8, floor: 576107427338636, remainder: 0.8, amount: 576107427338637 },
      { share: 576107427338636.8, floor: 576107427338636, remainder: 0.8, amount: 576107427338637 },
      { share: 1152214854677273.5, floor: 1152214854677273, remainder: 0.5, amount: 1152214854677273 },
      { share: 576107427338636.8, floor: 576107427338636, remainder: 0.8, amount: 576107427338637 },
    ]);
  });

  test('of a tiny share show it as its remainder', () => {
    const result = decompose(1, [1e18, 1]);
    if (!result.ok) throw new Error(result.failure.code);
    expect(roundingSteps(result.value)[1]).toEqual({ share: 1e-18, floor: 0, remainder: 1e-18, amount: 0 });
  });

  test('floor and remainder add up to the share, and the amount is the floor or a unit more', () => {
    const weights = fc.array(
      fc.integer({ min: 1, max: 999 }).map((value) => value / 10),
      { minLength: 1, maxLength: 300 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 7 }), weights, (cents, list) => {
        const result = decompose(cents / 100, list, { unit: 0.01 });
        if (!result.ok) throw new Error(result.failure.code);
        for (const { share, floor, remainder, amount } of roundingSteps(result.value)) {
          expect(floor + remainder).toBeCloseTo(share, 9);
          expect(remainder).toBeGreaterThanOrEqual(-1e-12);
          expect([0, 1]).toContain(Math.round((amount - floor) * 100));
        }
      }),
    );
  });
});
