import fc from 'fast-check';
import { setGoals } from '../../../src/core/allocation/set-goals';
import { fromUnits } from '../../../src/core/numeric/from-units';

const goals = (...args: Parameters<typeof setGoals>) => {
  const result = setGoals(...args);
  return result.ok ? result.value : result.failure;
};

test('80 %, 100 % and 120 % of the expected value, in exact decimals', () => {
  expect(goals([100, 15])).toEqual([
    { base: 80, target: 100, stretch: 120 },
    { base: 12, target: 15, stretch: 18 },
  ]);
  expect(goals([19.99])).toEqual([{ base: 15.99, target: 19.99, stretch: 23.99 }]);
});

test('halves go up: 1.15 × 10 with unit 1 is 12, although the double nearest to 1.15 lies below', () => {
  expect(goals([10], { stretch: 1.15, unit: 1 })).toEqual([{ base: 8, target: 10, stretch: 12 }]);
  expect(goals([1234567], { unit: 10000 })).toEqual([{ base: 990000, target: 1230000, stretch: 1480000 }]);
});

test('one row with cents gives all rows cents', () => {
  expect(goals([3, 0.5])).toEqual([
    { base: 2.4, target: 3, stretch: 3.6 },
    { base: 0.4, target: 0.5, stretch: 0.6 },
  ]);
});

test('bad input names argument and row', () => {
  expect(goals([1, -1])).toEqual({ code: 'negative', parameters: { argument: 'expected', row: 2, value: -1 } });
  expect(goals([NaN])).toMatchObject({ code: 'not-finite', parameters: { argument: 'expected', row: 1 } });
  expect(goals([1], { base: 1.3 })).toMatchObject({ code: 'bounds-cross', parameters: { min: 1.3, max: 1.2 } });
  expect(goals([1], { base: -0.1 })).toMatchObject({ code: 'negative', parameters: { argument: 'base' } });
  expect(goals([1], { unit: 0 })).toMatchObject({ code: 'unit-not-positive' });
  expect(goals([1, 8e15], { unit: 1 })).toMatchObject({ code: 'total-too-large', parameters: { row: 2 } });
});

test('goals are whole units, in order, within half a unit of their multiple', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => cents / 100)), (expected) => {
      const result = goals(expected, { unit: 0.5 });
      if (!Array.isArray(result)) throw new Error(result.code);
      result.forEach(({ base, target, stretch }, row) => {
        for (const goal of [base, target, stretch]) expect(Number.isInteger(goal * 2)).toBe(true);
        expect(base <= target && target <= stretch).toBe(true);
        expect(Math.abs(base - 0.8 * expected[row]!)).toBeLessThanOrEqual(0.25 + 1e-6);
      });
    }),
  );
});

describe('any expected values', () => {
  const cents = fc.array(fc.integer({ min: 0, max: 10 ** 8 }), { minLength: 1, maxLength: 12 });
  const options = fc.record({
    base: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    stretch: fc.integer({ min: 100, max: 300 }).map((percent) => percent / 100),
  });
  const inUnit = (values: readonly number[], unit: number) => values.map((value) => fromUnits(value, unit));

  test('have the same goals in any unit of money', () => {
    fc.assert(
      fc.property(cents, options, fc.constantFrom(0.01, 0.5, 3, 10_000), (values, multiples, unit) => {
        const whole = goals(values, { ...multiples, unit: 1 });
        if (!Array.isArray(whole)) throw new Error(whole.code);
        expect(goals(inUnit(values, unit), { ...multiples, unit })).toEqual(
          whole.map(({ base, target, stretch }) => ({
            base: fromUnits(base, unit),
            target: fromUnits(target, unit),
            stretch: fromUnits(stretch, unit),
          })),
        );
      }),
    );
  });

  test('have the same goals in any order, and each by itself', () => {
    const ordered = cents.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray([...values.keys()], { minLength: values.length })),
    );
    fc.assert(
      fc.property(ordered, options, fc.constantFrom(1, 0.01), ([values, order], multiples, divisor) => {
        const money = inUnit(values, divisor);
        const given = { ...multiples, unit: divisor };
        const straight = goals(money, given);
        if (!Array.isArray(straight)) throw new Error(straight.code);
        const shuffled = goals(
          order.map((row) => money[row]!),
          given,
        );
        expect(shuffled).toEqual(order.map((row) => straight[row]));
        expect(money.map((value) => goals([value], given))).toEqual(straight.map((goal) => [goal]));
      }),
    );
  });
});
