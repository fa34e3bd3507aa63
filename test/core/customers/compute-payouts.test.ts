import fc from 'fast-check';
import { computePayouts, type PayoutBand } from '../../../src/core/customers/compute-payouts';

const payouts = (...args: Parameters<typeof computePayouts>) => {
  const result = computePayouts(...args);
  return result.ok ? result.value : result.failure;
};
const plan = (...bands: [number, number][]): PayoutBand[] => bands.map(([from, rate]) => ({ from, rate }));

describe('marginal bands', () => {
  // Hand calculation: 5 % of the first 100, 8 % of the next 20, 12 % of what is above 120.
  const schedule = plan([0, 0.05], [1, 0.08], [1.2, 0.12]);

  test('pay each its rate on the money inside it', () => {
    expect(payouts([100, 120, 150], [100, 100, 100], schedule)).toEqual([5, 6.6, 10.2]);
  });

  test('pay nothing below the first band, and no part of it later', () => {
    expect(payouts([79.99, 80, 90], [100, 100, 100], plan([0.8, 0.1]))).toEqual([0, 0, 1]);
  });

  test('end at a band of rate 0', () => {
    expect(payouts([250], [100], plan([0, 0.1], [2, 0]))).toEqual([20]);
  });

  test('show no noise of doubles', () => {
    expect(0.07 * 100).not.toBe(7);
    expect(payouts([100], [100], plan([0, 0.07]))).toEqual([7]);
    expect(payouts([0.3], [0.3], plan([0, 0.1], [0.1, 0.2]))).toEqual([0.057]);
  });
});

describe('a cliff', () => {
  test('pays the reached rate on everything, reached exactly too', () => {
    const schedule = plan([0.8, 0.02], [1, 0.05]);
    expect(payouts([79, 80, 99.99, 100], [100, 100, 100, 100], schedule, { mode: 'cliff' })).toEqual([
      0, 1.6, 1.9998, 5,
    ]);
  });

  test('is reached in exact decimals: 110 % of 1.1 is 1.21', () => {
    expect(1.1 * 1.1).toBeGreaterThan(1.21);
    expect(payouts([1.21], [1.1], plan([1.1, 1]), { mode: 'cliff' })).toEqual([1.21]);
  });
});

test('the cap is money for each row', () => {
  expect(payouts([100, 300], [100, 100], plan([0, 0.1]), { cap: 15 })).toEqual([10, 15]);
});

test('a target of 0 has no attainment, and returns are paid nothing', () => {
  expect(payouts([50, -50, 0], [0, 100, 100], plan([0, 0.1]))).toEqual([null, 0, 0]);
  expect(payouts([-50], [100], plan([0, 0.1]), { mode: 'cliff' })).toEqual([0]);
});

test('a row of zeros in the schedule says nothing', () => {
  expect(payouts([120], [100], plan([0, 0], [1, 0.08], [0, 0]))).toEqual(payouts([120], [100], plan([1, 0.08])));
});

test('bad input names argument and row', () => {
  const sound = plan([0, 0.1]);
  expect(payouts([1, 2], [1], sound)).toMatchObject({ code: 'lengths-differ', parameters: { argument: 'actual' } });
  expect(payouts([1, NaN], [1, 1], sound)).toMatchObject({
    code: 'not-finite',
    parameters: { argument: 'actual', row: 2 },
  });
  expect(payouts([1, 1], [1, -1], sound)).toMatchObject({
    code: 'negative',
    parameters: { argument: 'target', row: 2 },
  });
  expect(payouts([1], [Infinity], sound)).toMatchObject({ code: 'not-finite', parameters: { argument: 'target' } });
  expect(payouts([1], [1], [])).toMatchObject({ code: 'no-weight', parameters: { argument: 'schedule' } });
  expect(payouts([1], [1], plan([0, 0], [0, 0]))).toMatchObject({ code: 'no-weight' });
  expect(payouts([1], [1], plan([0, 0.1], [1, -0.1]))).toMatchObject({ code: 'negative', parameters: { row: 4 } });
  expect(payouts([1], [1], plan([NaN, 0.1]))).toMatchObject({ code: 'not-finite', parameters: { row: 1 } });
  expect(payouts([1], [1], plan([0.8, 0.05], [1, 5]))).toMatchObject({
    code: 'share-too-large',
    parameters: { argument: 'schedule', row: 4, value: 5, limit: 1 },
  });
  expect(payouts([1], [1], plan([80, 0.1]))).toMatchObject({ code: 'share-too-large', parameters: { value: 80 } });
  expect(payouts([1], [1], plan([1, 0.1], [1, 0.2]))).toMatchObject({
    code: 'not-in-order',
    parameters: { argument: 'schedule', row: 3, value: 1, previous: 1 },
  });
  expect(payouts([1], [1], sound, { cap: -1 })).toMatchObject({ code: 'negative', parameters: { argument: 'cap' } });
  expect(payouts([1], [1], sound, { cap: NaN })).toMatchObject({ code: 'not-finite', parameters: { argument: 'cap' } });
});

