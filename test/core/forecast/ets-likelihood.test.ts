import { etsLikelihood } from '../../../src/core/forecast/ets-likelihood';
import { etsCandidates, etsName } from '../../../src/core/forecast/ets-model';
import { makeRun } from '../../../src/core/forecast/ets-recursion';
import { startEts } from '../../../src/core/forecast/start-ets';
import { rSeries } from './r/figures';

const history = Float64Array.from(rSeries['AirPassengers']!.values, (value) => value / 280);

describe('the likelihood of an ETS model', () => {
  it.each(etsCandidates(true, true).map((model) => [etsName(model), model] as const))(
    'has the slopes that small steps show: %s',
    (_, model) => {
      const places = model.season === 'N' ? 1 : 12;
      const start = startEts(history, places, model);
      const run = makeRun(history.length, start.length);
      const slope = new Float64Array(start.length);
      const unused = new Float64Array(start.length);
      etsLikelihood(history, places, model, start, run, slope);
      start.forEach((value, index) => {
        const at = (shifted: number) => {
          const parameters = start.slice();
          parameters[index] = shifted;
          return etsLikelihood(history, places, model, parameters, run, unused);
        };
        const steep = (at(value + 1e-6) - at(value - 1e-6)) / 2e-6;
        expect(Math.abs(slope[index]! - steep)).toBeLessThan(1e-6 * (1 + Math.abs(steep)));
      });
    },
  );

  it('is n·log Σe² for additive errors, by hand', () => {
    const model = { error: 'A', trend: 'N', season: 'N' } as const;
    const run = makeRun(3, 7);
    // Level 2 and α = 0.5: errors 3 − 2 = 1, 3 − 2.5 = 0.5, 2.75 − 2.75 = 0.
    const value = etsLikelihood(
      Float64Array.of(3, 3, 2.75),
      1,
      model,
      Float64Array.of(0.5, 0, 0, 1, 2, 0, 0),
      run,
      new Float64Array(7),
    );
    expect(value).toBeCloseTo(3 * Math.log(1.25), 12);
    expect([...run.error]).toEqual([1, 0.5, 0]);
  });

  it('is infinite where a relative error has no meaning', () => {
    const model = { error: 'M', trend: 'N', season: 'N' } as const;
    const parameters = Float64Array.of(0.5, 0, 0, 1, -2, 0, 0);
    expect(etsLikelihood(Float64Array.of(3, 3), 1, model, parameters, makeRun(2, 7), new Float64Array(7))).toBe(
      Infinity,
    );
  });
});
