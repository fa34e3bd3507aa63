import { deseasonalise, seasonalShape } from '../../../src/core/forecast/seasonal-shape';
import { rSeries } from './r/figures';

const values = (name: string) => Float64Array.from(rSeries[name]!.values);

describe('the seasonal shape', () => {
  it('is that of R: decompose(AirPassengers, "multiplicative")$figure', () => {
    const figure = [
      0.91023037, 0.88362532, 1.00736629, 0.97590601, 0.98137803, 1.11277583, 1.22655554, 1.21991097, 1.06049193,
      0.92175724, 0.80117808, 0.89882439,
    ];
    seasonalShape(values('AirPassengers'), 12, 'M').forEach((ratio, place) =>
      expect(ratio).toBeCloseTo(figure[place]!, 7),
    );
  });

  it('is that of R: decompose(USAccDeaths)$figure', () => {
    const figure = [
      -805.89236, -1523.30903, -740.84236, -514.78403, 339.64931, 744.84097, 1679.44097, 986.31597, -109.29236,
      263.85764, -260.95069, -59.03403,
    ];
    seasonalShape(values('USAccDeaths'), 12, 'A').forEach((step, place) => expect(step).toBeCloseTo(figure[place]!, 4));
  });

  it('comes back exactly from two periods of an odd length', () => {
    const shape = Float64Array.of(-3, 1, 2);
    const history = Float64Array.of(7, 11, 12, 7, 11, 12);
    expect([...seasonalShape(history, 3, 'A')]).toEqual([...shape]);
    expect([...deseasonalise(history, shape, 'A')]).toEqual([10, 10, 10, 10, 10, 10]);
  });

  it('divides where it is multiplicative', () => {
    expect([...deseasonalise(Float64Array.of(5, 15, 10, 30), Float64Array.of(0.5, 1.5), 'M')]).toEqual([
      10, 10, 20, 20,
    ]);
  });
});
