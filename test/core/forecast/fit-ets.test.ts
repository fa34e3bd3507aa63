import { fitAllEts } from '../../../src/core/forecast/choose-ets';
import { forecastEts } from '../../../src/core/forecast/ets-forecast';
import { etsCandidates, etsName } from '../../../src/core/forecast/ets-model';
import { fitEts } from '../../../src/core/forecast/fit-ets';
import { rSeries } from './r/figures';

const shortName = (name: string) => name.replace(/ETS\(|,|\)/g, '');

const fixed = Object.entries(rSeries).flatMap(([name, series]) =>
  etsCandidates(true, true).map((model) => {
    const figures = series.models.find((one) => one.model === shortName(etsName(model)))!;
    return {
      name,
      model: figures.model,
      fit: fitEts(Float64Array.from(series.values), series.period, model)!,
      figures,
    };
  }),
);

describe('an ETS model with a given form', () => {
  it.each(fixed)('is at least as likely as the one R finds: $name, $model', ({ fit, figures }) => {
    expect(fit.logLikelihood).toBeGreaterThan(figures.logLikelihood - 1e-3);
    expect(fit.aicc).toBeLessThan(figures.aicc + 2e-3);
  });

  const same = fixed.filter(({ fit, figures }) => fit.logLikelihood < figures.logLikelihood + 0.01);

  it('ends on the same hill as R for some model of every part', () => {
    const models = new Set(same.map(({ model }) => model));
    expect([...models].sort()).toEqual(expect.arrayContaining(['ANN', 'MNN', 'AAN', 'MAN', 'AAdN', 'MAdN', 'MNM']));
  });

  it.each(same)('forecasts as R does where both found the same: $name, $model', ({ fit, figures }) => {
    forecastEts(fit, figures.mean.length).points.forEach(({ mean, deviation }, step) => {
      expect(Math.abs(mean / figures.mean[step]! - 1)).toBeLessThan(2e-3);
      expect(Math.abs(deviation / figures.deviation[step]! - 1)).toBeLessThan(3e-3);
    });
  });

  it('stays inside the usual region', () => {
    for (const { fit } of fixed) {
      const [alpha = NaN, beta = NaN, gamma = NaN, phi = NaN] = fit.parameters;
      expect(alpha).toBeGreaterThanOrEqual(1e-4);
      expect(alpha).toBeLessThanOrEqual(0.9999);
      expect(beta).toBeLessThanOrEqual(alpha);
      expect(gamma).toBeLessThanOrEqual(1 - alpha + 1e-12);
      if (fit.model.trend === 'Ad') expect(Math.abs(phi - 0.89)).toBeLessThanOrEqual(0.09 + 1e-12);
    }
  });

  it('scales with the history', () => {
    const values = Float64Array.from(rSeries['UKgas']!.values);
    const model = { error: 'M', trend: 'A', season: 'M' } as const;
    const plain = forecastEts(fitEts(values, 4, model)!, 4).points;
    const large = forecastEts(
      fitEts(
        values.map((value) => value * 1e6),
        4,
        model,
      )!,
      4,
    ).points;
    plain.forEach((point, step) => expect(large[step]!.mean / point.mean).toBeCloseTo(1e6, 0));
  });

  it('is null for a history too short for its AICc', () => {
    expect(fitEts(Float64Array.of(1, 2, 3, 2), 1, { error: 'A', trend: 'N', season: 'N' })).toBeNull();
    expect(fitEts(Float64Array.of(1, 2, 3, 2, 1), 1, { error: 'A', trend: 'N', season: 'N' })).not.toBeNull();
  });
});

describe('the choice by AICc', () => {
  it.each(Object.entries(rSeries))(
    'is never worse than what R chooses for %s',
    (_, { values, period, chosen, models }) => {
      const [best] = fitAllEts(Float64Array.from(values), period);
      expect(best!.aicc).toBeLessThan(models.find(({ model }) => model === chosen)!.aicc + 2e-3);
    },
  );

  it.each(['UKgas', 'USAccDeaths', 'JohnsonJohnson'])('is that of R for %s', (name) => {
    const { values, period, chosen } = rSeries[name]!;
    expect(shortName(etsName(fitAllEts(Float64Array.from(values), period)[0]!.model))).toBe(chosen);
  });

  it('has fifteen models for a seasonal history above 0, six of them without a multiplicative part otherwise', () => {
    expect(etsCandidates(true, true)).toHaveLength(15);
    expect(etsCandidates(true, false)).toHaveLength(6);
    expect(etsCandidates(false, true)).toHaveLength(6);
    expect(etsCandidates(false, false)).toHaveLength(3);
  });
});
