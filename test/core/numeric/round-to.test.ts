import fc from 'fast-check';
import { roundTo } from '../../../src/core/numeric/round-to';

test.each([
  // as Excel's ROUND answers
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.675, 2, 2.68],
  [0.1 + 0.2, 2, 0.3],
  [1e21, 2, 1e21],
  [0.004, 2, 0],
  [1234.5, 0, 1235],
])('%d to %d places is %d', (value, places, expected) => {
  expect(roundTo(value, places)).toBe(expected);
});

test('rounding changes a number by half a place at most, and twice is once', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, places) => {
      const rounded = roundTo(value, places);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-9) + 1e-6 * 10 ** -places);
      expect(roundTo(rounded, places)).toBe(rounded);
    }),
  );
});
