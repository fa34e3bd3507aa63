import { historyOf, day, heading, orders, sourceOf } from '../orders';

const names = (members: readonly { name: string }[]) => members.map(({ name }) => name);

test('one dimension sums last year and all years by member, the largest first', () => {
  const history = historyOf(sourceOf(orders), ['Region']);
  expect(names(history.rows)).toEqual(['East', 'West', 'South']);
  expect(history.cells.map(([cell]) => [cell!.last, cell!.all])).toEqual([
    [600, 800],
    [300, 600],
    [100, 150],
  ]);
  expect([history.last, history.all]).toEqual([1000, 1550]);
});

test('two dimensions give every pair, also those without a row', () => {
  const history = historyOf(sourceOf(orders), ['Region', 'Category']);
  expect(names(history.columns!)).toEqual(['A', 'B']);
  expect(history.cells.map((line) => line.map(({ last }) => last))).toEqual([
    [400, 200],
    [300, 0],
    [0, 100],
  ]);
  expect(history.nested).toBe(false);
});

test('a member that sold in an earlier year only stays, with nothing last year', () => {
  const history = historyOf(sourceOf([...orders, [day(2016, 3, 3), 'North', 'A', 70, 7]]), ['Region']);
  expect(history.rows.map(({ name }, row) => [name, history.cells[row]![0]!.last])).toContainEqual(['North', 0]);
});

test('blank labels have a row of their own, at the end', () => {
  const history = historyOf(sourceOf([...orders, [day(2017, 3, 3), null, 'A', 5000, 7]]), ['Region']);
  expect(names(history.rows)).toEqual(['East', 'West', 'South', '']);
  expect(history.cells[3]![0]!.last).toBe(5000);
});

test('months stand in their order, all twelve of a year and three of a quarter', () => {
  const year = historyOf(sourceOf(orders), ['month']);
  expect(year.cells.map(([cell]) => cell!.last)).toEqual([400, 0, 0, 0, 200, 0, 300, 0, 0, 0, 0, 100]);
  expect(names(historyOf(sourceOf(orders), ['month'], 'q3').rows)).toEqual(['m7', 'm8', 'm9']);
});

test('a quarter counts the same quarter of the years before only', () => {
  const history = historyOf(sourceOf(orders), ['Region'], 'q3');
  expect(history.last).toBe(300);
  expect(history.all).toBe(650);
});

test('rows without a number or without a date are counted as left out', () => {
  const history = historyOf(sourceOf([...orders, [null, 'East', 'A', 9, 1], [day(2017, 4, 4), 'East', 'A', null, 1]]), [
    'Region',
  ]);
  expect([history.withoutNumber, history.withoutDate, history.last]).toEqual([1, 1, 1000]);
});

test('states that belong to one region each are nested in it', () => {
  const states = [
    ['Order Date', 'Region', 'State', 'Sales'],
    [day(2017, 1, 1), 'East', 'Ohio', 1],
    [day(2017, 1, 1), 'East', 'Maine', 1],
    [day(2017, 1, 1), 'West', 'Utah', 1],
  ];
  expect(historyOf(sourceOf(states), ['Region', 'State']).nested).toBe(true);
});

test('decimals add up exactly: ten times 0.1 is 1', () => {
  const tenths = Array.from({ length: 10 }, () => [day(2017, 1, 1), 'East', 'A', 0.1, 1]);
  const history = historyOf(sourceOf([heading, ...tenths, [day(2017, 1, 1), 'West', 'A', 0.2, 1]]), ['Region']);
  expect(history.cells[0]![0]!.last).toBe(1);
  expect(history.decimals).toBe(1);
});

test('a region that sold in one quarter only is not nested in it', () => {
  expect(historyOf(sourceOf(orders.slice(0, 3)), ['quarter', 'Region']).nested).toBe(false);
});
