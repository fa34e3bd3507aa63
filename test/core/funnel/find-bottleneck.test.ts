import fc from 'fast-check';
import { findBottleneck, type Bottleneck } from '../../../src/core/funnel/find-bottleneck';

const found = (counts: readonly number[], targets: readonly number[]): Bottleneck | null => {
  const result = findBottleneck(counts, targets);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

describe('worked examples', () => {
  test('the step that adds most, not the one with the largest gap', () => {
    // by hand: step 1 adds 20 × (0.45 ÷ 0.4 − 1) = 2.5, step 2 20 × (0.25 ÷ 0.2 − 1) = 5, both 5 points short
    expect(found([250, 100, 20], [0.45, 0.25])).toEqual({ stage: 2, rate: 0.2, extra: 5 });
  });

  test('equal gains go to the earlier step, also where doubles differ', () => {
    // 20 × 0.25 ÷ 0.2 and 20 × 0.5 ÷ 0.4 are both 25
    expect(found([1000, 200, 50, 20], [0.25, 0.3, 0.5])).toEqual({ stage: 1, rate: 0.2, extra: 5 });
    expect(found([100, 30, 9], [0.33, 0.33])).toEqual({ stage: 1, rate: 0.3, extra: 0.9 });
  });

  test('nothing below target is no bottleneck', () => {
    expect(found([100, 50, 20], [0.5, 0.4])).toBeNull();
    expect(found([100, 60, 30], [0.5, 0.4])).toBeNull();
    expect(found([100, 1], [0])).toBeNull();
  });

  test('a step that nothing has reached counts with its target rate', () => {
    // 50 × 0.5 more at stage 3, of which 0.4 would close
    expect(found([100, 50, 0, 0], [0.4, 0.5, 0.4])).toEqual({ stage: 2, rate: 0, extra: 10 });
    expect(found([100, 0, 0], [0.5, 0.2])).toEqual({ stage: 1, rate: 0, extra: 10 });
  });

  test('more at an early step adds nothing while a later one lets nothing through', () => {
    expect(found([100, 50, 0], [0.9, 0.1])).toEqual({ stage: 2, rate: 0, extra: 5 });
  });

  test('a count above the one before it is a rate above 1', () => {
    expect(found([10, 20, 5], [0.5, 0.5])).toEqual({ stage: 2, rate: 0.25, extra: 5 });
  });
});

describe('failures', () => {
  const failure = (counts: readonly number[], targets: readonly number[]) => {
    const result = findBottleneck(counts, targets);
    return result.ok ? 'ok' : result.failure;
  };

  test('name the argument and the row', () => {
    expect(failure([1, 2], [0.5, 0.5])).toEqual({
      code: 'lengths-differ',
      parameters: { argument: 'counts', length: 2, other: 'targetRates', expected: '2 + 1' },
    });
    expect(failure([10, -2], [0.5])).toMatchObject({ code: 'negative', parameters: { argument: 'counts', row: 2 } });
    expect(failure([10, 2], [-0.5])).toMatchObject({
      code: 'negative',
      parameters: { argument: 'targetRates', row: 1 },
    });
    expect(failure([10, 2], [50])).toMatchObject({ code: 'share-too-large', parameters: { row: 1, value: 50 } });
    expect(failure([10, NaN], [0.5])).toMatchObject({ code: 'not-finite', parameters: { row: 2 } });
  });

  test('say where a 0 leaves a rate undefined', () => {
    expect(failure([0, 0], [0.5])).toEqual({ code: 'rate-zero', parameters: { argument: 'counts', row: 1 } });
    expect(failure([10, 0, 3], [0.5, 0.5])).toEqual({ code: 'rate-zero', parameters: { argument: 'counts', row: 2 } });
    expect(failure([10, 0, 0], [0.5, 0])).toEqual({
      code: 'rate-zero',
      parameters: { argument: 'targetRates', row: 2 },
    });
  });
});

describe('properties', () => {
  const funnel = fc.integer({ min: 1, max: 5 }).chain((steps) =>
    fc.record({
      counts: fc
        .array(fc.integer({ min: 1, max: 1000 }), { minLength: steps + 1, maxLength: steps + 1 })
        .map((counts) => counts.sort((a, b) => b - a)),
      targets: fc.array(
        fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        {
          minLength: steps,
          maxLength: steps,
        },
      ),
    }),
  );
  /** The final result if one step met its target, by running the funnel from its first count. */
  const resultWith = (counts: readonly number[], step: number, target: number) =>
    counts.slice(1).reduce((held, count, at) => held * (at === step ? target : count / counts[at]!), counts[0]!);

  test('no other step below its target would add more', () => {
    fc.assert(
      fc.property(funnel, ({ counts, targets }) => {
        const best = found(counts, targets);
        const last = counts.at(-1)!;
        const gains = targets.map((target, step) => resultWith(counts, step, target) - last);
        if (best === null) {
          for (const gain of gains) expect(gain).toBeLessThanOrEqual(1e-9);
        } else {
          expect(best.extra).toBeCloseTo(gains[best.stage - 1]!, 8);
          expect(best.extra).toBeGreaterThanOrEqual(Math.max(...gains) - 1e-8);
          expect(best.rate).toBe(counts[best.stage]! / counts[best.stage - 1]!);
        }
      }),
    );
  });

  test('a funnel of twice the size has the same bottleneck with twice the gain', () => {
    fc.assert(
      fc.property(funnel, ({ counts, targets }) => {
        const once = found(counts, targets);
        const twice = found(
          counts.map((count) => 2 * count),
          targets,
        );
        expect(twice).toEqual(once && { ...once, extra: 2 * once.extra });
      }),
    );
  });
});
