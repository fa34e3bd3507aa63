import { planNodes } from '../../../src/jobs/decompose/plan-nodes';
import { nodeSums } from '../../../src/jobs/decompose/node-sums';
import type { PlanHistory } from '../../../src/jobs/decompose/plan-history';
import { historyOf, day, heading, levelNamed, orders, sourceOf } from '../orders';

/** Names of every node under the first level's, with last year and all years. */
function tree(history: PlanHistory): [string, number, number][] {
  const nodes = planNodes(history);
  const of = (kind: 'last' | 'all') =>
    nodeSums(
      nodes,
      history.base,
      history.pasts.map((past) => past[kind]),
    );
  const [last, all] = [of('last'), of('all')];
  const scale = 10 ** history.decimals;
  return nodes.map(({ key }, node) => [
    (JSON.parse(key) as string[]).join('/'),
    last[node]! / scale,
    all[node]! / scale,
  ]);
}

test('one level sums last year and all years by member, the largest first', () => {
  const history = historyOf(sourceOf(orders), ['Region']);
  expect(tree(history)).toEqual([
    ['East', 600, 800],
    ['West', 300, 600],
    ['South', 100, 150],
  ]);
  expect([history.last, history.all]).toEqual([1000, 1550]);
});

test('two levels give every pair that the table has, each under its parent', () => {
  expect(tree(historyOf(sourceOf(orders), ['Region', 'Category']))).toEqual([
    ['East', 600, 800],
    ['East/A', 400, 600],
    ['East/B', 200, 200],
    ['West', 300, 600],
    ['West/A', 300, 300],
    ['West/B', 0, 300],
    ['South', 100, 150],
    ['South/A', 0, 50],
    ['South/B', 100, 100],
  ]);
});

test('a member that sold in an earlier year only stays, with nothing last year', () => {
  const history = historyOf(sourceOf([...orders, [day(2016, 3, 3), 'North', 'A', 70, 7]]), ['Region']);
  expect(tree(history)).toContainEqual(['North', 0, 70]);
});

test('blank labels have a row of their own, at the end', () => {
  const history = historyOf(sourceOf([...orders, [day(2017, 3, 3), null, 'A', 5000, 7]]), ['Region']);
  expect(tree(history).map(([name]) => name)).toEqual(['East', 'West', 'South', '']);
  expect(tree(history)[3]![1]).toBe(5000);
});

test('months stand in their order under their quarter, all twelve of a year and three of a quarter', () => {
  const year = historyOf(sourceOf(orders), ['month']);
  expect(year.names[1]).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12']);
  expect(year.levels.map(({ hidden }) => hidden)).toEqual([true, false]);
  expect(
    tree(year)
      .filter(([name]) => name.includes('/'))
      .map(([, last]) => last),
  ).toEqual([400, 0, 0, 0, 200, 0, 300, 0, 0, 0, 0, 100]);
  expect(historyOf(sourceOf(orders), ['month'], 'q3').names[1]).toEqual(['m7', 'm8', 'm9']);
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

test('decimals add up exactly: ten times 0.1 is 1', () => {
  const tenths = Array.from({ length: 10 }, () => [day(2017, 1, 1), 'East', 'A', 0.1, 1]);
  const history = historyOf(sourceOf([heading, ...tenths, [day(2017, 1, 1), 'West', 'A', 0.2, 1]]), ['Region']);
  expect(tree(history)[0]).toEqual(['East', 1, 1]);
  expect(history.decimals).toBe(1);
});

test('the past of a region counts once, however many weeks are below it', () => {
  const source = sourceOf(orders);
  const history = historyOf(source, ['Region', levelNamed(source, 'week', { kind: 'workdays' })]);
  expect(tree(history).filter(([name]) => !name.includes('/'))).toEqual([
    ['East', 600, 800],
    ['West', 300, 600],
    ['South', 100, 150],
  ]);
});
