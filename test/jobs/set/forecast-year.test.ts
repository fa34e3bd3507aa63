import fc from 'fast-check';
import { project } from '../../../src/core/forecast/project';
import { forecastYear } from '../../../src/jobs/set/forecast-year';
import { nextMonth, type MonthlyHistory } from '../../../src/jobs/set/monthly-history';
import { day } from '../orders';

function historyOf(values: readonly number[], start = day(2015, 1, 1)): MonthlyHistory {
  let month = start;
  const months = values.map((value) => {
    const one = { start: month, value };
    month = nextMonth(month);
    return one;
  });
  return { months, empty: [], cut: null };
}

const yearOf = (year: number, startMonth = 1) => ({
  year,
  startMonth,
  days: { from: day(year, startMonth, 1), to: day(year + 1, startMonth, 1) - 1 },
});

test('a fiscal year is the sum of its own months: April to March', () => {
  const values = Array.from({ length: 24 }, (_, month) => 100 + 10 * (month % 12));
  const forecast = forecastYear(historyOf(values), yearOf(2017, 4));
  if (!forecast.ok) throw new Error(forecast.failure.code);
  const { months, total } = forecast.value;
  expect([months[0]!.start, months.at(-1)!.start]).toEqual([day(2017, 1, 1), day(2018, 3, 1)]);
  expect(total.mean).toBeCloseTo(1860, 6);
});

test('the year is the sum of its months, those of a year that is not over yet left out', () => {
  const values = Array.from({ length: 21 }, (_, month) => 100 + 10 * (month % 12));
  const forecast = forecastYear(historyOf(values), yearOf(2017));
  if (!forecast.ok) throw new Error(forecast.failure.code);
  const { months, total } = forecast.value;
  expect(months[0]!.start).toBe(day(2016, 10, 1));
  expect(months).toHaveLength(15);
  const own = project(values, 15);
  if (!own.ok) throw new Error(own.failure.code);
  const mean = own.value.slice(3).reduce((sum, point) => sum + point.mean, 0);
  expect(total.mean).toBeCloseTo(mean, 6);
});

test('a history that repeats each year goes on so', () => {
  const values = Array.from({ length: 24 }, (_, month) => 100 + 10 * (month % 12));
  const forecast = forecastYear(historyOf(values), yearOf(2017));
  expect(forecast.ok && forecast.value.total).toEqual({ mean: 1860, low: 1860, high: 1860 });
});

test('fewer than six months are no history', () => {
  const refused = forecastYear(historyOf([1, 2, 3, 4, 5]), yearOf(2016));
  expect(refused.ok ? null : refused.failure).toEqual({
    code: 'history-too-short',
    parameters: { months: 5, needed: 6, day: '2016-01-01' },
  });
});

test('the mean lies between the limits, and no year without a loss is forecast below 0', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 18 }), (values) => {
      const forecast = forecastYear(historyOf(values), yearOf(2017));
      if (!forecast.ok) throw new Error(forecast.failure.code);
      const { mean, low, high } = forecast.value.total;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(mean);
      expect(mean).toBeLessThanOrEqual(high);
    }),
    { numRuns: 20 },
  );
});
