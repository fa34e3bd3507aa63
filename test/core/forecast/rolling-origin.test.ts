import { tryRivals, type Rival } from '../../../src/core/forecast/rolling-origin';

const always = (mean: number, deviation: number): Rival => ({
  method: 'naive',
  forecast: (_, horizon) => ({
    points: Array.from({ length: horizon }, () => ({ mean, deviation })),
    estimated: 0,
    freedom: 5,
  }),
});

describe('the trial from earlier origins', () => {
  it('measures errors by the naive error and by the deviations given, by hand', () => {
    // Eight points: test length 2, so origins with 6 points before them: one. Naive error: every step is 2.
    const history = Float64Array.of(1, 3, 1, 3, 1, 3, 1, 3);
    const trials = tryRivals(history, 1, [always(2, 0.5), always(3, 1)])!;
    expect(trials).toEqual([
      { error: 0.5, strain: 4 },
      { error: 0.5, strain: 2 },
    ]);
  });

  it('shows a method nothing of what comes after the origin', () => {
    const history = Float64Array.from({ length: 48 }, (_, index) => 100 + ((index * 7) % 11));
    const seen: number[] = [];
    const honest: Rival = {
      method: 'theta',
      forecast(past, horizon) {
        seen.push(past.length);
        expect([...past]).toEqual([...history.slice(0, past.length)]);
        return always(100, 1).forecast(past, horizon);
      },
    };
    tryRivals(history, 12, [honest]);
    expect(seen).toEqual([36, 30, 24, 18]);
  });

  it('is null where no origin has enough before it, and for a rival that can say nothing', () => {
    const mute: Rival = { method: 'theta', forecast: () => null };
    expect(tryRivals(Float64Array.of(1, 2, 1, 2), 1, [always(2, 1)])).toBeNull();
    const history = Float64Array.from({ length: 40 }, (_, index) => index % 7);
    const [trial] = tryRivals(history, 4, [always(2, 1)])!;
    expect(tryRivals(history, 4, [always(2, 1), mute])).toEqual([trial, null]);
  });

  it('keeps the strain finite where a past that never moved gave no deviation', () => {
    const history = Float64Array.of(5, 5, 5, 5, 5, 5, 5, 9);
    expect(tryRivals(history, 1, [always(5, 0)])![0]!.strain).toBe(12.5);
  });
});
