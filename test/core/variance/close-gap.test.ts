import fc from 'fast-check';
import { closeGap } from '../../../src/core/variance/close-gap';

const sum = (values: readonly number[]) => values.reduce((so, next) => so + next, 0);

test('a sum halfway between two doubles is closed too, in the smaller contribution', () => {
  // 51.7… and 8.4… add up to a tie at 60.2, where moving either by the gap jumps from one neighbour to the other
  const closed = closeGap([51.73361260693625, 8.463923185749696], 60.197535792685905);
  expect(sum(closed)).toBe(60.197535792685905);
});

test('contributions of one sign add up to the total whatever rounding left over, and move by its last places only', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: -20, max: 20 }),
      (contributions, places) => {
        const total = sum(contributions) * (1 + places * 2 ** -52);
        const closed = closeGap(contributions, total);
        expect(sum(closed)).toBe(total);
        closed.forEach((value, index) =>
          expect(Math.abs(value - contributions[index]!)).toBeLessThanOrEqual(30 * 2 ** -52 * total),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('a contribution of 0 stays 0, and where no double closes the gap all stay as they were', () => {
  expect(closeGap([0, 2, 0], 2.5)).toEqual([0, 2.5, 0]);
  expect(closeGap([0, 0], 1)).toEqual([0, 0]);
  // both contributions count in steps of 3.6e-12, the total in steps of 4.5e-13
  expect(closeGap([24761.34, -22188.98], 2572.36)).toEqual([24761.34, -22188.98]);
});
