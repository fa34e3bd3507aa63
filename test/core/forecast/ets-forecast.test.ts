import { forecastEts } from '../../../src/core/forecast/ets-forecast';
import { etsCandidates, etsName, type EtsModel } from '../../../src/core/forecast/ets-model';
import type { EtsFit } from '../../../src/core/forecast/fit-ets';
import { makeNoise } from './simulate';

const PERIOD = 4;

/** A fit made by hand: α 0.4, β 0.1, γ 0.3, φ 0.9, level 100, growth 2. */
function fitOf(model: EtsModel): EtsFit {
  const { error, trend, season } = model;
  const places = season === 'N' ? 1 : PERIOD;
  const shape = season === 'N' ? [0] : season === 'A' ? [-20, 5, 30, -15] : [0.8, 1.05, 1.3, 0.85];
  const last = Float64Array.of(
    0.4,
    trend === 'N' ? 0 : 0.1,
    season === 'N' ? 0 : 0.3,
    trend === 'Ad' ? 0.9 : 1,
    100,
    trend === 'N' ? 0 : 2,
    ...shape,
  );
  const variance = error === 'A' ? 25 : 0.0025;
  return {
    model,
    period: places,
    parameters: last,
    last,
    logLikelihood: 0,
    aicc: 0,
    variance,
    freedom: 30,
    length: 40,
  };
}

/** One future, by the equations of the book (table 2.2 and 2.3), with normal errors. */
function future({ model, period, last, variance, length }: EtsFit, steps: number, noise: () => number): number[] {
  const [alpha = 0, beta = 0, gamma = 0, phi = 0] = last;
  let [, , , , level = 0, growth = 0] = last;
  const shape = [...last.slice(6)];
  return Array.from({ length: steps }, (_, step) => {
    const place = (length + step) % period;
    const season = shape[place]!;
    const base = level + phi * growth;
    const expected = model.season === 'M' ? base * season : base + season;
    const error = Math.sqrt(variance) * noise() * (model.error === 'M' ? expected : 1);
    const ofLevel = model.season === 'M' ? error / season : error;
    growth = phi * growth + beta * ofLevel;
    level = base + alpha * ofLevel;
    shape[place] = season + gamma * (model.season === 'M' ? error / base : error);
    return expected + error;
  });
}

describe('mean and deviation of the coming points', () => {
  it.each(etsCandidates(true, true).map((model) => [etsName(model), model] as const))(
    'are those of 8,000 simulated futures: %s',
    (_, model) => {
      const steps = 10;
      const fit = fitOf(model);
      const noise = makeNoise(11);
      const futures = Array.from({ length: 8_000 }, () => future(fit, steps, noise));
      forecastEts(fit, steps).points.forEach(({ mean, deviation }, step) => {
        const values = futures.map((one) => one[step]!);
        const average = values.reduce((sum, value) => sum + value, 0) / values.length;
        const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - average) ** 2, 0) / values.length);
        expect(Math.abs(average - mean)).toBeLessThan(0.05 * deviation);
        expect(Math.abs(spread / deviation - 1)).toBeLessThan(0.04);
      });
    },
  );
});
