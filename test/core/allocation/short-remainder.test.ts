import fc from 'fast-check';
import { exactRemainder, type ExactWeights } from '../../../src/core/allocation/exact-remainder';
import { filteredRemainder } from '../../../src/core/allocation/filtered-remainder';
import { largestRemainder } from '../../../src/core/allocation/largest-remainder';
import { readUnit, type Unit } from '../../../src/core/numeric/unit';
import { wholeDoubles } from '../../../src/core/numeric/whole-doubles';
import { largestRemainder as reference } from './exact-reference';

const one = readUnit(1)!;
const shortRemainder = (total: number, weights: Float64Array, unit: Unit, exact?: ExactWeights) =>
  filteredRemainder(total, weights, unit, undefined, exact) ?? exactRemainder(total, weights, unit, exact?.());
const few = (weight: fc.Arbitrary<number>) =>
  fc.array(weight, { minLength: 1, maxLength: 20 }).filter((list) => list.some((value) => value > 0));
const totals = fc.oneof(fc.nat(30), fc.nat(5_000), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));

describe('the largest remainder of a few rows agrees with the slow exact definition', () => {
  test.each<[string, fc.Arbitrary<number[]>]>([
    ['small whole weights with ties', few(fc.nat(6))],
    ['tenths, which doubles cannot hold', few(fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10))],
    ['weights in the last place apart', few(fc.constantFrom(0.1, 0.1 + 2 ** -56, 0.3, 0.30000000000000004))],
    ['doubles of all digits', few(fc.double({ min: 0, max: 1, noNaN: true }))],
    ['doubles of all sizes', few(fc.double({ min: 0, max: 1e300, noNaN: true }))],
    ['tiny doubles', few(fc.double({ min: 0, max: 1e-300, noNaN: true }))],
  ])('%s', (_name, lists) => {
    fc.assert(
      fc.property(totals, lists, (total, list) => {
        const split = shortRemainder(total, Float64Array.from(list), one);
        expect([...split.amounts]).toEqual(reference(total, list));
      }),
      { numRuns: 300 },
    );
  });

  test('shares are near the nearest doubles', () => {
    fc.assert(
      fc.property(totals, few(fc.double({ min: 0.001, max: 1, noNaN: true })), (total, list) => {
        const weights = Float64Array.from(list);
        const exact = exactRemainder(total, weights, one).shares;
        shortRemainder(total, weights, one).shares.forEach((share, row) =>
          expect(Math.abs(share - exact[row]!)).toBeLessThanOrEqual(2 ** -47 * exact[row]!),
        );
      }),
    );
  });
});

describe('weights that are sums, known better than by their doubles', () => {
  // 0.5 and 0.5 in doubles; the second is larger by 10^-30.
  const doubles = Float64Array.of(0.5, 0.5, 0);
  const whole = () => [5n * 10n ** 29n, 5n * 10n ** 29n + 1n, 0n];

  test('decide where their doubles tie', () => {
    expect([...shortRemainder(1, doubles, one).amounts]).toEqual([1, 0, 0]);
    expect([...shortRemainder(1, doubles, one, whole).amounts]).toEqual([0, 1, 0]);
    expect([...largestRemainder(1, doubles, one, undefined, whole).amounts]).toEqual([0, 1, 0]);
  });

  test('decide in long lists too', () => {
    const many = new Float64Array(300).fill(0.5);
    const exact = () => Array.from(many, (_, row) => 5n * 10n ** 29n + (row === 299 || row === 7 ? 1n : 0n));
    for (const split of [
      filteredRemainder(3, many, one, undefined, exact)!,
      largestRemainder(3, many, one, undefined, exact),
      exactRemainder(3, many, one, exact()),
    ]) {
      expect([...split.amounts.keys()].filter((row) => split.amounts[row] === 1)).toEqual([0, 7, 299]);
    }
  });
});

describe('weights as whole numbers in doubles', () => {
  test('keep their proportions up to six places', () => {
    expect(wholeDoubles(Float64Array.of(0.1, 2.25, 3))).toEqual(Float64Array.of(10, 225, 300));
    expect(wholeDoubles(Float64Array.of(0.000001, 5))).toEqual(Float64Array.of(1, 5_000_000));
    expect(wholeDoubles(Float64Array.of(0, 7))).toEqual(Float64Array.of(0, 7));
  });

  test('are not made where a sum would not be exact or the decimal not sure', () => {
    expect(wholeDoubles(Float64Array.of(1 / 3, 1))).toBeNull();
    expect(wholeDoubles(Float64Array.of(2 ** 52, 2 ** 52))).toBeNull();
    expect(wholeDoubles(Float64Array.of(1.5e15 + 0.25))).toBeNull();
    expect(wholeDoubles(Float64Array.of(1e300))).toBeNull();
  });
});
