import fc from 'fast-check';
import { fromDecimal } from '../../../src/core/numeric/decimal';
import { exactSum } from '../../../src/core/numeric/exact-sum';
import { fromUnits } from '../../../src/core/numeric/from-units';
import { catchUp, type CatchUpOptions } from '../../../src/core/pace/catch-up';

const planned = (targets: readonly number[], actuals: readonly number[], options?: CatchUpOptions) => {
  const result = catchUp(targets, actuals, options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const failure = (...args: Parameters<typeof catchUp>) => {
  const result = catchUp(...args);
  return result.ok ? 'ok' : result.failure;
};

describe('worked examples', () => {
  test('a shortfall of 20 over three equal periods is 7, 7, 6: ties go to the earlier one', () => {
    expect(planned([100, 100, 100, 100], [80])).toEqual([100, 107, 107, 106]);
  });

  test('periods left take it in proportion to their targets; one with target 0 takes nothing', () => {
    // 60 × 100 ÷ 300, 60 × 200 ÷ 300
    expect(planned([100, 100, 100, 0, 200], [60, 80])).toEqual([100, 100, 120, 0, 240]);
  });

  test('the next period alone, or none', () => {
    expect(planned([100, 100, 100], [70], { policy: 'next' })).toEqual([100, 130, 100]);
    expect(planned([100, 0, 100], [70], { policy: 'next' })).toEqual([100, 30, 100]);
    expect(planned([100, 100, 100], [70], { policy: 'none' })).toEqual([100, 100, 100]);
  });

  test('a surplus changes nothing, and surpluses of some periods count against shortfalls of others', () => {
    expect(planned([100, 100, 100], [130, 90])).toEqual([100, 100, 100]);
    expect(planned([100, 100, 100], [130, 60])).toEqual([100, 100, 110]);
  });

  test('actuals count up to the last that is not 0, unless told how many periods are over', () => {
    expect(planned([100, 100, 100, 100], [80, 0, 0, 0])).toEqual([100, 107, 107, 106]);
    expect(planned([100, 100, 100, 100], [80, 0, 0, 0], { done: 2 })).toEqual([100, 100, 160, 160]);
    expect(planned([100, 100, 100, 100], [80], { done: 2 })).toEqual([100, 100, 160, 160]);
    expect(planned([100, 100, 100, 100], [80, 30], { done: 1 })).toEqual([100, 107, 107, 106]);
    expect(planned([100, 100], [0, 0])).toEqual([100, 100]);
    expect(planned([100, 100], [5, 5], { done: 0 })).toEqual([100, 100]);
  });

  test('returns make the shortfall larger than the target', () => {
    expect(planned([100, 100], [-50])).toEqual([100, 250]);
  });

  test('cents: without a unit the plan is exact to 0.01 when an actual is not whole', () => {
    expect(planned([100, 100, 100], [80.5])).toEqual([100, 109.75, 109.75]);
    expect(planned([0.3, 0.3, 0.3], [0.1])).toEqual([0.3, 0.4, 0.4]);
  });

  test('a shortfall that is no whole number of units is rounded up, so that the plan is met', () => {
    expect(planned([100, 100, 100], [80.5], { unit: 1 })).toEqual([100, 110, 110]);
    expect(planned([10000, 10000], [8999.99], { unit: 100 })).toEqual([10000, 11100]);
    expect(planned([100, 100], [100 / 3])).toEqual([100, 166.67]);
  });
});

describe('a cap', () => {
  test('holds, and the shortfall fits below it', () => {
    expect(planned([100, 100, 100], [80], { cap: 1.1 })).toEqual([100, 110, 110]);
    expect(planned([100, 50, 50], [91], { cap: 1.1 })).toEqual([100, 55, 54]);
  });

  test('rounds down: of 105 and 1.1 a period takes 10, so the later one makes up', () => {
    expect(planned([100, 105, 1000], [50], { cap: 1.1 })).toEqual([100, 110, 1045]);
    expect(failure([100, 105], [89], { cap: 1.1 })).toMatchObject({ parameters: { amount: 1 } });
  });

  test('that leaves no room says what can not be placed and the smallest cap that can', () => {
    // 60 over 200: 1.3 is needed, 1.2 takes 40
    expect(failure([100, 100, 100], [40], { cap: 1.2 })).toEqual({
      code: 'shortfall-left',
      parameters: { argument: 'cap', shortfall: 60, amount: 20, cap: 1.3 },
    });
    expect(failure([100, 100, 100], [40], { cap: 1.2, policy: 'next' })).toMatchObject({
      parameters: { amount: 40, cap: 1.6 },
    });
    // 1 over 3 + 3 at whole units: one of them takes it, 4 ÷ 3
    expect(failure([1, 3, 3], [0.5], { done: 1, cap: 1.1, unit: 1 })).toMatchObject({ parameters: { cap: 1.3334 } });
  });

  test('below 1 is refused', () => {
    expect(failure([100, 100], [40], { cap: 0.9 })).toMatchObject({ code: 'below-least', parameters: { least: 1 } });
    expect(failure([100, 100], [40], { cap: NaN })).toMatchObject({ code: 'below-least' });
  });
});

test('a shortfall that nothing is left for is not lost', () => {
  expect(failure([100, 100], [90, 90])).toEqual({
    code: 'shortfall-left',
    parameters: { argument: 'targets', shortfall: 20, amount: 20 },
  });
  expect(failure([100, 0, 0], [90])).toMatchObject({ code: 'shortfall-left', parameters: { amount: 10 } });
  expect(failure([100, 0], [90], { policy: 'next', cap: 2 })).toEqual({
    code: 'shortfall-left',
    parameters: { argument: 'targets', shortfall: 10, amount: 10 },
  });
  expect(failure([100, 100], [90, 90], { policy: 'next' })).toMatchObject({ code: 'shortfall-left' });
  expect(planned([100, 100], [90, 110])).toEqual([100, 100]);
  expect(planned([100, 100], [90, 90], { policy: 'none' })).toEqual([100, 100]);
});

test('bad input names argument and row', () => {
  expect(failure([100, -1], [1])).toEqual({ code: 'negative', parameters: { argument: 'targets', row: 2, value: -1 } });
  expect(failure([100, NaN], [1])).toMatchObject({ code: 'not-finite', parameters: { argument: 'targets', row: 2 } });
  expect(failure([100], [Infinity])).toMatchObject({ code: 'not-finite', parameters: { argument: 'actuals', row: 1 } });
  expect(failure([100], [1, 2])).toMatchObject({ code: 'lengths-differ', parameters: { length: 2, expected: 1 } });
  for (const done of [3, 1.5, -1]) expect(failure([1, 1], [1], { done })).toMatchObject({ code: 'count-not-whole' });
  expect(failure([1, 1], [1], { unit: -1 })).toMatchObject({ code: 'unit-not-positive' });
  expect(failure([2 ** 53, 2 ** 53], [1e-9], { unit: 0.01 })).toMatchObject({ code: 'total-too-large' });
});

describe('any plan', () => {
  const list = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 24 });
  const plan = fc.record({
    targets: list,
    actuals: fc.array(fc.integer({ min: -200, max: 6000 }), { maxLength: 23 }),
    unit: fc.constantFrom(1, 0.01, 0.5),
    policy: fc.constantFrom('spread' as const, 'next' as const),
    cap: fc.option(fc.constantFrom(1.05, 1.2, 1.5, 3), { nil: undefined }),
  });

  test('is met exactly, keeps its past, lowers no target and stays below its cap; a smallest cap named works', () => {
    fc.assert(
      fc.property(plan, ({ targets, actuals, unit, policy, cap }) => {
        const money = targets.map((target) => fromUnits(target, unit));
        const done = Math.min(actuals.length, targets.length - 1);
        const booked = actuals.slice(0, done).map((actual) => fromUnits(actual, unit));
        const options = { done, unit, policy, cap };
        let result = catchUp(money, booked, options);
        if (!result.ok) {
          expect(result.failure.code).toBe('shortfall-left');
          const { cap: smallest } = result.failure.parameters;
          if (smallest === undefined) return;
          expect(Number(smallest)).toBeGreaterThan(cap!);
          expect(catchUp(money, booked, { ...options, cap: Number(smallest) - 0.0001 }).ok).toBe(false);
          result = catchUp(money, booked, { ...options, cap: Number(smallest) });
        }
        if (!result.ok) throw new Error(JSON.stringify(result.failure));
        const { value } = result;
        expect(value.slice(0, done)).toEqual(money.slice(0, done));
        value.forEach((target, index) => expect(target).toBeGreaterThanOrEqual(money[index]!));
        const sum = fromDecimal(exactSum([...booked, ...value.slice(done)]));
        expect(sum).toBe(
          Math.max(fromDecimal(exactSum(money)), fromDecimal(exactSum([...booked, ...money.slice(done)]))),
        );
        if (cap !== undefined && policy === 'spread' && catchUp(money, booked, options).ok) {
          value.forEach((target, index) => expect(target).toBeLessThanOrEqual(cap * money[index]! * (1 + 1e-12)));
        }
      }),
    );
  });

  test('spread is the largest remainder split of the shortfall: each within one unit of its share', () => {
    fc.assert(
      fc.property(list, fc.nat(5000), (targets, missing) => {
        const first = missing + 10;
        const left = targets.reduce((sum, target) => sum + target, 0);
        fc.pre(left > 0);
        const value = planned([first, ...targets], [10], { done: 1 });
        targets.forEach((target, index) => {
          expect(Math.abs(value[index + 1]! - target - (missing * target) / left)).toBeLessThan(1);
        });
      }),
    );
  });

  test('is the same in any unit of money, and so is what can not be placed', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(0.01, 0.25, 7, 10_000), ({ targets, actuals, policy, cap }, unit) => {
        const done = Math.min(actuals.length, targets.length - 1);
        const run = (size: number) => {
          const inUnits = (values: readonly number[]) => values.map((value) => fromUnits(value, size));
          return catchUp(inUnits(targets), inUnits(actuals.slice(0, done)), { done, policy, cap, unit: size });
        };
        const [whole, scaled] = [run(1), run(unit)];
        if (whole.ok) {
          expect(scaled).toEqual({ ok: true, value: whole.value.map((target) => fromUnits(target, unit)) });
          return;
        }
        const { shortfall, amount } = whole.failure.parameters;
        const parameters = {
          ...whole.failure.parameters,
          shortfall: fromUnits(Number(shortfall), unit),
          amount: fromUnits(Number(amount), unit),
        };
        expect(scaled).toEqual({ ok: false, failure: { ...whole.failure, parameters } });
      }),
      { numRuns: 300 },
    );
  });

  test('without a shortfall stays as it is, by any policy, cap and unit', () => {
    const surplus = fc.array(fc.tuple(fc.nat(5000), fc.nat(900)), { minLength: 1, maxLength: 12 });
    const options = fc.record({
      policy: fc.constantFrom('spread' as const, 'next' as const, 'none' as const),
      cap: fc.option(fc.constantFrom(1, 1.05, 3), { nil: undefined }),
      unit: fc.option(fc.constantFrom(1, 0.01, 100), { nil: undefined }),
    });
    fc.assert(
      fc.property(surplus, list, options, fc.boolean(), (past, left, given, turned) => {
        // In the other order single periods fall short, and the past as a whole still does not.
        const extra = past.map(([, more]) => more);
        const over = turned ? extra.map((more, at) => more - (extra[extra.length - 1 - at] ?? 0)) : extra;
        const targets = [...past.map(([target]) => target / 8), ...left.map((target) => target / 8)];
        const actuals = past.map(([target], at) => (target + over[at]!) / 8);
        expect(planned(targets, actuals, { ...given, done: past.length })).toEqual(targets);
      }),
    );
  });

  test('does not depend on the order of the periods that are over', () => {
    const past = fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: -200, max: 6000 })), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(past, list, fc.constantFrom('spread' as const, 'next' as const), (over, left, policy) => {
        const ahead = (periods: readonly (readonly [number, number])[]) => {
          const targets = [...periods.map(([target]) => target), ...left];
          const actuals = periods.map(([, actual]) => actual);
          const result = catchUp(targets, actuals, { done: periods.length, policy });
          return result.ok ? result.value.slice(periods.length) : result.failure;
        };
        expect(ahead([...over].reverse())).toEqual(ahead(over));
      }),
    );
  });

  test('asks equal periods for the same, but for a unit that goes to the earlier ones', () => {
    const few = fc.array(fc.constantFrom(0, 10, 17, 300), { minLength: 2, maxLength: 24 });
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 5000 }), (targets, missing) => {
        fc.pre(targets.some((target) => target > 0));
        const ahead = planned([missing, ...targets], [0], { done: 1 }).slice(1);
        for (const size of new Set(targets)) {
          const alike = ahead.filter((_, at) => targets[at] === size);
          expect(alike).toEqual([...alike].sort((a, b) => b - a));
          expect(alike[0]! - alike.at(-1)!).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('asks each period for the same in another order where no shares tie', () => {
    // Roots of different primes: no two remainders of their shares are equal.
    const roots = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37].map((prime) => 100 * Math.sqrt(prime));
    fc.assert(
      fc.property(fc.shuffledSubarray(roots, { minLength: 2 }), fc.integer({ min: 1, max: 5000 }), (left, missing) => {
        const ahead = (targets: readonly number[]) =>
          planned([missing, ...targets], [0], { done: 1, unit: 1 }).slice(1);
        expect(ahead([...left].reverse()).reverse()).toEqual(ahead(left));
      }),
    );
  });
});
