import fc from 'fast-check';
import { fromUnits } from '../../../src/core/numeric/from-units';
import { orderCauses, type GapCauses } from '../../../src/core/variance/order-causes';

const story = (...args: Parameters<typeof orderCauses>): GapCauses => {
  const result = orderCauses(...args);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const labels = (...names: string[]) => names;

describe('worked examples', () => {
  test('what pulls with the gap comes first, the largest first; the rest offsets it', () => {
    expect(story(100, 90, labels('a', 'b', 'c'), [-4, 2, -8])).toEqual({
      plan: 100,
      actual: 90,
      gap: -10,
      relative: -0.1,
      causes: {
        named: [
          { label: 'c', row: 3, amount: -8, share: 0.8 },
          { label: 'a', row: 1, amount: -4, share: 0.4 },
        ],
        others: null,
      },
      offsets: { named: [{ label: 'b', row: 2, amount: 2, share: -0.2 }], others: null },
      unexplained: 0,
    });
  });

  test('three are named and the rest added up; a single one left over is named too', () => {
    const five = story(0, 15, labels('a', 'b', 'c', 'd', 'e'), [1, 2, 3, 4, 5]).causes;
    expect(five.named.map(({ label }) => label)).toEqual(['e', 'd', 'c']);
    expect(five.others).toEqual({ count: 2, amount: 3, share: 0.2 });
    const four = story(0, 10, labels('a', 'b', 'c', 'd'), [1, 2, 3, 4]).causes;
    expect(four.named.map(({ label }) => label)).toEqual(['d', 'c', 'b', 'a']);
    expect(four.others).toBeNull();
  });

  test('equal causes keep their order, a contribution of 0 is none', () => {
    expect(story(0, 6, labels('a', 'b', 'c'), [3, 0, 3]).causes.named.map(({ label }) => label)).toEqual(['a', 'c']);
  });

  test('what the contributions leave is unexplained, noise aside', () => {
    expect(story(100, 90, labels('a'), [-7]).unexplained).toBe(-3);
    expect(story(0, 0.3, labels('a', 'b'), [0.1, 0.2]).unexplained).toBe(0);
    expect(story(0, 1, labels('a', 'b', 'c'), [1 / 3, 1 / 3, 1 / 3]).unexplained).toBe(0);
    expect(story(100, 90, [], []).unexplained).toBe(-10);
  });

  test('without a plan there is no percentage, of a loss it is taken from its size', () => {
    expect(story(0, 5, labels('a'), [5]).relative).toBeNull();
    expect(story(-100, -50, labels('a'), [50]).relative).toBe(0.5);
  });

  test('without a gap there are ups and downs and no shares', () => {
    const { causes, offsets } = story(100, 100, labels('a', 'b'), [-20, 20]);
    expect(causes.named).toEqual([{ label: 'b', row: 2, amount: 20, share: null }]);
    expect(offsets.named).toEqual([{ label: 'a', row: 1, amount: -20, share: null }]);
  });
});

describe('failures', () => {
  const failure = (...args: Parameters<typeof orderCauses>) => {
    const result = orderCauses(...args);
    return result.ok ? 'ok' : result.failure;
  };
  test('name the argument', () => {
    expect(failure(1, 2, labels('a'), [1, 2])).toEqual({
      code: 'lengths-differ',
      parameters: { argument: 'contributions', length: 2, other: 'labels', expected: 1 },
    });
    expect(failure(NaN, 2, labels('a'), [1])).toMatchObject({ code: 'not-finite', parameters: { argument: 'plan' } });
    expect(failure(1, 2, labels('a'), [NaN])).toMatchObject({ code: 'not-finite', parameters: { row: 1 } });
    expect(failure(-1.7e308, 1.7e308, labels('a'), [1])).toMatchObject({ code: 'result-too-large' });
  });
});

describe('properties', () => {
  const amount = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);

  test('everything that is said adds up to the gap', () => {
    fc.assert(
      fc.property(amount, amount, fc.array(amount, { maxLength: 12 }), (plan, actual, contributions) => {
        const told = story(
          plan,
          actual,
          contributions.map((_, index) => `c${index}`),
          contributions,
        );
        const sum = [told.causes, told.offsets]
          .flatMap(({ named, others }) => [...named.map((cause) => cause.amount), others?.amount ?? 0])
          .reduce((so, next) => so + next, told.unexplained);
        expect(sum).toBeCloseTo(actual - plan, 7);
      }),
    );
  });

  test('the same causes in another order are told alike, and turned signs turn every amount', () => {
    fc.assert(
      fc.property(amount, fc.uniqueArray(amount, { selector: Math.abs, maxLength: 8 }), (plan, contributions) => {
        const names = contributions.map((_, index) => `c${index}`);
        const actual = plan + 1;
        const amounts = (told: GapCauses) => told.causes.named.map((cause) => cause.amount);
        const there = story(plan, actual, names, contributions);
        expect(amounts(story(plan, actual, names, [...contributions].reverse()))).toEqual(amounts(there));
        const turned = story(
          0 - plan,
          0 - actual,
          names,
          contributions.map((each) => 0 - each),
        );
        expect(amounts(turned)).toEqual(amounts(there).map((each) => 0 - each));
      }),
    );
  });

  test('amounts in another unit of money are the same story in that unit, with the same shares', () => {
    const whole = fc.integer({ min: -100_000, max: 100_000 });
    const near = (share: number | null, expected: number | null) =>
      share === expected || Math.abs(share! - expected!) <= 1e-14 * Math.abs(expected!);
    fc.assert(
      fc.property(
        whole,
        fc.oneof(whole, fc.integer({ min: -3, max: 3 })),
        fc.array(whole, { maxLength: 12 }),
        fc.constantFrom(0.01, 0.5, 7, 10_000),
        (plan, left, contributions, unit) => {
          const actual = contributions.reduce((sum, each) => sum + each, plan + left);
          const names = contributions.map((_, index) => `c${index}`);
          const inUnit = (units: number) => fromUnits(units, unit);
          const there = story(plan, actual, names, contributions);
          const scaled = story(inUnit(plan), inUnit(actual), names, contributions.map(inUnit));
          expect([scaled.gap, scaled.unexplained]).toEqual([there.gap, there.unexplained].map(inUnit));
          expect(near(scaled.relative, there.relative)).toBe(true);
          for (const side of ['causes', 'offsets'] as const) {
            expect(scaled[side].named.map(({ label, row, amount: of }) => [label, row, of])).toEqual(
              there[side].named.map(({ label, row, amount: of }) => [label, row, inUnit(of)]),
            );
            expect(scaled[side].others?.count).toBe(there[side].others?.count);
            expect(scaled[side].others?.amount).toBe(
              there[side].others ? inUnit(there[side].others.amount) : undefined,
            );
            const shares = (told: GapCauses) => [
              ...told[side].named,
              ...(told[side].others ? [told[side].others] : []),
            ];
            shares(scaled).forEach(({ share }, at) => expect(near(share, shares(there)[at]!.share)).toBe(true));
          }
        },
      ),
    );
  });
});
