import { forecastSeasonalNaive } from '../../../src/core/forecast/seasonal-naive';

describe('the seasonal naive method', () => {
  it('repeats the last period; its deviation grows with the root of the periods ahead', () => {
    // Differences over a period: 2, −2, 2, −2, so the mean square is 4.
    const { points } = forecastSeasonalNaive(Float64Array.of(10, 20, 12, 18, 14, 16), 2, 5);
    expect(points.map(({ mean }) => mean)).toEqual([14, 16, 14, 16, 14]);
    expect(points.map(({ deviation }) => deviation)).toEqual([2, 2, 2 * Math.SQRT2, 2 * Math.SQRT2, 2 * Math.sqrt(3)]);
  });

  it('goes on with the last point where there is no season', () => {
    const { points } = forecastSeasonalNaive(Float64Array.of(3, 5, 4), 1, 2);
    expect(points.map(({ mean }) => mean)).toEqual([4, 4]);
  });
});
