import fc from 'fast-check';
import { lowerRateChance } from '../../../src/core/variance/lower-rate-chance';
import { watchPeriods, type WatchOptions } from '../../../src/core/variance/watch-periods';

const watched = (values: readonly number[], options?: WatchOptions) => {
  const result = watchPeriods(values, options);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const last = (values: readonly number[], options?: WatchOptions) => watched(values, options).at(-1)!;
const failure = (values: readonly number[], options?: WatchOptions) => {
  const result = watchPeriods(values, options);
  return result.ok ? 'ok' : result.failure;
};

describe('values', () => {
  it('are compared with the mean of the base and tested with t', () => {
    // R: t <- (70 - mean(b)) / (sd(b) * sqrt(1 + 1/3)); pt(t, 2) is 0.01145 for b = c(100, 104, 96)
    expect(last([100, 104, 96, 70])).toEqual({ change: -0.3, status: 'alert', base: [0, 1, 2] });
    expect(last([100, 104, 96, 70], { confidence: 0.99 }).status).toBe('unproven');
    // pt is 1/6 for b = c(100, 120)
    expect(last([100, 120, 80])).toMatchObject({ change: 80 / 110 - 1, status: 'unproven' });
    expect(last([10, 9.5, 11, 10.2, 9.8, 10.4, 7], { confidence: 0.9987 }).status).toBe('alert');
    expect(last([10, 9.5, 11, 10.2, 9.8, 10.4, 7], { confidence: 0.9988 }).status).toBe('unproven');
  });

  it('need two periods before for a proof, and any spread at all to doubt it', () => {
    expect(watched([100, 50])).toEqual([
      { change: null, status: 'ok', base: [] },
      { change: -0.5, status: 'unproven', base: [0] },
    ]);
    expect(last([0.1, 0.1, 0.1, 0.08])).toMatchObject({ change: -0.2, status: 'alert' });
    expect(last([0.1, 0.1, 0.1, 0.0801])).toMatchObject({ status: 'ok' });
  });

  it('of exactly the drop are worse, floating noise or not', () => {
    for (const unit of [1, 0.1, 0.01, 0.07, 1e-5, 1e6 / 7]) {
      expect(last([10 * unit, 10 * unit, 8 * unit]).status).toBe('alert');
      expect(last([10 * unit, 10 * unit, 8.00001 * unit]).status).toBe('ok');
    }
  });

  it('of a base at or below 0 are compared with its size', () => {
    expect(last([-10, -10, -13])).toMatchObject({ change: -0.3, status: 'alert' });
    expect(last([-10, -10, -7], { worse: 'higher' })).toMatchObject({ change: 0.3, status: 'alert' });
    expect(last([0, 0, -1])).toMatchObject({ change: null, status: 'alert' });
    expect(last([0, 0, 1])).toMatchObject({ change: null, status: 'ok' });
    expect(last([0, 0, 0])).toMatchObject({ change: null, status: 'ok' });
  });
});

describe('rates', () => {
  it('are compared with the pooled rate of the base and tested as counts', () => {
    const values = [30, 60, 90, 20];
    const trials = [100, 200, 300, 100];
    // R: prop.test(c(20, 180), c(100, 600), alternative = "less", correct = FALSE): p = 0.0202
    expect(last(values, { trials })).toEqual({ change: -1 / 3, status: 'alert', base: [0, 1, 2] });
    expect(last(values, { trials, confidence: 0.98 }).status).toBe('unproven');
    // The same rate of 10 cases: R's fisher.test, p = 0.38
    expect(last([30, 60, 90, 2], { trials: [100, 200, 300, 10] }).status).toBe('unproven');
  });

  it('are proven by a chance of exactly 1 in 20', () => {
    expect(last([3, 0], { trials: [3, 3] })).toMatchObject({ change: -1, status: 'alert' });
  });

  it('are turned over where higher is worse', () => {
    const trials = [100, 200, 300, 100];
    expect(last([70, 140, 210, 80], { trials, worse: 'higher', drop: 0.1 })).toMatchObject({ status: 'alert' });
    expect(last([70, 140, 210, 60], { trials, worse: 'higher', drop: 0.1 })).toMatchObject({ status: 'ok' });
    // No churn before: there is no relative change, but 9 of 100 after 0 of 600 is no chance
    expect(last([0, 0, 0, 9], { trials, worse: 'higher' })).toMatchObject({ change: null, status: 'alert' });
  });

  it('do not exist in a period without cases, which is in no base', () => {
    expect(watched([30, 0, 28], { trials: [100, 0, 100] })).toEqual([
      { change: null, status: 'ok', base: [] },
      { change: null, status: 'ok', base: [0] },
      { change: -1 / 15, status: 'ok', base: [0] },
    ]);
  });
});

describe('the base', () => {
  it('is the last six periods that were no alert', () => {
    const values = [100, 101, 99, 100, 102, 98, 100, 50, 100, 51];
    const rows = watched(values);
    expect(rows.map(({ status }) => status)).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
      'ok',
      'ok',
      'ok',
      'alert',
      'ok',
      'alert',
    ]);
    expect(rows[8]!.base).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows[9]!.base).toEqual([2, 3, 4, 5, 6, 8]);
  });

  it('keeps an unproven period', () => {
    expect(watched([100, 60, 100])[2]!.base).toEqual([0, 1]);
  });
});

