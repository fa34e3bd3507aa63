import { dateOf } from '../../src/core/calendar/date';
import { periodStart } from '../../src/jobs/period-start';
import { day } from './orders';

const startOf = (text: string, asOf: number, fiscalYearStart?: number) => {
  const start = periodStart(text, asOf, fiscalYearStart);
  if (start === null) return null;
  const { year, month, day: date } = dateOf(start);
  return [year, month, date];
};

test.each([
  // calendar years
  ['1月', 1, [2017, 1, 1]],
  ['一季度', 1, [2017, 1, 1]],
  ['2016Q4', 1, [2016, 10, 1]],
  // years from April: November 2017 lies in the one that ends in March 2018
  ['4月', 4, [2017, 4, 1]],
  ['1月', 4, [2018, 1, 1]],
  ['一季度', 4, [2017, 4, 1]],
  ['四季度', 4, [2018, 1, 1]],
  ['下半年', 4, [2017, 10, 1]],
  ['2016Q4', 4, [2017, 1, 1]],
  ['2016年', 4, [2016, 4, 1]],
  // a month with its year is that month, whenever the year begins
  ['2016年1月', 4, [2016, 1, 1]],
  ['W01', 4, [2017, 1, 2]],
  ['华东', 4, null],
] as const)('%s, with years from month %s, begins on %j as of November 2017', (text, fiscal, start) => {
  expect(startOf(text, day(2017, 11, 15), fiscal)).toEqual(start);
});

test('before the fiscal year begins, the one at hand began the year before', () => {
  expect(startOf('一季度', day(2018, 2, 10), 4)).toEqual([2017, 4, 1]);
  expect(startOf('2月', day(2018, 2, 10), 4)).toEqual([2018, 2, 1]);
});
