import fc from 'fast-check';
import { makeCalendar } from '../../../src/core/calendar/calendar';
import { serialOf } from '../../../src/core/calendar/date';
import { forecastLanding, type LandingOptions } from '../../../src/core/pace/forecast-landing';
import { trackPace } from '../../../src/core/pace/track-pace';
import { weekdaysBefore } from './daily-sales';

const day = (year: number, month: number, date: number) => serialOf(year, month, date)!;
const june = weekdaysBefore(0).map(({ serial }) => serial);
const sales = (amounts: readonly number[], dates: readonly number[] = june) => ({
  dates: dates.slice(0, amounts.length),
  amounts,
});
type Daily = ReturnType<typeof sales>;

const landed = (target: number, daily: Daily, asOf: number, options?: LandingOptions) => {
  const result = forecastLanding(target, daily, asOf, options);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const failure = (...args: Parameters<typeof forecastLanding>) => {
  const result = forecastLanding(...args);
  return result.ok ? 'ok' : result.failure;
};
const tenDays = [92, 108, 101, 87, 113, 99, 104, 90, 110, 96];

describe('worked examples', () => {
  // R 4.2.2: n <- 10; m <- 22 * mean(a); s <- sqrt(var(a) * 12 * (1 + 12 / n));
  // c(m, m + c(-1, 1) * qt((1 + level) / 2, n - 1) * s, pt((m - 2250) / s, n - 1))
  test('ten of 22 weekdays', () => {
    const { landing, low, high, chance } = landed(2250, sales(tenDays), june[9]!);
    expect(landing).toBe(2200);
    expect(low).toBeCloseTo(2137.32982127045, 9);
    expect(high).toBeCloseTo(2262.67017872955, 9);
    expect(chance).toBeCloseTo(0.149236696369671, 12);
  });

  test('another level', () => {
    const { low, high } = landed(2250, sales(tenDays), june[9]!, { level: 0.9 });
    expect(low).toBeCloseTo(2116.93483155368, 9);
    expect(high).toBeCloseTo(2283.06516844632, 9);
  });

  test('a shape without noise is expected again: the last three days bring three times as much', () => {
    const days = weekdaysBefore(3);
    const daily = {
      dates: days.map(({ serial }) => serial),
      amounts: days.map(({ left }) => (left <= 3 ? 300 : 100)),
    };
    for (const elapsed of [5, 11, 20]) {
      expect(landed(2800, daily, june[elapsed - 1]!).landing).toBeCloseTo(2800, 8);
    }
    // One month before shows the same, and months of another size as well
    const april = day(2026, 5, 1);
    const one = daily.dates.findIndex((date) => date >= april);
    const recent = { dates: daily.dates.slice(one), amounts: daily.amounts.slice(one).map((amount) => amount * 7) };
    const scaled = {
      ...recent,
      amounts: recent.amounts.map((amount, row) => (recent.dates[row]! < june[0]! ? amount : amount / 7)),
    };
    expect(landed(2800, scaled, june[10]!).landing).toBeCloseTo(2800, 8);
  });
});

describe('days', () => {
  test('without a row have brought 0, and rows of one day add up in any order', () => {
    const daily = { dates: [june[8]!, june[2]!, june[2]!, june[0]!], amounts: [100, 30, 70, 50] };
    const full = sales([50, 0, 100, 0, 0, 0, 0, 0, 100, 0]);
    expect(landed(700, daily, june[9]!)).toEqual(landed(700, full, june[9]!));
    expect(landed(700, daily, june[9]!).landing).toBe(550);
  });

  test('off give what they brought to the next working day, or to the last one', () => {
    const moved = (date: number) => ({ dates: [...june.slice(0, 10), date], amounts: [...tenDays, 50] });
    const joined = (row: number) => sales(tenDays.map((amount, index) => (index === row ? amount + 50 : amount)));
    expect(landed(2300, moved(day(2026, 6, 7)), june[9]!)).toEqual(landed(2300, joined(5), june[9]!));
    const sunday = day(2026, 6, 14);
    expect(landed(2300, moved(sunday), sunday)).toEqual(landed(2300, joined(9), june[9]!));
  });

  test('after asOf and in no year before the last two do not count', () => {
    const daily = sales([...tenDays, 9999]);
    expect(landed(2250, daily, june[9]!)).toEqual(landed(2250, sales(tenDays), june[9]!));
    const old = { dates: [day(1999, 1, 4), ...daily.dates], amounts: [5, ...daily.amounts] };
    expect(landed(2250, old, june[9]!)).toEqual(landed(2250, sales(tenDays), june[9]!));
  });

  test('follow the calendar', () => {
    const china = makeCalendar({ base: 'CN' });
    if (!china.ok) throw new Error('no calendar');
    // 19 June 2026 is a holiday: 10 of 21 working days
    expect(landed(2100, sales(tenDays), june[9]!, { calendar: china.value }).landing).toBe(2100);
  });
});

describe('certainty', () => {
  test('a target that is reached has the chance 1, in the first days too', () => {
    expect(landed(900, sales(tenDays), june[9]!).chance).toBe(1);
    expect(landed(90, sales([92, 108]), june[1]!)).toEqual({ landing: 2200, low: null, high: null, chance: 1 });
  });

  test('days without any spread give 0 or 1', () => {
    const even = sales(Array(10).fill(0.1));
    expect(landed(2.2, even, june[9]!)).toMatchObject({ chance: 1 });
    expect(landed(2.21, even, june[9]!)).toMatchObject({ chance: 0 });
    const { landing, low, high } = landed(2.2, even, june[9]!);
    expect([low, high]).toEqual([landing, landing]);
    expect(landing).toBeCloseTo(2.2, 12);
    expect(landed(1, sales([]), june[9]!)).toEqual({ landing: 0, low: 0, high: 0, chance: 0 });
  });

  test('the last day leaves nothing open', () => {
    const all = sales(june.map((_, index) => index));
    expect(landed(231, all, june[21]!)).toEqual({ landing: 231, low: 231, high: 231, chance: 1 });
    expect(landed(232, all, june[21]!).chance).toBe(0);
  });

  test('fewer than five working days give no interval and no chance, none gives nothing', () => {
    expect(landed(2200, sales([90, 110, 95, 105]), june[3]!)).toMatchObject({ low: null, high: null, chance: null });
    expect(landed(2200, sales([90, 110, 95, 105, 100]), june[4]!).chance).toBeCloseTo(0.5, 12);
    const saturday = day(2026, 8, 1);
    expect(landed(10, sales([5], [saturday]), saturday)).toEqual({
      landing: null,
      low: null,
      high: null,
      chance: null,
    });
  });

  test('low is not below what is booked, unless amounts may be negative', () => {
    const lumpy = [900, 10, 10, 10, 10, 10, 10, 10, 10, 20];
    expect(landed(9999, sales(lumpy), june[9]!).low).toBe(1000);
    const returned = [920, 10, 10, 10, 10, 10, 10, 10, 30, -20];
    expect(landed(9999, sales(returned), june[9]!).low).toBeLessThan(1000);
  });
});

describe('widening', () => {
  test('is for days that go together; days that alternate keep the plain interval', () => {
    const width = (amounts: number[]) => {
      const { low, high } = landed(2200, sales(amounts), june[11]!);
      return high! - low!;
    };
    const grouped = width([80, 80, 80, 80, 80, 80, 120, 120, 120, 120, 120, 120]);
    const alternating = width([80, 120, 80, 120, 80, 120, 80, 120, 80, 120, 80, 120]);
    expect(grouped).toBeGreaterThan(1.5 * alternating);
  });
});

test('bad input names argument and row', () => {
  const daily = sales(tenDays);
  const asOf = june[9]!;
  expect(failure(-1, daily, asOf)).toMatchObject({ code: 'negative', parameters: { argument: 'target' } });
  expect(failure(NaN, daily, asOf)).toMatchObject({ code: 'not-finite', parameters: { argument: 'target' } });
  expect(failure(1, daily, 0)).toMatchObject({ code: 'date-out-of-range', parameters: { argument: 'asOf' } });
  expect(failure(1, { dates: [asOf, 0], amounts: [1, 2] }, asOf)).toEqual({
    code: 'date-out-of-range',
    parameters: { argument: 'daily', row: 2, value: 0 },
  });
  expect(failure(1, { dates: [asOf], amounts: [Infinity] }, asOf)).toMatchObject({ code: 'not-finite' });
  expect(failure(1, { dates: [asOf], amounts: [] }, asOf)).toMatchObject({ code: 'lengths-differ' });
  expect(failure(1, daily, asOf, { level: 80 })).toMatchObject({ code: 'share-not-between' });
  expect(failure(1, daily, asOf, { seasonality: [1] })).toMatchObject({ code: 'count-wrong' });
  expect(failure(1, daily, asOf, { period: { from: asOf + 1, to: asOf + 9 } })).toMatchObject({
    code: 'outside-period',
  });
  const saturday = day(2026, 6, 13);
  expect(failure(1, daily, saturday, { period: { from: saturday, to: saturday + 1 } })).toMatchObject({
    code: 'no-working-days',
  });
  const noJune = [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1];
  expect(failure(1, daily, asOf, { seasonality: noJune })).toMatchObject({ code: 'no-season' });
});

describe('any daily list', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 22 });

  it('without rows before lands where PACE says', () => {
    const indices = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('month', 'quarter', 'year'), indices, (values, period, seasonality) => {
        const asOf = june[values.length - 1]!;
        const options = { period, seasonality } as LandingOptions;
        const pace = trackPace([{ target: 1, actual: values.reduce((sum, value) => sum + value, 0) }], asOf, options);
        expect(landed(1, sales(values), asOf, options).landing).toBeCloseTo(pace.ok ? pace.value[0]!.landing! : NaN, 6);
      }),
    );
  });

  it('has a chance that falls with the target, an interval around the landing and a scale', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 9000 }), (values, target) => {
        const asOf = june[values.length - 1]!;
        const { landing, low, high, chance } = landed(target, sales(values), asOf);
        if (low === null || high === null || chance === null) return;
        expect(low).toBeLessThanOrEqual(landing! + 1e-9);
        expect(high).toBeGreaterThanOrEqual(landing! - 1e-9);
        expect(landed(target + 100, sales(values), asOf).chance).toBeLessThanOrEqual(chance);
        const tenfold = landed(target * 10, sales(values.map((value) => value * 10)), asOf);
        expect(tenfold.chance).toBeCloseTo(chance, 9);
        expect(tenfold.high! / 10).toBeCloseTo(high, 6);
      }),
    );
  });

  it('is as quick with rows of many years', () => {
    const dates = Array.from({ length: 100_000 }, (_, row) => june[9]! - (row % 40_000));
    const result = landed(1, { dates, amounts: dates.map((date) => 100 + (date % 7)) }, june[9]!);
    expect(result.chance).toBe(1);
  });
});
