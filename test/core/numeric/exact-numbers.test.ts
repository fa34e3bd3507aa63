import fc from 'fast-check';
import { fromDecimal, toDecimal } from '../../../src/core/numeric/decimal';
import { difference } from '../../../src/core/numeric/difference';
import { exactSum } from '../../../src/core/numeric/exact-sum';
import { inRange } from '../../../src/core/numeric/in-range';
import { ratio } from '../../../src/core/numeric/ratio';
import { sumOf, sumWeights, sumWhole } from '../../../src/core/numeric/sum';
import { asWholeNumbers } from '../../../src/core/numeric/whole-numbers';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('doubles as the decimals that print them', () => {
  test.each([
    [0.25, 25n, -2],
    [0.1, 1n, -1],
    [1e21, 1n, 21],
    [5e-324, 5n, -324],
    [123456.789, 123456789n, -3],
    [-1.5, -15n, -1],
    [0, 0n, 0],
  ])('%d', (value, digits, exponent) => expect(toDecimal(value)).toEqual({ digits, exponent }));

  test('reading and printing gives the same double, and the same decimal as its text', () => {
    const cents = fc.integer().map((value) => value / 100);
    fc.assert(
      fc.property(fc.oneof(finite, cents), (value) => {
        const decimal = toDecimal(value);
        expect(fromDecimal(decimal)).toBe(value + 0);
        expect(Number(`${decimal.digits}e${decimal.exponent}`)).toBe(Number(String(value)));
        const text = String(Math.abs(value)).split('e')[0]!.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
        expect(String(decimal.digits).replace('-', '').replace(/0+$/, '')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('whole numbers in the same proportions', () => expect(asWholeNumbers([0.1, 2.25])).toEqual([10n, 225n]));
});

describe('fractions to the nearest double', () => {
  test('one third, minus two thirds, and an exact tie that goes to the even neighbour', () => {
    expect(ratio(1n, 3n)).toBe(1 / 3);
    expect(ratio(-2n, 3n)).toBe(-2 / 3);
    expect(ratio(2n ** 53n + 1n, 1n)).toBe(2 ** 53);
    expect(ratio(2n ** 54n + 3n, 2n)).toBe(2 ** 53 + 2);
    // Just above the tie: the lost tail decides.
    expect(ratio((2n ** 53n + 1n) * 10n ** 40n + 1n, 10n ** 40n)).toBe(2 ** 53 + 2);
  });

  test('a double divided by a power of ten is what its text reads as', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 60n }), fc.integer({ min: 0, max: 200 }), (digits, places) =>
        expect(ratio(digits, 10n ** BigInt(places))).toBe(Number(`${digits}e-${places}`)),
      ),
      { numRuns: 500 },
    );
  });
});

describe('sums', () => {
  test('of ten tenths', () => {
    expect(sumOf(new Array<number>(10).fill(0.1))).toBe(1);
    expect(exactSum(new Array<number>(10).fill(0.1))).toEqual({ digits: 10n, exponent: -1 });
    expect(sumOf([1e308, 1, -1e308])).toBe(1);
    expect(difference(0.3, 0.1)).toBe(0.2);
  });

  test('weights: within 8 × 2^-53 of the exact sum of the doubles, the largest and the first faulty one', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(weights, (list) => {
        const { sum, largest, faulty } = sumWeights(Float64Array.from(list));
        expect(faulty).toBe(-1);
        expect(largest).toBe(Math.max(0, ...list));
        // Exact binary sum: every double is a whole multiple of 2^-1074.
        const exact = list.reduce((so, value) => so + inSmallest(value), 0n);
        const off = inSmallest(sum) - exact;
        expect((off < 0n ? -off : off) * 2n ** 50n <= exact).toBe(true);
      }),
    );
    expect(sumWeights(Float64Array.from([1, 2, -3, NaN])).faulty).toBe(2);
    expect(sumWeights(Float64Array.from([...new Array<number>(20).fill(1), NaN])).faulty).toBe(20);
    expect(sumWeights(Float64Array.from([1, Infinity])).faulty).toBe(1);
  });

  test('whole numbers beyond 2^53', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(sumWhole(Float64Array.of(most, most, most, -1))).toBe(3n * BigInt(most) - 1n);
    expect(sumWhole(Float64Array.of())).toBe(0n);
  });

  test('weights whose sum overflows, or that lie at the bottom of the range, are moved', () => {
    const high = inRange(Float64Array.of(1e308, 1e308));
    expect(high.total.sum).toBe(2e278);
    const low = inRange(Float64Array.of(5e-324, 1e-323));
    expect(low.weights[1]! / low.weights[0]!).toBe(2);
    const usual = Float64Array.of(1, 2);
    expect(inRange(usual).weights).toBe(usual);
  });
});

/** A double ≥ 0 as a whole multiple of 2^-1074. */
function inSmallest(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = raw >> 52n;
  const mantissa = raw & (2n ** 52n - 1n);
  return exponent === 0n ? mantissa : (mantissa + 2n ** 52n) << (exponent - 1n);
}
