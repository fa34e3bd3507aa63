import fc from 'fast-check';
import { binomialDensity } from '../../../src/core/probability/binomial-density';
import { incompleteBeta } from '../../../src/core/probability/incomplete-beta';
import { logGamma } from '../../../src/core/probability/log-gamma';
import { normalCdf } from '../../../src/core/probability/normal-cdf';
import { normalQuantile } from '../../../src/core/probability/normal-quantile';
import { studentCdf } from '../../../src/core/probability/student-cdf';
import { studentQuantile } from '../../../src/core/probability/student-quantile';

const near = (value: number, expected: number, tolerance = 1e-12) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance * Math.max(Math.abs(expected), 1e-300));
const chance = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const freedom = fc.double({ min: 1, max: 5000, noNaN: true });
const shape = fc.double({ min: 0.05, max: 500, noNaN: true });

describe('the gamma function', () => {
  it('grows by its argument: Γ(x + 1) = x·Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (x) => {
        const next = logGamma(x + 1);
        expect(Math.abs(next - logGamma(x) - Math.log(x))).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(next)));
      }),
    );
  });
});

describe('the binomial density', () => {
  it('sums to 1 over all numbers of successes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), chance, (cases, p) => {
        let sum = 0;
        for (let successes = 0; successes <= cases; successes += 1) {
          sum += binomialDensity(successes, cases - successes, p);
        }
        near(sum, 1, 1e-11);
      }),
    );
  });

  it('keeps to certain and impossible events', () => {
    expect(binomialDensity(3, 0, 1)).toBe(1);
    expect(binomialDensity(0, 3, 0)).toBe(1);
    expect(binomialDensity(2, 1, 1)).toBe(0);
    expect(binomialDensity(2, 1, 0)).toBe(0);
  });
});

describe('the incomplete beta function', () => {
  it('turns over with its arguments and rises from 0 to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), shape, shape, (x, a, b) => {
        const share = incompleteBeta(x, a, b);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-15);
        expect(Math.abs(share + incompleteBeta(1 - x, b, a, x) - 1)).toBeLessThan(1e-12);
      }),
    );
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});

describe('quantiles', () => {
  it('are what the cumulative distribution answers with its probability', () => {
    fc.assert(
      fc.property(chance, freedom, (p, df) => {
        near(normalCdf(normalQuantile(p)), p);
        near(studentCdf(studentQuantile(p, df), df), p);
      }),
    );
  });

  it('rise with the probability, and are opposite on both sides of a half', () => {
    fc.assert(
      fc.property(chance, freedom, (p, df) => {
        expect(studentQuantile(Math.min(1 - 1e-13, p + 1e-6), df)).toBeGreaterThan(studentQuantile(p, df));
        const mirrored = 1 - p;
        near(normalQuantile(mirrored), -normalQuantile(1 - mirrored));
        near(studentQuantile(mirrored, df), -studentQuantile(1 - mirrored, df));
      }),
    );
  });

  it('are 0 at a half and infinite at the ends', () => {
    expect([normalQuantile(0.5), normalQuantile(0), normalQuantile(1)]).toEqual([0, -Infinity, Infinity]);
    expect([studentQuantile(0.5, 3), studentQuantile(0, 3), studentQuantile(1, 3)]).toEqual([0, -Infinity, Infinity]);
    expect(normalQuantile(1.5)).toBeNaN();
  });

  it('of Student are those of Cauchy at one degree of freedom, in closed form at two, and normal in the limit', () => {
    fc.assert(
      fc.property(chance, (p) => {
        near(studentQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-9);
        near(studentCdf(Math.tan(1), 1), 0.5 + 1 / Math.PI);
        expect(Math.abs(studentQuantile(p, 1e9) - normalQuantile(p))).toBeLessThan(1e-6);
      }),
    );
  });
});
