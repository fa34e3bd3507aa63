import fc from 'fast-check';
import { makeCalendar } from '../../../src/core/calendar/calendar';
import { serialOf } from '../../../src/core/calendar/date';
import type { PeriodOptions } from '../../../src/core/pace/read-period';
import { trackPace, type Pace } from '../../../src/core/pace/track-pace';

const day = (year: number, month: number, date: number) => serialOf(year, month, date)!;
const one = (target: number, actual: number, asOf: number, options?: PeriodOptions): Pace => {
  const result = trackPace([{ target, actual }], asOf, options);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value[0]!;
};
const failure = (...args: Parameters<typeof trackPace>) => {
  const result = trackPace(...args);
  return result.ok ? 'ok' : result.failure;
};

describe('worked examples', () => {
  test('10 of 22 weekdays of June 2026 have passed', () => {
    expect(one(100, 40, day(2026, 6, 12))).toEqual({
      attainment: 0.4,
      expected: 1000 / 22,
      pace: 40 / (1000 / 22),
      gap: 40 - 1000 / 22,
      remaining: 60,
      daysLeft: 12,
      required: 5,
      landing: 88,
    });
  });

  test('mainland China: 5 of the 16 working days of February 2026 by the 6th', () => {
    const china = makeCalendar({ base: 'CN' });
    if (!china.ok) throw new Error('no calendar');
    expect(one(160, 48, day(2026, 2, 6), { calendar: china.value })).toMatchObject({
      expected: 50,
      daysLeft: 11,
      landing: 153.6,
    });
  });

  test('seasonal indices over a year put months in proportion to the indices', () => {
    const seasonality = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4];
    expect(one(1500, 0, day(2026, 3, 31), { period: 'year', seasonality }).expected).toBeCloseTo(300, 9);
    expect(one(1500, 0, day(2026, 11, 30), { period: 'year', seasonality }).expected).toBeCloseTo(1100, 9);
  });

  test('figures that cannot be computed are null, the others stand', () => {
    expect(one(0, 40, day(2026, 6, 12))).toMatchObject({
      attainment: null,
      expected: 0,
      pace: null,
      remaining: -40,
      required: 0,
    });
    // 2026-08-01 is a Saturday: no working day has passed
    expect(one(100, 0, day(2026, 8, 1))).toMatchObject({ expected: 0, pace: null, landing: null, daysLeft: 21 });
    expect(one(100, 40, day(2026, 6, 30))).toMatchObject({ expected: 100, daysLeft: 0, required: null, landing: 40 });
    expect(one(100, 100, day(2026, 6, 30))).toMatchObject({ required: 0, pace: 1, gap: 0 });
  });

  test('week, quarter and two dates', () => {
    expect(one(50, 0, day(2026, 6, 10), { period: 'week' })).toMatchObject({ expected: 30, daysLeft: 2 });
    expect(one(65, 0, day(2026, 4, 30), { period: 'quarter' })).toMatchObject({ expected: 22 });
    const period = { from: day(2026, 6, 15), to: day(2026, 6, 26) };
    expect(one(100, 0, day(2026, 6, 19), { period })).toMatchObject({ expected: 50, daysLeft: 5 });
  });
});

test('bad input names argument and row', () => {
  const asOf = day(2026, 6, 12);
  const rows = [{ target: 1, actual: 1 }];
  expect(failure([...rows, { target: -1, actual: 0 }], asOf)).toEqual({
    code: 'negative',
    parameters: { argument: 'target', row: 2, value: -1 },
  });
  expect(failure(rows, 0)).toMatchObject({ code: 'date-out-of-range', parameters: { argument: 'asOf' } });
  expect(failure(rows, asOf, { seasonality: [1, 2] })).toMatchObject({ code: 'count-wrong', parameters: { count: 2 } });
  expect(failure(rows, asOf, { seasonality: Array(12).fill(0) })).toMatchObject({ code: 'no-weight' });
  expect(failure(rows, asOf, { period: { from: asOf + 1, to: asOf + 9 } })).toMatchObject({ code: 'outside-period' });
  expect(failure(rows, asOf, { period: { from: asOf + 1, to: asOf + 1 } })).toMatchObject({ code: 'outside-period' });
  const saturday = day(2026, 6, 13);
  expect(failure(rows, saturday, { period: { from: saturday, to: saturday + 1 } })).toMatchObject({
    code: 'no-working-days',
  });
});

test('a period whose months have the index 0 is answered with the seasonality, not with the calendar', () => {
  const seasonality = [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  const rows = [{ target: 1, actual: 1 }];
  expect(failure(rows, day(2026, 1, 15), { seasonality })).toEqual({
    code: 'no-season',
    parameters: { argument: 'seasonality', from: day(2026, 1, 1), to: day(2026, 1, 31) },
  });
  const weekend = { from: day(2026, 6, 13), to: day(2026, 6, 14) };
  expect(failure(rows, day(2026, 6, 14), { seasonality, period: weekend })).toMatchObject({ code: 'no-working-days' });
});

test('the expected curve rises day by day from 0 to the target, with or without seasons', () => {
  const indices = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.integer({ min: day(2020, 1, 1), max: day(2026, 12, 31) }),
      fc.constantFrom('week', 'month', 'quarter', 'year'),
      fc.option(indices, { nil: undefined }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (asOf, period, seasonality, target) => {
        const options = { period, seasonality } as PeriodOptions;
        const today = one(target, 0, asOf, options);
        expect(today.expected).toBeGreaterThanOrEqual(0);
        expect(today.expected).toBeLessThanOrEqual(target * (1 + 1e-12));
        if (today.daysLeft === 0) expect(today.expected).toBe(target);
        else expect(one(target, 0, asOf + 1, options).expected).toBeGreaterThanOrEqual(today.expected - 1e-9 * target);
      },
    ),
  );
});
