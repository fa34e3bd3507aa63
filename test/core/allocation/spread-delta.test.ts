import fc from 'fast-check';
import { spreadDelta } from '../../../src/core/allocation/spread-delta';

const spread = (...args: Parameters<typeof spreadDelta>) => {
  const result = spreadDelta(...args);
  return result.ok ? { changes: [...result.value.changes], amounts: [...result.value.amounts] } : result.failure;
};

test('a delta is spread in proportion to what is there', () => {
  expect(spread(10, [60, 30, 30])).toEqual({ changes: [5, 3, 2], amounts: [65, 33, 32] });
  expect(spread(-10, [60, 30, 30])).toEqual({ changes: [-5, -3, -2], amounts: [55, 27, 28] });
});

test('values keep their cents beside changes in whole units', () => {
  expect(spread(3, [0.1, 0.2])).toEqual({ changes: [1, 2], amounts: [1.1, 2.2] });
});

test('a cut takes nothing below 0, and not more than there is', () => {
  expect(spread(-3, [1, 1, 1, 0])).toEqual({ changes: [-1, -1, -1, 0], amounts: [0, 0, 0, 0] });
  expect(spread(-1, [0.4, 0.4, 2])).toEqual({ changes: [0, 0, -1], amounts: [0.4, 0.4, 1] });
  expect(spread(-4, [1, 1, 1, 0])).toMatchObject({
    code: 'infeasible',
    parameters: { total: -4, reachable: -3, by: 1 },
  });
});

test('values that are all 0, negative or no number are named', () => {
  expect(spread(1, [0, 0])).toMatchObject({ code: 'no-weight' });
  expect(spread(1, [1, -1])).toMatchObject({ code: 'negative', parameters: { row: 2 } });
  expect(spread(-1, [1, NaN])).toMatchObject({ code: 'not-finite', parameters: { row: 2 } });
});

test('the sum changes by the delta exactly, and no row below 0', () => {
  const values = fc
    .array(fc.nat(10_000), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((value) => value > 0));
  fc.assert(
    fc.property(values, fc.integer({ min: -20_000, max: 20_000 }), (list, delta) => {
      const sum = list.reduce((so, value) => so + value, 0);
      const result = spread(delta, list);
      if (delta < -sum) return expect(result).toMatchObject({ code: 'infeasible' });
      if (!('amounts' in result)) throw new Error(result.code);
      expect(result.amounts.reduce((so, value) => so + value, 0)).toBe(sum + delta);
      expect(Math.min(...result.amounts)).toBeGreaterThanOrEqual(0);
    }),
  );
});
