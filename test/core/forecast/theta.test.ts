import { forecastTheta } from '../../../src/core/forecast/theta';
import { rSeries } from './r/figures';

describe('the theta method', () => {
  it.each(Object.entries(rSeries))('forecasts %s as R does: thetaf(y)', (_, { values, period, theta }) => {
    const forecast = forecastTheta(Float64Array.from(values), period, theta.mean.length)!;
    forecast.points.forEach(({ mean }, step) => expect(Math.abs(mean / theta.mean[step]! - 1)).toBeLessThan(1e-4));
  });

  it('is null for a history too short to smooth', () => {
    expect(forecastTheta(Float64Array.of(1, 2, 4, 3), 1, 2)).toBeNull();
  });

  it('takes a season of differences where the history is not all above 0', () => {
    const season = [-30, 10, 40, -20];
    const history = Float64Array.from({ length: 24 }, (_, index) => season[index % 4]! + (index % 5));
    const forecast = forecastTheta(history, 4, 4)!;
    expect(forecast.points.map(({ mean }) => Math.sign(mean))).toEqual([-1, 1, 1, -1]);
  });
});
