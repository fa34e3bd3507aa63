import fc from 'fast-check';
import { exactSum } from '../../../src/core/numeric/exact-sum';
import { scaleColumns, sumByGroup } from '../../../src/core/numeric/group-sums';
import { digitsAt } from '../../../src/core/numeric/decimal';

describe('columns on one scale', () => {
  it('stay doubles for money and counts', () => {
    const { columns, exponent } = scaleColumns([[0.1, 2], [30.25]]);
    expect(columns).toEqual([Float64Array.of(10, 200), Float64Array.of(3025)]);
    expect(exponent).toBe(-2);
  });

  it('become BigInts where doubles would not hold them', () => {
    expect(scaleColumns([[1e-9, 2]])).toEqual({ columns: [[1n, 2_000_000_000n]], exponent: -9 });
    expect(scaleColumns([[1e15, 0.5]]).columns).toEqual([[10_000_000_000_000_000n, 5n]]);
  });
});

describe('sums of groups', () => {
  const value = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
    fc.constantFrom(9007199254740991, -9007199254740991, 900_000_000_000_000, 1e300, 1e-9),
  );

  it('are exact, of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.nat({ max: 3 })), { maxLength: 40 }), (rows) => {
        const { columns, exponent } = scaleColumns([rows.map(([amount]) => amount)]);
        const sums = sumByGroup(
          columns[0]!,
          Uint32Array.from(rows, ([, group]) => group),
          4,
        );
        sums.forEach((sum, group) => {
          const expected = exactSum(rows.filter(([, of]) => of === group).map(([amount]) => amount));
          const common = Math.min(exponent, expected.exponent);
          expect(digitsAt({ digits: sum, exponent }, common)).toBe(digitsAt(expected, common));
        });
      }),
    );
  });

  it('pass 2^53 without a loss', () => {
    const { columns } = scaleColumns([[900_000_000_000_001, ...new Array<number>(20).fill(900_000_000_000_000)]]);
    expect(sumByGroup(columns[0]!, new Uint32Array(21), 1)).toEqual([18_900_000_000_000_001n]);
  });
});