test('bad input names argument and row', () => {
  const trials = [10, 10];
  expect(failure([1, NaN])).toMatchObject({ code: 'not-finite', parameters: { argument: 'values', row: 2 } });
  expect(failure([1], { trials })).toMatchObject({ code: 'lengths-differ', parameters: { argument: 'trials' } });
  expect(failure([1, 11], { trials })).toEqual({
    code: 'above-trials',
    parameters: { argument: 'values', row: 2, value: 11, trials: 10 },
  });
  expect(failure([1, 1.5], { trials })).toMatchObject({ code: 'value-not-whole', parameters: { row: 2, value: 1.5 } });
  expect(failure([1, -1], { trials })).toMatchObject({ code: 'negative', parameters: { argument: 'values', row: 2 } });
  expect(failure([1, 1], { trials: [10, -1] })).toMatchObject({ code: 'negative', parameters: { argument: 'trials' } });
  expect(failure([1, 1], { trials: [10, 1e300] })).toMatchObject({
    code: 'total-too-large',
    parameters: { argument: 'trials', row: 2 },
  });
  expect(failure([1, 1], { drop: -0.1 })).toMatchObject({ code: 'negative', parameters: { argument: 'drop' } });
  expect(failure([1, 1], { drop: 20 })).toMatchObject({ code: 'share-too-large', parameters: { argument: 'drop' } });
  expect(failure([1, 1], { drop: 20, worse: 'higher' })).toBe('ok');
  expect(failure([1, 1], { confidence: 95 })).toMatchObject({ code: 'share-too-large' });
});

