import fc from 'fast-check';
import { decompose } from '../../../src/core/allocation/decompose';
import { exactRemainder } from '../../../src/core/allocation/exact-remainder';
import { filteredRemainder } from '../../../src/core/allocation/filtered-remainder';
import { largestAt } from '../../../src/core/allocation/largest-at';
import { readUnit } from '../../../src/core/numeric/unit';
import { largestRemainder } from './exact-reference';

const one = readUnit(1)!;
const amounts = (total: number, weights: readonly number[]) => {
  const split = decompose(total, weights, { unit: 1 });
  if (!split.ok) throw new Error(JSON.stringify(split.failure));
  return [...split.value.amounts];
};

// Lists above 256 rows take other ways than short ones: doubles with a bound, or whole numbers.
const long = <T>(weight: fc.Arbitrary<T>) => fc.array(weight, { minLength: 257, maxLength: 400 });
const shapes = {
  'whole weights with many ties': long(fc.integer({ min: 0, max: 6 })),
  'whole weights of all sizes': long(fc.integer({ min: 0, max: 1_000_000_000 })),
  'tenths, which doubles cannot hold': long(fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10)),
  'cents from 0.01 to a million': long(fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100)),
  'doubles of all digits': long(fc.double({ min: 0, max: 1, noNaN: true })),
  'doubles of all sizes': long(fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true })),
  'tiny doubles': long(fc.double({ min: 0, max: 1e-300, noNaN: true })),
  'one row that outweighs all others': fc
    .tuple(fc.constant(1e9), long(fc.integer({ min: 1, max: 9 })))
    .map(([big, rest]) => [big, ...rest]),
};
const totals = fc.oneof(
  fc.nat(50),
  fc.nat(5_000),
  fc.integer({ min: 1, max: 2 ** 40 }),
  fc.integer({ min: 2 ** 50, max: Number.MAX_SAFE_INTEGER }),
);

describe('long lists agree with the slow exact definition', () => {
  test.each(Object.entries(shapes))('%s', (_name, weights: fc.Arbitrary<number[]>) => {
    fc.assert(
      fc.property(totals, weights, (total, list) => {
        fc.pre(list.some((weight) => weight > 0));
        expect(amounts(total, list)).toEqual(largestRemainder(total, list));
      }),
      { numRuns: 25 },
    );
  });

  test('totals that make most shares whole, or miss it by a hair', () => {
    fc.assert(
      fc.property(
        long(fc.integer({ min: 1, max: 30 })),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -2, max: 2 }),
        (tenths, times, miss) => {
          const list = tenths.map((value) => value / 10);
          const total = tenths.reduce((sum, value) => sum + value, 0) * times + miss;
          expect(amounts(total, list)).toEqual(largestRemainder(total, list));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('weights that differ in the last place alone are told apart at the cut', () => {
    const near = fc.constantFrom(0.1, 0.1 + 2 ** -56, 0.1 - 2 ** -57, 0.30000000000000004, 0.3);
    fc.assert(
      fc.property(fc.nat(2_000), long(near), (total, list) =>
        expect(amounts(total, list)).toEqual(largestRemainder(total, list)),
      ),
      { numRuns: 50 },
    );
  });
});

describe('each way is taken where it holds and answers what the exact one does', () => {
  const rows = 300;
  const uneven = Float64Array.from({ length: rows }, (_, row) => 1 + ((row * 7919) % 997) / 7);
  const whole = Float64Array.from({ length: rows }, (_, row) => 1 + ((row * 7919) % 13));

  test('doubles with a bound', () => {
    const split = filteredRemainder(10_007, uneven, one);
    expect(split?.amounts).toEqual(exactRemainder(10_007, uneven, one).amounts);
  });

  test('doubles with a bound, ties between different weights included', () => {
    const total = (3 * whole.reduce((sum, weight) => sum + weight, 0)) / 2;
    const split = filteredRemainder(Math.round(total), whole, one);
    expect(split?.amounts).toEqual(exactRemainder(Math.round(total), whole, one).amounts);
  });

  test('whole numbers', () => {
    const split = filteredRemainder(10_007, whole, one);
    const exact = exactRemainder(10_007, whole, one);
    expect(split?.amounts).toEqual(exact.amounts);
    expect(split?.shares).toEqual(exact.shares);
  });

  test('a share too large for the bound is left to the exact way', () => {
    const heavy = Float64Array.from(uneven, (weight, row) => (row === 0 ? 1e12 : weight));
    expect(filteredRemainder(2 ** 52, heavy, one)).toBeNull();
  });

  test('shares of long lists are right to two units in the last place', () => {
    const split = filteredRemainder(1_000_003, uneven, one)!;
    const exact = exactRemainder(1_000_003, uneven, one);
    split.shares.forEach((share, row) => {
      expect(Math.abs(share - exact.shares[row]!)).toBeLessThanOrEqual(2 ** -50 * exact.shares[row]!);
    });
  });
});

test('a million equal weights: the first rows get the units left over', () => {
  const result = amounts(2_345_678, new Array<number>(1_000_000).fill(0.7));
  expect(result.slice(0, 345_678).every((amount) => amount === 3)).toBe(true);
  expect(result.slice(345_678).every((amount) => amount === 2)).toBe(true);
});

test('the value at a position is the one that sorting gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), fc.nat(), (values, seed) => {
      const position = seed % values.length;
      const sorted = [...values].sort((a, b) => b - a);
      expect(largestAt(Float64Array.from(values), position)).toBe(sorted[position]);
    }),
  );
});
