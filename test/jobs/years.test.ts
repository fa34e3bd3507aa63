import { guessPlanColumns } from '../../src/jobs/explain/compare-columns';
import { planAgainstOrders, sharedDimensions } from '../../src/jobs/explain/plan-against-orders';
import { headingYear } from '../../src/jobs/heading-year';
import { measuresOf } from '../../src/jobs/measures';
import { rowPeriods } from '../../src/jobs/people/row-periods';
import { guessTargetColumns } from '../../src/jobs/people/target-book';
import { findTargets } from '../../src/jobs/review/find-targets';
import { guessTrackColumns } from '../../src/jobs/track/guess-track';
import { paceRows } from '../../src/jobs/track/pace-rows';
import type { Source } from '../../src/jobs/source';
import { day, orders, sourceOf } from './orders';

/** A table of two regions with columns of numbers under these headings. */
function side(headings: string, sheet = 'Plan'): Source {
  const names = headings.split(' | ');
  const line = (region: string, times: number) => [region, ...names.map((_, column) => (column + 1) * times)];
  return sourceOf([['Region', ...names], line('East', 10), line('West', 20)], sheet);
}

test.each([
  ['2017 目标 Target', 2017],
  ['Sales 2016', 2016],
  ['２０１６年实际', 2016],
  ['25年实际', 2025],
  ['FY26 Plan', 2026],
  ['fy2026 plan', 2026],
  ['2018/19 财年', 2018],
  ['目标', null],
  ['10年以上客户', null],
  ['2015–2017 增长', null],
  ['销量 20170101', null],
])('the heading %s names the year %s', (heading, year) => {
  expect(headingYear(heading)).toBe(year);
});

test.each([
  // the years before a target are its history
  ['2014 销售 | 2015 销售 | 2016 销售 | 2017 目标', '2017 目标', null],
  ['2014 实际 | 2015 实际 | 2016 实际 | 2017 目标', '2017 目标', null],
  ['2016 Actual | 2017 Target | 2017 Actual', '2017 Target', '2017 Actual'],
  ['2016 实际 | 2017 目标 | 2017 销售额', '2017 目标', '2017 销售额'],
  ['2016 销售 | 2017 目标 | 实际', '2017 目标', '实际'],
  ['FY25 Actual | FY26 Target', 'FY26 Target', null],
  ['25年实际 | 26年目标 | 26年实际', '26年目标', '26年实际'],
  // the past by its word
  ['去年完成 | 今年目标 | 今年完成', '今年目标', '今年完成'],
  ['去年销售 | 目标', '目标', null],
  ['Last year sales | Target | Sales', 'Target', 'Sales'],
  ['上月目标 | 上月实际', '上月目标', '上月实际'],
  // of several years' targets the one with its actual, else the latest
  ['2016 目标 | 2016 实际 | 2017 目标 | 2017 实际', '2017 目标', '2017 实际'],
  ['2016 目标 | 2016 实际 | 2017 目标', '2016 目标', '2016 实际'],
  ['2016 目标 | 2017 目标', '2017 目标', null],
  // a target without a year: one year beside it may be its own, of several none can be told
  ['目标 | 2017 实际', '目标', '2017 实际'],
  ['2015 实际 | 2016 实际 | 目标', '目标', null],
  ['2016 实际 | 实际 | 目标', '目标', '实际'],
  ['月度目标 | 周均目标 | 实际', '月度目标', '实际'],
  // a rate is no actual
  ['2016 销售 | 2017 目标 | 完成率', '2017 目标', null],
  ['2016 销售目标 | 2017 销售目标', '2017 销售目标', null],
])('of %s the target is %s and its actual %s', (headings, target, actual) => {
  const guessed = guessTrackColumns(side(headings).table);
  expect([guessed.target?.heading, guessed.actual?.heading ?? null]).toEqual([target, actual]);
});

test('a sheet that names a year gives it to a target without one', () => {
  const actual = (sheet: string) => guessTrackColumns(side('2016 实际 | 2017 实际 | 目标', sheet).table).actual;
  expect(actual('Plan 2017')?.heading).toBe('2017 实际');
  expect(actual('Plan 2018')).toBeNull();
});

