import fc from 'fast-check';
import { backSolve } from '../../../src/core/funnel/back-solve';

const stages = (...args: Parameters<typeof backSolve>) => {
  const result = backSolve(...args);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const counts = (...args: Parameters<typeof backSolve>) => stages(...args).map(({ count }) => count);

describe('worked examples', () => {
  test('the contract: 14 deals through four stages, and 21 ÷ 0.7 is 30', () => {
    expect(counts(14, [0.1, 0.35, 0.5, 0.4])).toEqual([2000, 200, 70, 35, 14]);
    expect(counts(21, [0.7])).toEqual([30, 21]);
  });

  test('a stage feeds the whole count of the next one, not a fraction of it', () => {
    // by hand: 10 ÷ 0.3 = 33.3 → 34; 34 ÷ 0.3 = 113.3 → 114 (10 ÷ 0.09 = 111.1 would feed 33.6 visits only)
    expect(counts(10, [0.3, 0.3])).toEqual([114, 34, 10]);
  });

  test('noise in a rate that was itself computed is taken off', () => {
    expect(counts(10, [1 / 3])).toEqual([30, 10]);
    expect(counts(0.1 * 3 * 10, [2 / 3])).toEqual([5, 3]); // 3.0000000000000004 deals are 3
    expect(counts(100000, [0.1 + 0.2])).toEqual([333334, 100000]);
  });

  test('a goal that is not whole needs the next whole deal', () => {
    expect(counts(20.2, [0.5])).toEqual([42, 21]);
  });

  test('money is turned into deals by the average', () => {
    expect(counts(50000, [0.5], { average: 12000 })).toEqual([10, 5]);
    expect(counts(4.2, [], { average: 0.7 })).toEqual([6]); // 4.2 ÷ 0.7 is 6.000000000000001 in doubles
  });

  test('days add up from the goal backwards', () => {
    expect(stages(14, [0.1, 0.35, 0.5], { days: [7, 0.1, 0.2] })).toEqual([
      { count: 800, daysBefore: 7.3 },
      { count: 80, daysBefore: 0.3 },
      { count: 28, daysBefore: 0.2 },
      { count: 14, daysBefore: 0 },
    ]);
  });

  test('a goal of nothing needs nothing, and a rate of 1 loses nobody', () => {
    expect(counts(0, [0.1, 0.2])).toEqual([0, 0, 0]);
    expect(counts(7, [1, 1])).toEqual([7, 7, 7]);
  });
});

describe('failures', () => {
  const failure = (...args: Parameters<typeof backSolve>) => {
    const result = backSolve(...args);
    return result.ok ? 'ok' : result.failure;
  };

  test('name the argument and the row', () => {
    expect(failure(14, [0.5, 0])).toEqual({ code: 'rate-zero', parameters: { argument: 'rates', row: 2 } });
    expect(failure(14, [0.5, 35])).toEqual({
      code: 'share-too-large',
      parameters: { argument: 'rates', row: 2, value: 35, limit: 1 },
    });
    expect(failure(-1, [0.5])).toMatchObject({ code: 'negative', parameters: { argument: 'goal' } });
    expect(failure(1, [0.5, -0.5])).toMatchObject({ code: 'negative', parameters: { argument: 'rates', row: 2 } });
    expect(failure(1, [0.5], { average: -3 })).toMatchObject({ code: 'negative', parameters: { argument: 'average' } });
    expect(failure(1, [0.5], { average: 0 })).toEqual({ code: 'rate-zero', parameters: { argument: 'average' } });
    expect(failure(1, [0.5], { days: [-3] })).toMatchObject({ code: 'negative', parameters: { argument: 'days' } });
    expect(failure(1, [0.5], { days: [1, 2] })).toMatchObject({ code: 'lengths-differ', parameters: { length: 2 } });
    expect(failure(Infinity, [0.5])).toMatchObject({ code: 'not-finite', parameters: { argument: 'goal' } });
  });

  test('counts beyond 2^53 name the rate that asks for them', () => {
    expect(failure(1e15, [0.5, 0.01, 0.5])).toMatchObject({
      code: 'total-too-large',
      parameters: { argument: 'rates', row: 2 },
    });
    expect(failure(1e16, [0.5])).toMatchObject({ code: 'total-too-large', parameters: { argument: 'goal' } });
    expect(failure(1, [1e-300])).toMatchObject({ code: 'total-too-large' });
  });
});

describe('properties', () => {
  const rate = fc.integer({ min: 5, max: 100 }).map((percent) => percent / 100);
  const goal = fc.integer({ min: 0, max: 1000 });

  test('each stage is the smallest whole count whose rate reaches the next one', () => {
    fc.assert(
      fc.property(goal, fc.array(rate, { maxLength: 4 }), (deals, rates) => {
        const needed = counts(deals, rates);
        expect(needed.at(-1)).toBe(deals);
        rates.forEach((each, stage) => {
          const percent = BigInt(Math.round(each * 100));
          const next = BigInt(needed[stage + 1]!) * 100n;
          expect(BigInt(needed[stage]!) * percent >= next).toBe(true);
          if (needed[stage]! > 0) expect(BigInt(needed[stage]! - 1) * percent < next).toBe(true);
        });
      }),
    );
  });

  test('a higher goal or a lower rate never needs less', () => {
    fc.assert(
      fc.property(goal, goal, fc.array(rate, { minLength: 1, maxLength: 4 }), rate, (a, b, rates, other) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const worse = [Math.min(rates[0]!, other), ...rates.slice(1)];
        expect(counts(high, rates)[0]).toBeGreaterThanOrEqual(counts(low, rates)[0]!);
        expect(counts(low, worse)[0]).toBeGreaterThanOrEqual(counts(low, rates)[0]!);
      }),
    );
  });
});
