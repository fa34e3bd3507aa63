import fc from 'fast-check';
import { bridge, type BridgeMethod } from '../../../src/core/variance/bridge';

const value = (...args: Parameters<typeof bridge>): number[] => {
  const result = bridge(...args);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const product = (segment: readonly number[]) => segment.reduce((so, driver) => so * driver, 1);
const totalOf = (segments: readonly (readonly number[])[]) =>
  segments.reduce((sum, segment) => sum + product(segment), 0);
const sum = (values: readonly number[]) => values.reduce((so, next) => so + next, 0);

describe('worked examples', () => {
  test('chain substitution of the contract: 500 × 50 × 15 against 490 × 51 × 13', () => {
    expect(value([[500, 50, 15]], [[490, 51, 13]], 'sequential')).toEqual([-7500, 7350, -49980]);
  });

  test('Shapley of two drivers is the mean of both orders: 10 × 2 → 12 × 3', () => {
    // by hand: (2·2 + 2·3) ÷ 2 = 5, (1·10 + 1·12) ÷ 2 = 11
    expect(value([[10, 2]], [[12, 3]])).toEqual([5, 11]);
  });

  test('Shapley of three drivers, by hand over the six orders: 500 × 50 × 15 against 490 × 51 × 13', () => {
    // first driver, −10 ×: (2·50·15 + 51·15 + 50·13 + 2·51·13) ÷ 6 = 4241 ÷ 6
    const [first, second, third] = value([[500, 50, 15]], [[490, 51, 13]]);
    expect(first).toBeCloseTo((-10 * 4241) / 6, 9);
    expect(second).toBeCloseTo((2 * 500 * 15 + 490 * 15 + 500 * 13 + 2 * 490 * 13) / 6, 9);
    expect(third).toBeCloseTo((-2 * (2 * 500 * 50 + 490 * 50 + 500 * 51 + 2 * 490 * 51)) / 6, 9);
  });

  test('LMDI-I of one segment by its definition L(y1, y0)·ln(f1 ÷ f0)', () => {
    const mean = (12 * 3 - 10 * 2) / Math.log((12 * 3) / (10 * 2));
    const [first, second] = value([[10, 2]], [[12, 3]], 'lmdi');
    expect(first).toBeCloseTo(mean * Math.log(12 / 10), 12);
    expect(second).toBeCloseTo(mean * Math.log(3 / 2), 12);
  });

  test('LMDI-I gives equal and opposite parts when two drivers cancel', () => {
    const [first, second] = value([[4, 10]], [[8, 5]], 'lmdi');
    expect(first).toBeCloseTo(40 * Math.log(2), 12); // L(40, 40) is 40
    expect(first! + second!).toBe(0);
  });

  test('segments are added up', () => {
    expect(
      value(
        [
          [10, 2],
          [1, 1],
        ],
        [
          [12, 3],
          [2, 1],
        ],
      ),
    ).toEqual([6, 11]);
  });

  test('keeps the digits of a small change in a large total', () => {
    expect(value([[1e9, 1e6]], [[1e9, 1e6 + 1e-6]])).toEqual([0, 1000]);
  });
});

describe('failures', () => {
  const code = (...args: Parameters<typeof bridge>) => {
    const result = bridge(...args);
    return result.ok ? 'ok' : result.failure;
  };

  test('a driver of 0 is undefined for LMDI and names its place and the method to use', () => {
    expect(
      code(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [0, 4],
        ],
        'lmdi',
      ),
    ).toEqual({
      code: 'needs-positive',
      parameters: { argument: 'actual', row: 3, value: 0, method: 'lmdi', instead: 'shapley' },
    });
  });
  test('shapes that differ', () => expect(code([[1, 2]], [[1, 2, 3]])).toMatchObject({ code: 'shapes-differ' }));
  test('nine drivers for Shapley', () => {
    const nine = [Array.from({ length: 9 }, () => 2)];
    expect(code(nine, nine)).toMatchObject({ code: 'too-many', parameters: { count: 9, limit: 8 } });
    expect(code(nine, nine, 'sequential')).toBe('ok');
  });
  test('a value that is no number', () => {
    expect(code([[1, NaN]], [[1, 2]])).toMatchObject({ code: 'not-finite', parameters: { argument: 'plan', row: 2 } });
  });
  test('a total that no double holds', () => {
    expect(code([[1e200, 1]], [[1e200, 1e200]])).toMatchObject({ code: 'result-too-large' });
  });
});

