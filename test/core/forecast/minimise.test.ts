import { minimise } from '../../../src/core/forecast/minimise';

const tight = { tolerance: 1e-14, limit: 500 };

describe('the minimum', () => {
  it('of the banana function of Rosenbrock is found from far off', () => {
    const banana = ([x = 0, y = 0]: Float64Array, slope: Float64Array) => {
      slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      slope[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    };
    const { at, value } = minimise(banana, Float64Array.of(-1.2, 1), Float64Array.of(1, 1), tight);
    expect(value).toBeLessThan(1e-12);
    expect(at[0]).toBeCloseTo(1, 5);
    expect(at[1]).toBeCloseTo(1, 5);
  });

  it('is found beside a wall of Infinity', () => {
    const walled = ([x = 0]: Float64Array, slope: Float64Array) => {
      slope[0] = 1 - 1 / x;
      return x > 0 ? x - Math.log(x) : Infinity;
    };
    expect(minimise(walled, Float64Array.of(9), Float64Array.of(20), tight).at[0]).toBeCloseTo(1, 5);
  });

  it('is Infinity where the start already is', () => {
    expect(minimise(() => Infinity, Float64Array.of(1), Float64Array.of(1), tight).value).toBe(Infinity);
  });
});
