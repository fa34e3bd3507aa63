import fc from 'fast-check';
import { fromUnits } from '../../../src/core/numeric/from-units';
import { reconcile, type Reconciled, type ReconcileOptions } from '../../../src/core/allocation/reconcile';
import { largestRemainder } from './exact-reference';

const reconciled = (
  topDown: readonly number[],
  bottomUp: readonly number[],
  options?: ReconcileOptions,
): Reconciled[] => {
  const result = reconcile(topDown, bottomUp, options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const proposals = (...args: Parameters<typeof reconciled>) => reconciled(...args).map(({ proposal }) => proposal);
const failure = (...args: Parameters<typeof reconcile>) => {
  const result = reconcile(...args);
  return result.ok ? 'ok' : result.failure;
};

describe('worked examples', () => {
  // Blends 90 and 130 of 220: 200 × 90 ÷ 220 is 81.8.
  test('the proposal lies between the two and keeps the total from above', () => {
    expect(reconciled([100, 100], [80, 160])).toEqual([
      { gap: -20, gapShare: -0.2, proposal: 82 },
      { gap: 60, gapShare: 0.6, proposal: 118 },
    ]);
  });

  test('trust 1 scales bottom-up, trust 0 is top-down', () => {
    expect(proposals([100, 100], [50, 150], { trust: 1 })).toEqual([50, 150]);
    expect(proposals([100, 100], [80, 240], { trust: 1 })).toEqual([50, 150]);
    expect(proposals([120, 80], [80, 240], { trust: 0 })).toEqual([120, 80]);
  });

  test('a row without a target from above has no share of the gap', () => {
    expect(reconciled([90, 0], [90, 30], { unit: 10 })).toEqual([
      { gap: 0, gapShare: 0, proposal: 80 },
      { gap: 30, gapShare: null, proposal: 10 },
    ]);
  });

  test('nothing from above stays nothing', () => {
    expect(proposals([0, 0], [5, 5])).toEqual([0, 0]);
    expect(proposals([0, 0], [0, 0])).toEqual([0, 0]);
    expect(reconciled([], [])).toEqual([]);
  });

  test('reductions are proposed as the opposite of their opposite', () => {
    expect(reconciled([-100, -100], [-80, -160])).toEqual([
      { gap: 20, gapShare: -0.2, proposal: -82 },
      { gap: -60, gapShare: 0.6, proposal: -118 },
    ]);
  });

  test('gaps show no noise of doubles, proposals are in cents where a target is', () => {
    expect(reconciled([0.1, 0.2], [0.3, 0.3])).toEqual([
      { gap: 0.2, gapShare: 2, proposal: 0.13 },
      { gap: 0.1, gapShare: 0.5, proposal: 0.17 },
    ]);
  });

  // 0.1 × 0.3 + 0.9 × 0.1 is 0.12 twice; in doubles the two differ in the last place.
  test('blends are exact, so that ties go to the earlier row', () => {
    expect(proposals([0.3, 0.1, 0], [0.1, 0.1 + 0.02222, 0.17778], { trust: 0.9, unit: 0.1 })).toEqual([0.1, 0.1, 0.2]);
    expect(proposals([1, 1, 1, 0], [0.1, 0.1, 0.1, 0], { trust: 0.7, unit: 1 })).toEqual([1, 1, 1, 0]);
    expect(proposals([1, 0], [0, 1], { trust: 0.5 })).toEqual([1, 0]);
  });
});

test.each<[string, Parameters<typeof reconcile>, object]>([
  [
    'lengths that differ',
    [[1, 2], [1]],
    { code: 'lengths-differ', parameters: { argument: 'bottomUp', length: 1, expected: 2 } },
  ],
  [
    'a value that is no number',
    [
      [1, 2],
      [1, NaN],
    ],
    { code: 'not-finite', parameters: { argument: 'bottomUp', row: 2 } },
  ],
  [
    'values of both signs',
    [
      [1, -2],
      [1, 2],
    ],
    { code: 'negative', parameters: { argument: 'topDown', row: 2, value: -2 } },
  ],
  ['a negative trust', [[1], [1], { trust: -0.1 }], { code: 'negative', parameters: { argument: 'trust' } }],
  [
    'a trust above 1',
    [[1], [1], { trust: 50 }],
    { code: 'share-too-large', parameters: { argument: 'trust', value: 50, limit: 1 } },
  ],
  [
    'a trust that is no number',
    [[1], [1], { trust: Infinity }],
    { code: 'not-finite', parameters: { argument: 'trust' } },
  ],
  ['a unit below 0', [[1], [1], { unit: -1 }], { code: 'unit-not-positive' }],
  [
    'a total that is not whole',
    [[1.25, 1], [1, 1], { unit: 1 }],
    { code: 'total-not-whole', parameters: { argument: 'topDown', total: 2.25 } },
  ],
  [
    'a total beyond 2^53 units',
    [
      [1e15, 0.5],
      [1, 1],
    ],
    { code: 'total-too-large', parameters: { argument: 'topDown' } },
  ],
  [
    'full trust in people who commit to nothing',
    [[5, 5], [0, 0], { trust: 1 }],
    { code: 'no-weight', parameters: { argument: 'bottomUp' } },
  ],
])('%s is named', (_name, args, expected) => expect(failure(...args)).toMatchObject(expected));

describe('properties', () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  const rows = fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 20 });
  const trust = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const money = (values: readonly number[]) => values.map((value) => value / 100);

  test('proposals are the largest-remainder split of the top-down total by the exact blend', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 99 }), (list, percent) => {
        fc.pre(list.some(([top]) => top > 0));
        const [top, bottom] = [list.map(([value]) => value), list.map(([, value]) => value)];
        const blend = top.map((value, row) => BigInt((100 - percent) * value + percent * bottom[row]!));
        const total = top.reduce((sum, value) => sum + value, 0);
        const result = proposals(money(top), money(bottom), { trust: percent / 100, unit: 0.01 });
        expect(result.map((value) => Math.round(value * 100))).toEqual(largestRemainder(total, blend));
      }),
    );
  });

  test('the opposite values have the opposite answers, and the same gap shares', () => {
    fc.assert(
      fc.property(rows, trust, (list, weight) => {
        fc.pre(list.some(([top, bottom]) => top > 0 && bottom > 0));
        const [top, bottom] = [list.map(([value]) => value), list.map(([, value]) => value)];
        const negative = (values: readonly number[]) => values.map((value) => 0 - value);
        const straight = reconciled(top, bottom, { trust: weight });
        expect(reconciled(negative(top), negative(bottom), { trust: weight })).toEqual(
          straight.map(({ gap, gapShare, proposal }) => ({ gap: 0 - gap, gapShare, proposal: 0 - proposal })),
        );
      }),
    );
  });

  test('amounts in another unit of money have the same gap shares, and gaps and proposals in that unit', () => {
    fc.assert(
      fc.property(rows, trust, fc.constantFrom(0.01, 0.25, 7, 10_000), (list, weight, unit) => {
        fc.pre(list.some(([top]) => top > 0) && list.some(([top, bottom]) => top > 0 && bottom > 0));
        const inUnits = (values: readonly number[]) => values.map((value) => fromUnits(value, unit));
        const [top, bottom] = [list.map(([value]) => value), list.map(([, value]) => value)];
        const whole = reconciled(top, bottom, { trust: weight, unit: 1 });
        const scaled = reconciled(inUnits(top), inUnits(bottom), { trust: weight, unit });
        expect(scaled.map(({ gap, proposal }) => [gap, proposal])).toEqual(
          whole.map(({ gap, proposal }) => inUnits([gap, proposal])),
        );
        scaled.forEach(({ gapShare }, row) => {
          const expected = whole[row]!.gapShare;
          if (expected === null) expect(gapShare).toBeNull();
          else expect(Math.abs(gapShare! - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected));
        });
      }),
    );
  });

  test('people who commit to what is asked are asked for it', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), trust, (values, weight) => {
        expect(proposals(values, values, { trust: weight })).toEqual(values);
      }),
    );
  });

  test('another order of rows gives the same proposals where no blends tie', () => {
    const uneven = fc.uniqueArray(fc.double({ min: 1, max: 2, noNaN: true }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(uneven, (list) => {
        const top = list.map((_, row) => row + 1);
        const straight = proposals(top, list, { trust: 0.3 });
        const reversed = proposals([...top].reverse(), [...list].reverse(), { trust: 0.3 });
        expect(reversed.reverse()).toEqual(straight);
      }),
    );
  });
});
