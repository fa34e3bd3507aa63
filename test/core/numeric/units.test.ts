import fc from 'fast-check';
import { defaultUnit } from '../../../src/core/numeric/default-unit';
import { fromUnits } from '../../../src/core/numeric/from-units';
import { nearestUnits, toUnits } from '../../../src/core/numeric/to-units';
import { readUnit } from '../../../src/core/numeric/unit';

const units = (total: number, unit: number) => {
  const result = toUnits(total, unit);
  return result.ok ? result.value : result.failure;
};

describe('totals in whole units', () => {
  test.each([
    [3000000, 1, 3000000],
    [0.1 + 0.2, 0.1, 3],
    [19.99, 0.01, 1999],
    [1500000, 10000, 150],
    [2.5, 0.25, 10],
    [7.5, 0.5, 15],
    [0.09, 0.03, 3],
    [-12.34, 0.01, -1234],
    [45035996273704.95, 0.01, 4503599627370495],
    [9007199254740991, 1, 9007199254740991],
    [1e-300, 1e-302, 100],
  ])('%d is a whole number of units of %d', (total, unit, expected) => expect(units(total, unit)).toBe(expected));

  test('noise of a sum is taken off, 1e-9 of the total at most', () => {
    expect(units(299999.99999999994, 1)).toBe(300000);
    expect(units(1000000.0001, 1)).toBe(1000000);
    expect(units(2 + 1e-9, 1)).toBe(2);
    expect(units(2 + 3e-9, 1)).toMatchObject({ code: 'total-not-whole' });
  });

  test('a cent is no noise, however large the total', () => {
    expect(units(12345678.99, 1)).toMatchObject({ code: 'total-not-whole' });
    expect(units(1234567890.5, 1)).toMatchObject({ code: 'total-not-whole' });
  });

  test('the failure offers the two nearest totals, and digits for ROUND where the unit is a power of ten', () => {
    const parameters = { argument: 'total', total: 10.005, unit: 0.01, lower: 10, upper: 10.01, digits: 2 };
    expect(units(10.005, 0.01)).toEqual({ code: 'total-not-whole', parameters });
    expect(units(-25000, 10000)).toMatchObject({ parameters: { lower: -30000, upper: -20000, digits: -4 } });
    const quarter = units(1.3, 0.25);
    expect(quarter).toMatchObject({ parameters: { lower: 1.25, upper: 1.5 } });
    expect(quarter).not.toHaveProperty('parameters.digits');
  });

  test('beyond 2^53 units, and what is no number or no unit', () => {
    expect(units(1e14, 0.01)).toMatchObject({ code: 'total-too-large', parameters: { total: 1e14, unit: 0.01 } });
    expect(units(9007199254740992, 1)).toMatchObject({ code: 'total-too-large' });
    expect(units(-1e308, 1e-308)).toMatchObject({ code: 'total-too-large' });
    expect(units(NaN, 1)).toMatchObject({ code: 'not-finite' });
    for (const unit of [0, -1, NaN, Infinity]) expect(units(1, unit)).toMatchObject({ code: 'unit-not-positive' });
  });

  test('numbers of units go to money and back, and print with the digits of the unit', () => {
    const sizes = fc.constantFrom(1, 100, 10000, 0.01, 0.1, 0.5, 0.25, 0.03, 1e-9, 12.5, 1e22, 1e-30, 3e25);
    fc.assert(
      fc.property(fc.maxSafeInteger(), sizes, (count, size) => {
        const money = fromUnits(count, size);
        // The nearest double of the exact product, read from the decimals of both.
        const [digits, exponent] = String(size.toExponential()).replace('.', '').split('e');
        const places = Number(exponent) - digits!.length + 1;
        expect(money).toBe(Number(`${BigInt(count) * BigInt(digits!)}e${places}`) + 0);
        // Beyond 2^53 of the unit's last digit the shortest decimal of a double may lie nearer to a neighbour.
        const unit = readUnit(size)!;
        if (Math.abs(count * unit.multiply) < 2 ** 52) expect(nearestUnits(money, unit).units).toBe(count + 0);
      }),
      { numRuns: 500 },
    );
  });

  test('three tenths show as 0.3', () => expect(fromUnits(3, 0.1)).toBe(0.3));
});

test('the unit is 1 for whole totals, noise aside, else a hundredth', () => {
  expect([3000000, -5, 0, 299999.99999999994].map(defaultUnit)).toEqual([1, 1, 1, 1]);
  expect([19.9, 0.1 + 0.2, 12345678.99, -0.5].map(defaultUnit)).toEqual([0.01, 0.01, 0.01, 0.01]);
});
