import { binomialDensity } from '../../../src/core/probability/binomial-density';
import { incompleteBeta } from '../../../src/core/probability/incomplete-beta';
import { logGamma } from '../../../src/core/probability/log-gamma';
import { normalCdf } from '../../../src/core/probability/normal-cdf';
import { normalQuantile } from '../../../src/core/probability/normal-quantile';
import { studentCdf } from '../../../src/core/probability/student-cdf';
import { studentQuantile } from '../../../src/core/probability/student-quantile';
import reference from './reference.json';

const functions: Readonly<Record<string, (...args: number[]) => number>> = {
  binomialDensity,
  incompleteBeta,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
};

/** Rows of the table whose value is further off than 1e-12 of it. */
function far(rows: readonly (readonly number[])[], compute: (...args: number[]) => number, least = 0) {
  return rows.flatMap((row) => {
    const [args, expected] = [row.slice(0, -1), row.at(-1)!];
    const value = compute(...args);
    return Math.abs(value - expected) <= 1e-12 * Math.max(least, Math.abs(expected)) ? [] : [{ args, value, expected }];
  });
}

describe('against an arbitrary-precision library, to 1e-12 of the value, tails included', () => {
  it.each(Object.entries(functions))('%s', (name, compute) => {
    const rows = (reference as unknown as Readonly<Record<string, readonly number[][]>>)[name]!;
    expect(rows.length).toBeGreaterThan(20);
    expect(far(rows, compute)).toEqual([]);
  });

  it('logGamma, absolute near its zeros', () => {
    expect(far(reference.logGamma, logGamma, 1)).toEqual([]);
  });
});
