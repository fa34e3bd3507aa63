import fc from 'fast-check';
import { decompose, type DecomposeOptions } from '../../../src/core/allocation/decompose';
import { brokenPair, seatBySeat } from './exact-reference';

const amounts = (total: number, weights: readonly number[], options: DecomposeOptions): number[] => {
  const split = decompose(total, weights, { unit: 1, ...options });
  if (!split.ok) throw new Error(JSON.stringify(split.failure));
  return [...split.value.amounts];
};
const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
const methods = ['webster', 'huntington-hill'] as const;

// US Census Bureau, 2020 Census apportionment results, table 1: apportionment population and seats, Alabama to Wyoming.
const states =
  '5030053 736081 7158923 3013756 39576757 5782171 3608298 990837 21570527 10725274 1460137 1841377 12822739 6790280 ' +
  '3192406 2940865 4509342 4661468 1363582 6185278 7033469 10084442 5709752 2963914 6160281 1085407 1963333 3108462 ' +
  '1379089 9294493 2120220 20215751 10453948 779702 11808848 3963516 4241500 13011844 1098163 5124712 887770 6916897 ' +
  '29183290 3275252 643503 8654542 7715946 1795045 5897473 577719';
const seats =
  '7 1 9 4 52 8 5 1 28 14 2 2 17 9 4 4 6 6 2 8 9 13 8 4 8 2 3 4 2 12 3 26 14 1 15 5 6 17 2 7 1 9 38 4 1 11 10 2 8 1';

describe('worked examples', () => {
  test('the House of Representatives after the census of 2020', () => {
    const populations = states.split(' ').map(Number);
    expect(sum(populations)).toBe(331108434);
    expect(amounts(435, populations, { method: 'huntington-hill' })).toEqual(seats.split(' ').map(Number));
  });

  test('the methods round at different points', () => {
    // Divisor 10: 14.5 and 5.5 are ties at one half, the earlier row is rounded up; √(14·15) = 14.49, √(5·6) = 5.48.
    expect(amounts(20, [145, 55], { method: 'webster' })).toEqual([15, 5]);
    // 14.1 and 1.43: √2 = 1.41 is passed, one half is not.
    expect(amounts(16, [141, 14.3], { method: 'huntington-hill' })).toEqual([14, 2]);
    expect(amounts(15, [141, 14.3], { method: 'webster' })).toEqual([14, 1]);
  });

  test('Webster may break the quota rule', () => {
    // The first row holds 980 of 1000 and its share of 100 is 98; forty rows with a share of 0.05 each round to nothing.
    const weights = [980, ...new Array<number>(40).fill(0.5)];
    expect(amounts(100, weights, { method: 'webster' })[0]).toBe(100);
    expect(amounts(100, weights, {})[0]).toBe(98);
  });

  test('Huntington–Hill gives every row with weight a unit, rows without none', () => {
    expect(amounts(5, [1000, 1, 1, 0], { method: 'huntington-hill' })).toEqual([3, 1, 1, 0]);
    expect(decompose(-1, [1, 1], { method: 'huntington-hill' })).toMatchObject({
      failure: { code: 'no-positive-weight-seat', parameters: { total: -1, needed: -2 } },
    });
  });

  test.each(methods)('%s takes equal rows in order, holds apart, and turns the sign', (method) => {
    expect(amounts(7, [1, 1, 1], { method })).toEqual([3, 2, 2]);
    expect(amounts(-7, [1, 1, 1], { method })).toEqual([-3, -2, -2]);
    expect(amounts(27, [1, 1, 1, 1], { method, hold: [null, 20, null, null] })).toEqual([3, 20, 2, 2]);
  });
});

describe.each(methods)('%s', (method) => {
  const weight = fc.oneof(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 1, max: 9_999 }).map((cents) => cents / 100),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );

  test('agrees with handing out units one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 300 }),
        fc.array(weight, { minLength: 1, maxLength: 12 }),
        (total, list) => {
          fc.pre(list.some((value) => value > 0));
          expect(amounts(total, list, { method })).toEqual(seatBySeat(total, list, method));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('no unit could go to a row that it is due to earlier, for totals up to 2^53', () => {
    const large = fc.oneof(
      fc.integer({ min: 100, max: 100_000 }),
      fc.integer({ min: 2 ** 40, max: Number.MAX_SAFE_INTEGER }),
    );
    fc.assert(
      fc.property(large, fc.array(weight, { minLength: 1, maxLength: 100 }), (total, list) => {
        fc.pre(list.some((value) => value > 0));
        const result = amounts(total, list, { method });
        expect(Number(result.reduce((so, amount) => so + BigInt(amount), 0n))).toBe(total);
        expect(brokenPair(result, list, method)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  test('neither can it inside limits, which are all kept', () => {
    const limit = fc.option(fc.nat(400), { nil: null });
    fc.assert(
      fc.property(
        fc.nat(3_000),
        fc.array(fc.tuple(weight, limit, limit), { minLength: 1, maxLength: 20 }),
        (total, rows) => {
          const list = rows.map(([value]) => value);
          const low = rows.map(([, a, b]) => (a === null ? 0 : Math.min(a, b ?? a)));
          const high = rows.map(([, a, b]) => (b === null ? Infinity : Math.max(a ?? b, b)));
          fc.pre(list.some((value) => value > 0));
          const split = decompose(total, list, {
            unit: 1,
            method,
            min: low,
            max: high.map((most) => (most === Infinity ? null : most)),
          });
          const most = sum(list.map((value, row) => (value > 0 ? high[row]! : low[row]!)));
          const seated = method === 'huntington-hill' ? 1 : 0;
          const least = sum(
            list.map((value, row) => (value > 0 ? Math.max(low[row]!, Math.min(seated, high[row]!)) : low[row]!)),
          );
          if (total < least || total > most) {
            expect(split).toMatchObject({ ok: false });
            return;
          }
          if (!split.ok) throw new Error(JSON.stringify(split.failure));
          const result = [...split.value.amounts];
          expect(sum(result)).toBe(total);
          result.forEach((amount, row) => {
            expect(amount).toBeGreaterThanOrEqual(low[row]!);
            expect(amount).toBeLessThanOrEqual(high[row]!);
          });
          expect(brokenPair(result, list, method, low, high)).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  test('one unit more never takes one away (no Alabama paradox)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 500 }),
        fc.array(weight, { minLength: 1, maxLength: 12 }),
        (total, list) => {
          fc.pre(list.some((value) => value > 0));
          const more = amounts(total + 1, list, { method });
          amounts(total, list, { method }).forEach((amount, row) => expect(more[row]).toBeGreaterThanOrEqual(amount));
        },
      ),
    );
  });

  test('weights at both ends of the range of doubles, and a total that no loop over units could finish', () => {
    expect(amounts(9e15, [1e308, 1e308, 1e308], { method })).toEqual([3e15, 3e15, 3e15]);
    expect(amounts(9e15, [5e-324, 1e-323], { method })).toEqual([3e15, 6e15]);
    expect(amounts(9e15, [1e308, 1e-308, 0], { method })).toEqual(
      method === 'webster' ? [9e15, 0, 0] : [9e15 - 1, 1, 0],
    );
    expect(amounts(100, [1e308, 1e-320], { method, max: [5, null] })).toEqual([5, 95]);
  });
});