/** Shapley by its definition: the mean over all orders of change, in doubles. */
function byAllOrders(plan: readonly number[], actual: readonly number[]): number[] {
  const orders = permutations(plan.map((_, driver) => driver));
  return plan.map((_, driver) => {
    const changes = orders.map((order) => {
      const before = new Set(order.slice(0, order.indexOf(driver)));
      return product(
        plan.map((value, other) =>
          other === driver ? actual[other]! - value : before.has(other) ? actual[other]! : value,
        ),
      );
    });
    return sum(changes) / orders.length;
  });
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe('properties', () => {
  const driver = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  );
  const sidesOf = (value: fc.Arbitrary<number>, most: number) =>
    fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: 5 })).chain(([drivers, segments]) => {
      const side = fc.array(fc.array(value, { minLength: drivers, maxLength: drivers }), {
        minLength: segments,
        maxLength: segments,
      });
      return fc.tuple(side, side);
    });
  const sizeOf = (contributions: readonly number[]) => contributions.reduce((most, each) => most + Math.abs(each), 1);

  test.each<BridgeMethod>(['shapley', 'sequential'])('%s leaves no residual, up to 8 drivers with zeros', (method) => {
    fc.assert(
      fc.property(sidesOf(driver, 8), ([plan, actual]) => {
        const contributions = value(plan, actual, method);
        const residual = sum(contributions) - (totalOf(actual) - totalOf(plan));
        // the sums of the test are rounded too, each by the size of its largest product
        const largest = sizeOf([...contributions, ...plan.map(product), ...actual.map(product)]);
        expect(Math.abs(residual)).toBeLessThanOrEqual(1e-14 * largest);
      }),
    );
  });

  test('whole-number contributions add up without any rounding', () => {
    fc.assert(
      fc.property(sidesOf(fc.integer({ min: -200, max: 200 }), 4), ([plan, actual]) => {
        expect(sum(value(plan, actual, 'sequential'))).toBe(totalOf(actual) - totalOf(plan));
        expect(sum(value(plan, actual, 'shapley'))).toBe(totalOf(actual) - totalOf(plan));
      }),
    );
  });

  test('LMDI leaves no residual over positive drivers', () => {
    const positive = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(sidesOf(positive, 8), ([plan, actual]) => {
        const difference = totalOf(actual) - totalOf(plan);
        expect(Math.abs(sum(value(plan, actual, 'lmdi')) - difference)).toBeLessThanOrEqual(
          1e-13 * (totalOf(actual) + totalOf(plan)),
        );
      }),
    );
  });

  test('Shapley equals the mean over all orders', () => {
    fc.assert(
      fc.property(sidesOf(driver, 5), ([plan, actual]) => {
        const byOrders = plan.map((segment, row) => byAllOrders(segment, actual[row]!));
        const largest =
          sum(byOrders.flat().map(Math.abs)) +
          sum([...plan, ...actual].map((row) => row.reduce((so, v) => so * (1 + Math.abs(v)), 1)));
        value(plan, actual).forEach((contribution, column) => {
          const expected = sum(byOrders.map((row) => row[column]!));
          expect(Math.abs(contribution - expected)).toBeLessThanOrEqual(1e-12 * largest);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('Shapley and LMDI do not depend on the order of the drivers, and a driver that stays contributes nothing', () => {
    const positive = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(sidesOf(positive, 5), fc.constantFrom<BridgeMethod>('shapley', 'lmdi'), ([plan, actual], method) => {
        const turned = (side: number[][]) => side.map((segment) => [...segment].reverse());
        const straight = value(plan, actual, method);
        const back = [...value(turned(plan), turned(actual), method)].reverse();
        const scale = totalOf(plan) + totalOf(actual);
        straight.forEach((contribution, column) =>
          expect(Math.abs(contribution - back[column]!)).toBeLessThanOrEqual(1e-12 * scale),
        );
        const still = actual.map((segment, row) => [plan[row]![0]!, ...segment.slice(1)]);
        expect(Math.abs(value(plan, still, method)[0]!)).toBeLessThanOrEqual(1e-12 * scale);
      }),
    );
  });

  test('plan and actual swapped turn the sign of Shapley and LMDI', () => {
    fc.assert(
      fc.property(
        sidesOf(fc.integer({ min: 1, max: 500 }), 5),
        fc.constantFrom<BridgeMethod>('shapley', 'lmdi'),
        ([plan, actual], method) => {
          const there = value(plan, actual, method);
          const back = value(actual, plan, method);
          const scale = totalOf(plan) + totalOf(actual);
          there.forEach((contribution, column) =>
            expect(Math.abs(contribution + back[column]!)).toBeLessThanOrEqual(1e-12 * scale),
          );
        },
      ),
    );
  });

  test('LMDI does not depend on the order of the segments, and grows with the unit of a driver', () => {
    const positive = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
    const places = fc.tuple(fc.nat(), fc.constantFrom(0.01, 3, 10_000));
    fc.assert(
      fc.property(sidesOf(positive, 8), places, ([plan, actual], [place, factor]) => {
        const straight = value(plan, actual, 'lmdi');
        const scale = totalOf(plan) + totalOf(actual);
        const turned = value([...plan].reverse(), [...actual].reverse(), 'lmdi');
        const inUnit = (side: number[][]) =>
          side.map((segment) => segment.map((each, at) => (at === place % segment.length ? factor * each : each)));
        const larger = value(inUnit(plan), inUnit(actual), 'lmdi');
        straight.forEach((contribution, column) => {
          expect(Math.abs(turned[column]! - contribution)).toBeLessThanOrEqual(1e-13 * scale);
          expect(Math.abs(larger[column]! / factor - contribution)).toBeLessThanOrEqual(1e-13 * scale);
        });
      }),
    );
  });

  test.each<BridgeMethod>(['shapley', 'sequential'])('%s does not depend on the order of the segments', (method) => {
    fc.assert(
      fc.property(sidesOf(driver, 8), ([plan, actual]) => {
        expect(value([...plan].reverse(), [...actual].reverse(), method)).toEqual(value(plan, actual, method));
      }),
    );
  });

  test.each<BridgeMethod>(['shapley', 'sequential'])('%s grows with the unit of a driver', (method) => {
    fc.assert(
      fc.property(sidesOf(driver, 8), ([plan, actual]) => {
        const doubled = (side: number[][]) => side.map(([first, ...others]) => [2 * first!, ...others]);
        expect(value(doubled(plan), doubled(actual), method)).toEqual(
          value(plan, actual, method).map((contribution) => 2 * contribution),
        );
      }),
    );
  });
});