describe('any list', () => {
  const cents = fc.array(fc.integer({ min: -500, max: 5000 }), { maxLength: 30 });
  const counts = fc.array(
    fc.integer({ min: 0, max: 60 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
    { maxLength: 30 },
  );

  it('is answered the same in any unit of ten', () => {
    fc.assert(
      fc.property(cents, (values) => {
        expect(watched(values.map((value) => value / 100))).toEqual(watched(values));
      }),
    );
  });

  it('is answered the same with its sign and its direction turned', () => {
    fc.assert(
      fc.property(cents, (values) => {
        const turned = watched(
          values.map((value) => 0 - value),
          { worse: 'higher' },
        );
        expect(turned.map(({ status }) => status)).toEqual(watched(values).map(({ status }) => status));
      }),
    );
  });

  it('never alerts or doubts without a drop, and alerts less at a higher confidence', () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const values = pairs.map(([value]) => value);
        const trials = pairs.map(([, cases]) => cases);
        for (const { change, status } of watched(values, { trials })) {
          expect(status === 'ok').toBe(change === null || change > -0.2);
        }
        const first = (confidence: number) =>
          watched(values, { trials, confidence }).findIndex(({ status }) => status === 'alert');
        const [sure, surer] = [first(0.9), first(0.99)];
        if (surer >= 0) expect(sure).toBeLessThanOrEqual(surer);
        if (sure < 0) expect(surer).toBe(-1);
      }),
    );
  });

  describe('of rates', () => {
    const pairs = fc.array(
      fc
        .oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 2000 }))
        .chain((cases) => fc.tuple(fc.integer({ min: 0, max: cases }), fc.constant(cases))),
      { maxLength: 20 },
    );
    type Pairs = readonly (readonly [number, number])[];
    const run = (list: Pairs, options: WatchOptions = {}) =>
      watched(
        list.map(([value]) => value),
        { ...options, trials: list.map(([, cases]) => cases) },
      );
    const settings = fc.record({
      drop: fc.constantFrom(0, 0.1, 0.2, 0.5),
      confidence: fc.constantFrom(0.8, 0.95, 0.99),
      worse: fc.constantFrom('lower' as const, 'higher' as const),
    });

    it('is answered as its definition says, with the chance of a worse rate taken for granted', () => {
      const tested = (list: Pairs, { drop, confidence, worse }: Required<Omit<WatchOptions, 'trials'>>) => {
        const answers: { change: number | null; status: string; base: number[] }[] = [];
        list.forEach(([value, cases], period) => {
          const base = [...list.keys()]
            .slice(0, period)
            .filter((before) => list[before]![1] > 0 && answers[before]!.status !== 'alert')
            .slice(-6);
          const pool = (at: 0 | 1) => base.reduce((all, before) => all + list[before]![at], 0);
          const [successes, trials] = [pool(0), pool(1)];
          if (cases === 0 || base.length === 0) return answers.push({ change: null, status: 'ok', base });
          // Whole numbers: value ÷ cases against successes ÷ trials, and the drop in hundredths.
          const fall = (successes * cases - value * trials) * (worse === 'lower' ? 1 : -1);
          const isWorse = fall > 0 && 100 * fall >= Math.round(100 * drop) * successes * cases;
          const asLower = (hits: number, all: number) => ({
            successes: worse === 'lower' ? hits : all - hits,
            trials: all,
          });
          const chance = isWorse ? lowerRateChance(asLower(value, cases), asLower(successes, trials)) : 1;
          const isProven = chance <= (1 - confidence) * (1 + 1e-9);
          const change = successes === 0 ? null : (value * trials) / (successes * cases) - 1;
          return answers.push({ change, status: !isWorse ? 'ok' : isProven ? 'alert' : 'unproven', base });
        });
        return answers;
      };
      fc.assert(
        fc.property(pairs, settings, (list, given) => {
          const answers = run(list, given);
          const expected = tested(list, given);
          expect(answers.map(({ status, base }) => [status, base])).toEqual(
            expected.map(({ status, base }) => [status, base]),
          );
          answers.forEach(({ change }, period) => {
            const wanted = expected[period]!.change;
            if (wanted === null) expect(change).toBeNull();
            else expect(Math.abs(change! - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
          });
        }),
        { numRuns: 500 },
      );
    });

    it('has the same alerts of successes that fall and of failures that rise, where any worsening counts', () => {
      fc.assert(
        fc.property(pairs, fc.constantFrom(0.8, 0.95), (list, confidence) => {
          const failures = list.map(([value, cases]) => [cases - value, cases] as const);
          const statuses = (given: Pairs, worse: 'lower' | 'higher') =>
            run(given, { drop: 0, confidence, worse }).map(({ status }) => status);
          expect(statuses(failures, 'higher')).toEqual(statuses(list, 'lower'));
        }),
        { numRuns: 300 },
      );
    });

    it('is not changed by a period without cases, wherever it is', () => {
      fc.assert(
        fc.property(pairs, settings, fc.nat(20), (list, given, place) => {
          const at = Math.min(place, list.length);
          const longer = run([...list.slice(0, at), [0, 0], ...list.slice(at)], given);
          expect(longer[at]).toMatchObject({ change: null, status: 'ok' });
          const others = longer.filter((_, period) => period !== at);
          expect(others).toEqual(
            run(list, given).map(({ base, ...answer }) => ({
              ...answer,
              base: base.map((before) => (before >= at ? before + 1 : before)),
            })),
          );
        }),
        { numRuns: 300 },
      );
    });

    it('worsens in the same period with many times the cases, and what was proven by few is proven by many', () => {
      fc.assert(
        fc.property(pairs, settings, fc.constantFrom(2, 10, 100), (list, given, times) => {
          const few = run(list, given);
          const many = run(
            list.map(([value, cases]) => [value * times, cases * times]),
            given,
          );
          // Up to the first period that worsened both have the same bases.
          const first = few.findIndex(({ status }) => status !== 'ok');
          expect(many.findIndex(({ status }) => status !== 'ok')).toBe(first);
          const compared = first < 0 ? few.length : first + 1;
          expect(many.slice(0, compared).map(({ change }) => change)).toEqual(
            few.slice(0, compared).map(({ change }) => change),
          );
          if (few[first]?.status === 'alert') expect(many[first]!.status).toBe('alert');
        }),
        { numRuns: 300 },
      );
    });
  });
});