const rate = fc.integer({ min: 1, max: 30 }).map((percent) => percent / 100);
const schedules = fc
  .uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 })
  .chain((starts) =>
    fc
      .tuple(...starts.map(() => rate))
      .map((rates) => starts.sort((a, b) => a - b).map((start, index) => ({ from: start / 100, rate: rates[index]! }))),
  );
const money = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);

test('marginal payouts add up band by band in a reference that counts whole ten-thousandths of cents', () => {
  fc.assert(
    fc.property(money, money, schedules, (actual, target, schedule) => {
      const sold = BigInt(Math.round(actual * 100)) * 100n;
      const starts = schedule.map(({ from }) => BigInt(Math.round(from * 100)) * BigInt(Math.round(target * 100)));
      const paid = schedule.reduce((sum, band, index) => {
        const next = starts[index + 1];
        const end = next === undefined || sold < next ? sold : next;
        const inside = end > starts[index]! ? end - starts[index]! : 0n;
        return sum + inside * BigInt(Math.round(band.rate * 100));
      }, 0n);
      expect(payouts([actual], [target], schedule)).toEqual([Number(`${paid}e-6`)]);
    }),
  );
});

const fine = fc.integer({ min: 0, max: 100_000 }).map((parts) => parts / 100_000);
const longSchedules = fc
  .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 80 })
  .chain((starts) =>
    fc
      .array(fine, { minLength: starts.length, maxLength: starts.length })
      .map((rates) =>
        starts.sort((a, b) => a - b).map((start, index) => ({ from: start / 1000, rate: rates[index]! })),
      ),
  )
  .filter((schedule) => schedule.some(({ from, rate }) => from !== 0 || rate !== 0));

test('long schedules pay what the definition says, in both modes, also at the very start of a band', () => {
  const row = fc.tuple(money, money, fc.option(fc.nat(79)));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), longSchedules, (rows, schedule) => {
      const says = schedule.filter(({ from, rate: share }) => from !== 0 || share !== 0);
      const whole = (value: number, places: number) => BigInt(Math.round(value * 10 ** places));
      const target = rows.map(([, goal]) => goal);
      // a row in three stands exactly where a band begins
      const sold = rows.map(([value, goal, band]) =>
        band === null ? whole(value, 2) * 1000n : whole(says[band % says.length]!.from, 3) * whole(goal, 2),
      );
      const actual = sold.map((digits) => Number(`${digits}e-5`));
      for (const mode of ['marginal', 'cliff'] as const) {
        const expected = sold.map((digits, index) => {
          const starts = says.map(({ from }) => whole(from, 3) * whole(target[index]!, 2));
          const reached = says.map(({ rate: share }, band) => {
            if (digits < starts[band]!) return 0n;
            const next = starts[band + 1];
            const end = next === undefined || digits < next ? digits : next;
            if (mode === 'cliff') return next === undefined || digits < next ? digits * whole(share, 5) : 0n;
            return (end - starts[band]!) * whole(share, 5);
          });
          return Number(`${reached.reduce((sum, paid) => sum + paid, 0n)}e-10`);
        });
        expect(payouts(actual, target, schedule, { mode })).toEqual(expected);
      }
    }),
  );
});

test('selling more never pays less, and scaling money scales the payout', () => {
  fc.assert(
    fc.property(money, money, money, schedules, (actual, more, target, schedule) => {
      const [low, high] = payouts([actual, actual + more], [target, target], schedule) as number[];
      expect(high).toBeGreaterThanOrEqual(low!);
      const thousand = [Math.round(actual * 100), Math.round(target * 100)] as const;
      const [hundredfold] = payouts([thousand[0]], [thousand[1]], schedule) as number[];
      expect(hundredfold).toBeCloseTo(low! * 100, 6);
    }),
  );
});
