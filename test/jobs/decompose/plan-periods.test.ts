import { planPeriods, undatedPeriods } from '../../../src/jobs/decompose/plan-periods';
import { day } from '../orders';

const days = [day(2016, 2, 10), day(2016, 11, 30), day(2017, 2, 3), day(2017, 12, 30)];
const periods = planPeriods(days);
const named = (year: number, part: string) => periods.find((period) => period.year === year && period.part === part)!;

test('the year after the newest data comes first and rests on the whole year before', () => {
  expect(periods[0]).toEqual({
    year: 2018,
    part: 'year',
    days: { from: day(2018, 1, 1), to: day(2018, 12, 31) },
    startMonth: 1,
    dated: true,
    last: { from: day(2017, 1, 1), to: day(2017, 12, 31) },
    history: [
      { from: day(2016, 1, 1), to: day(2016, 12, 31) },
      { from: day(2017, 1, 1), to: day(2017, 12, 31) },
    ],
    dataEnd: null,
  });
});

test('quarters and months are offered where the year before had data in them', () => {
  const parts = periods.filter(({ year }) => year === 2018).map(({ part }) => part);
  expect(parts).toEqual(['year', 'q1', 'q4', 'm2', 'm12']);
});

test('February of a leap year ends on the 29th, and the history takes the same month of every year', () => {
  expect(named(2017, 'm2').last).toEqual({ from: day(2016, 2, 1), to: day(2016, 2, 29) });
  expect(named(2018, 'm2').history).toHaveLength(2);
});

test('a year whose data stop more than a week before its end says where they stop', () => {
  expect(planPeriods([day(2017, 1, 5), day(2017, 9, 30)])[0]!.dataEnd).toBe(day(2017, 9, 30));
});

test('values of whole months or quarters reach to their ends, and a quarter tells nothing of its months', () => {
  const months = Array.from({ length: 12 }, (_, month) => day(2026, month + 1, 1));
  expect(planPeriods(months, 'month')[0]!.dataEnd).toBeNull();
  expect(planPeriods(months)[0]!.dataEnd).toBe(day(2026, 12, 1));
  const quarters = [1, 4, 7].map((month) => day(2026, month, 1));
  const offered = planPeriods(quarters, 'quarter');
  expect(offered.map(({ part }) => part)).toEqual(['year', 'q1', 'q2', 'q3']);
  expect(offered[0]!.dataEnd).toBe(day(2026, 9, 30));
  expect(planPeriods([day(2026, 1, 1), day(2026, 7, 1)], 'half').map(({ part, dataEnd }) => [part, dataEnd])).toEqual([
    ['year', null],
  ]);
  expect(planPeriods([day(2026, 1, 1)], 'half')[0]!.dataEnd).toBe(day(2026, 6, 30));
});

test('without days there is no period', () => {
  expect(planPeriods([])).toEqual([]);
});

test('a year that begins in April holds the data of January to March of the next', () => {
  const fiscal = planPeriods([day(2016, 5, 1), day(2017, 3, 31)], 'day', 4);
  expect(fiscal[0]).toMatchObject({ year: 2017, part: 'year', last: { from: day(2016, 4, 1), to: day(2017, 3, 31) } });
  const part = (name: string) => fiscal.find((period) => period.part === name);
  expect(part('q4')).toMatchObject({ days: { from: day(2018, 1, 1), to: day(2018, 3, 31) } });
  expect(part('m3')).toMatchObject({ days: { from: day(2018, 3, 1), to: day(2018, 3, 31) } });
  expect(part('q2')).toBeUndefined();
});

test('a table without dates can be planned for every part of a year', () => {
  const periods = undatedPeriods(2026);
  expect(periods).toHaveLength(17);
  expect(periods[0]).toMatchObject({
    year: 2026,
    dated: false,
    days: { from: day(2026, 1, 1), to: day(2026, 12, 31) },
  });
});