test.each([
  ['2014 销售 | 2015 销售 | 2016 销售 | 2017 目标', ['2016 销售', '2015 销售', '2014 销售', '2017 目标']],
  ['2016 销售 | 2017 销售 | 2017 目标', ['2016 销售', '2017 销售', '2017 目标']],
  ['2016 数量 | 2017 数量 | 2016 销售 | 2017 销售', ['2017 销售', '2016 销售', '2017 数量', '2016 数量']],
  ['2016 Q1 销售 | 2016 Q2 销售', ['2016 Q1 销售', '2016 Q2 销售']],
])('the measures of %s begin with the year before the target, or the latest', (headings, measures) => {
  expect(measuresOf(side(headings).table).map(({ column }) => column.heading)).toEqual(measures);
});

test('people owe the latest of several targets, in the year that its heading names', () => {
  const { table } = side('2016 目标 | 2017 目标');
  const { target } = guessTargetColumns(table);
  expect(target?.heading).toBe('2017 目标');
  const year = { from: day(2017, 1, 1), to: day(2017, 12, 31) };
  expect(rowPeriods(table, target!, day(2018, 1, 6))).toEqual([year, year]);
  const fiscal = { from: day(2017, 4, 1), to: day(2018, 3, 31) };
  expect(rowPeriods(table, target!, day(2018, 9, 1), 4)).toEqual([fiscal, fiscal]);
});

test('a review of a year takes the targets of that year, and none of another', () => {
  const { table } = sourceOf(orders);
  const by = table.columns.filter(({ heading }) => heading === 'Region');
  const found = (headings: string, year: number) =>
    findTargets([side(headings)], table, by, year).map(({ target }) => target.heading);
  expect(found('2016 目标 | 2017 目标', 2016)).toEqual(['2016 目标']);
  expect(found('2016 目标 | 2017 目标', 2017)).toEqual(['2017 目标']);
  expect(found('2016 目标', 2017)).toEqual([]);
  expect(found('目标', 2017)).toEqual(['目标']);
});

test('a target is paced within the year that its heading names, with the orders of that year', () => {
  const source = side('2016 销售 | 2017 目标');
  const booked = sourceOf(orders);
  const heading = (name: string) => booked.table.columns.find((column) => column.heading === name)!;
  const actual = { source: booked, date: heading('Order Date'), amount: heading('Sales'), by: heading('Region') };
  const { target, label } = guessTrackColumns(source.table);
  const paced = (asOf: number) =>
    paceRows(source, { target: target!, actual, label, asOf, period: 'year', calendar: 'weekdays' }, 'en');
  const inYear = paced(day(2017, 12, 30));
  expect(inYear.ok && inYear.value.rows.map((row) => [row.label, row.actual])).toEqual([
    ['East', 600],
    ['West', 300],
  ]);
  expect(paced(day(2018, 1, 2))).toMatchObject({
    failure: { code: 'no-period-at', parameters: { heading: '2017 目标', day: '2018-01-02' } },
  });

  const [by] = sharedDimensions(source.table, booked.table);
  const explained = (from: number, to: number) =>
    planAgainstOrders(
      { table: source.table, target: target!, rows: [0, 1] },
      actual,
      { from, to },
      [by!],
      by!,
      [],
      'en',
    );
  expect(explained(day(2017, 1, 1), day(2017, 12, 30)).ok).toBe(true);
  expect(explained(day(2018, 1, 1), day(2018, 1, 2))).toMatchObject({ failure: { code: 'no-period-at' } });
});

test.each([
  ['2015 数量 | 2016 数量 | 2017 数量', '2016 数量', '2017 数量'],
  ['2017 数量 | 2016 数量', '2016 数量', '2017 数量'],
  ['2016 数量 | 2017 计划数量 | 2017 数量', '2017 计划数量', '2017 数量'],
  ['2016 数量 | 2017 计划数量', '2017 计划数量', null],
  ['实际数量 | 计划数量', '计划数量', '实际数量'],
  ['2016 数量（去年） | 2017 数量', '2016 数量（去年）', '2017 数量'],
  ['数量 A | 数量 B', '数量 A', '数量 B'],
])('of %s the quantities compared are %s and %s', (headings, plan, actual) => {
  const { planQuantity, actualQuantity } = guessPlanColumns(side(headings).table);
  expect([planQuantity?.heading, actualQuantity?.heading ?? null]).toEqual([plan, actual]);
});
