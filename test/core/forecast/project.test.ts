import fc from 'fast-check';
import { naiveError } from '../../../src/core/forecast/accuracy';
import { project, type ProjectedPoint, type ProjectOptions } from '../../../src/core/forecast/project';
import { traceProjection } from '../../../src/core/forecast/trace-projection';
import { rSeries } from './r/figures';
import { kinds, makeNoise } from './simulate';

function projection(history: readonly number[], horizon: number, options?: ProjectOptions): ProjectedPoint[] {
  const result = project(history, horizon, options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
function trace(history: readonly (number | null)[], period?: number) {
  const result = traceProjection(history, period);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('a projection against R', () => {
  // The same origins and the same measure as in r/ets.R.
  const rolled = Object.entries(rSeries).map(([name, { values, period, rolling }]) => {
    const horizon = period === 12 ? 12 : 8;
    const errors = Array.from({ length: 12 }, (_, back) => {
      const past = values.slice(0, values.length - horizon - back);
      const coming = projection(past, horizon, { period });
      const error = coming.reduce((sum, { mean }, step) => sum + Math.abs(mean - values[past.length + step]!), 0);
      return error / horizon / naiveError(Float64Array.from(past), period);
    });
    return { name, own: errors.reduce((sum, error) => sum + error) / errors.length, rolling };
  });
  const mean = (of: (one: (typeof rolled)[number]) => number) =>
    rolled.reduce((sum, one) => sum + of(one), 0) / rolled.length;

  it('has a smaller mean MASE over rolling origins than ets(), thetaf() and snaive()', () => {
    expect(mean(({ own }) => own)).toBeLessThan(mean(({ rolling }) => rolling.ets));
    expect(mean(({ own }) => own)).toBeLessThan(mean(({ rolling }) => rolling.theta));
    expect(mean(({ own }) => own)).toBeLessThan(mean(({ rolling }) => rolling.seasonalNaive));
  });

  it.each(rolled)('is nowhere more than a twentieth worse than ets(): $name', ({ own, rolling }) => {
    expect(own).toBeLessThan(1.05 * rolling.ets);
  });
});

describe('the limits of a projection', () => {
  const share = (kind: string, length: number, level: number) => {
    const noise = makeNoise(20);
    let held = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const series = kinds[kind]!(length + 12, noise);
      projection(series.slice(0, length), 12, { level }).forEach(({ low, high }, step) => {
        if (series[length + step]! >= low && series[length + step]! <= high) held += 1;
      });
    }
    return held / RUNS / 12;
  };
  const RUNS = 100;

  it.each(Object.keys(kinds).flatMap((kind) => [48, 84].map((length) => ({ kind, length }))))(
    'hold 75 to 85 % of what they give 80 %: $kind, $length months',
    ({ kind, length }) => {
      const held = share(kind, length, 0.8);
      expect(held).toBeGreaterThanOrEqual(0.75);
      expect(held).toBeLessThanOrEqual(0.85);
    },
  );

  it.each(Object.keys(kinds))('hold 91 to 98 % of what they give 95 %: %s', (kind) => {
    const held = share(kind, 60, 0.95);
    expect(held).toBeGreaterThanOrEqual(0.91);
    expect(held).toBeLessThanOrEqual(0.98);
  });
});

describe('a projection', () => {
  const sales = [42, 38, 51, 47, 45, 52, 40, 44, 58, 50, 53, 61];
  const three = [0, 1, 2].flatMap((year) =>
    sales.map((value, month) => value * (1 + 0.1 * year) + ((month * 5 + year) % 4)),
  );

  it('names its method and shows the error of each rival', () => {
    const { method, rivals, notes } = trace(three);
    expect(rivals.map((rival) => rival.method)).toContain(method);
    expect(rivals.map((rival) => rival.method)).toEqual(expect.arrayContaining(['theta', 'seasonal-naive']));
    for (const { error } of rivals) expect(error).toBeGreaterThan(0);
    expect(notes).toEqual([]);
  });

  it('keeps the choice of AICc unless a rival is more than a tenth better', () => {
    const { method, rivals } = trace(rSeries['AirPassengers']!.values);
    expect(rivals[0]!.method).toBe('ETS(M,A,M)');
    const best = Math.min(...rivals.map(({ error }) => error!));
    if (method === rivals[0]!.method) expect(rivals[0]!.error! * 0.9).toBeLessThanOrEqual(best);
    else expect(best).toBeLessThan(rivals[0]!.error! * 0.9);
  });

  it('goes on along a straight line', () => {
    const points = projection([10.5, 12, 13.5, 15, 16.5, 18, 19.5, 21], 2, { period: 1 });
    for (const [step, { mean, low, high }] of points.entries()) {
      for (const value of [mean, low, high]) expect(value).toBeCloseTo(22.5 + 1.5 * step, 9);
    }
  });

  it('starts the same whatever the horizon, and widens with the level', () => {
    expect(projection(three, 12).slice(0, 3)).toEqual(projection(three, 3));
    const [narrow, wide] = [0.5, 0.95].map((level) => projection(three, 3, { level }));
    narrow!.forEach((point, step) => {
      expect(point.mean).toBe(wide![step]!.mean);
      expect(point.high).toBeLessThan(wide![step]!.high);
      expect(point.low).toBeGreaterThan(wide![step]!.low);
    });
  });

  it('takes the season of the history into account from two periods on', () => {
    const season = sales.flatMap((_, month) => (month < 12 ? [sales[month]!] : []));
    const points = projection([...season, ...season.map((value) => value + (value % 3))], 12);
    expect(points[11]!.mean).toBeGreaterThan(points[1]!.mean);
  });

  it('finds the season of weeks that AICc alone would leave out, in good time', () => {
    const noise = makeNoise(5);
    const weekly = (index: number) => 100 + 30 * Math.sin((2 * Math.PI * index) / 52);
    const history = Array.from({ length: 156 }, (_, index) => weekly(index) + 8 * noise());
    const points = projection(history, 52, { period: 52 });
    expect(trace(history, 52).method).toMatch(/ETS\(.,.,[AM]\)|seasonal-naive/);
    points.forEach(({ mean }, step) => expect(Math.abs(mean - weekly(156 + step))).toBeLessThan(25));
  });

  it('is finite and in order for any history, never below 0 without a negative in it, and scales by powers of two', () => {
    const point = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constant(0), fc.integer({ min: -100, max: 100 }));
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 4, maxLength: 40 }),
        fc.constantFrom(1, 4, 12),
        fc.constantFrom(2 ** -40, 2 ** 30),
        (history, period, factor) => {
          const points = projection(history, 5, { period });
          const scaled = projection(
            history.map((value) => value * factor),
            5,
            { period },
          );
          points.forEach(({ low, mean, high }, step) => {
            expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
            expect(low).toBeLessThanOrEqual(mean);
            expect(mean).toBeLessThanOrEqual(high);
            if (history.every((value) => value >= 0)) expect(low).toBeGreaterThanOrEqual(0);
            expect(scaled[step]!.mean).toBe(mean * factor);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('fills gaps and says so', () => {
    const gappy = three.map((value, index) => (index === 17 ? null : value));
    expect(trace(gappy).notes).toEqual([{ note: 'gaps-filled', rows: [18] }]);
  });

  it('of a history that never changes, or repeats each season, is that history', () => {
    expect(projection([5, 5, 5, 5], 2)).toEqual(Array(2).fill({ mean: 5, low: 5, high: 5 }));
    expect(trace([5, 5, 5, 5])).toMatchObject({ method: 'unchanging' });
    expect(projection([...sales, ...sales], 12).map(({ low }) => low)).toEqual(sales);
  });
});

describe('a projection that is refused', () => {
  it.each([
    ['no horizon', [1, 2, 3, 4], 0, {}, 'count-not-whole', 'horizon'],
    ['half a point', [1, 2, 3, 4], 1.5, {}, 'count-not-whole', 'horizon'],
    ['too many points', [1, 2, 3, 4], 367, {}, 'count-not-whole', 'horizon'],
    ['a period below 1', [1, 2, 3, 4], 1, { period: -4 }, 'count-not-whole', 'period'],
    ['a level of 80', [1, 2, 3, 4], 1, { level: 80 }, 'share-not-between', 'level'],
    ['a level of 1', [1, 2, 3, 4], 1, { level: 1 }, 'share-not-between', 'level'],
    ['a short history', [1, 2, 3], 1, {}, 'too-little-history', 'history'],
    ['a history with a NaN', [1, 2, 3, NaN], 1, {}, 'not-finite', 'history'],
  ] as const)('names the argument: %s', (_, history, horizon, options, code, argument) => {
    expect(project(history, horizon, options)).toMatchObject({
      ok: false,
      failure: { code, parameters: { argument } },
    });
  });
});
