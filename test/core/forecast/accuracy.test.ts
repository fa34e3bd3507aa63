import { meanError, naiveError } from '../../../src/core/forecast/accuracy';

describe('the naive error', () => {
  it('is the mean change over a period, by hand', () => {
    expect(naiveError(Float64Array.of(1, 10, 3, 14), 2)).toBe(3);
    expect(naiveError(Float64Array.of(1, 4, 3), 1)).toBe(2);
  });

  it('is 0 where every period is like the one before', () => {
    expect(naiveError(Float64Array.of(1, 10, 1, 10, 1), 2)).toBe(0);
  });

  it('is taken over one step where there is no second period', () => {
    expect(naiveError(Float64Array.of(1, 4, 3), 12)).toBe(2);
  });
});

describe('the mean error', () => {
  it('counts over and under alike', () => {
    expect(meanError([{ mean: 5 }, { mean: 5 }], Float64Array.of(4, 8))).toBe(2);
  });
});
