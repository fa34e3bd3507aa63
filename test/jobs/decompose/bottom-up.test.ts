import { reconcilePlan } from '../../../src/jobs/decompose/bottom-up';
import { splitPlan } from '../../../src/jobs/decompose/split-plan';
import { historyOf, orders, sourceOf } from '../orders';
import type { Grid } from '../../../src/sheet/grid';

function planOf(levels: readonly string[], total = 1000) {
  const choices = { total: { kind: 'given', total }, unit: 1, weights: { kind: 'last' }, limits: new Map() } as const;
  const plan = splitPlan(historyOf(sourceOf(orders), levels), choices, 'en');
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}

const reconciled = (cells: Grid, levels: readonly string[], trust = 0.5) => {
  const { table } = sourceOf(cells, 'People');
  return reconcilePlan(planOf(levels), table, table.columns.at(-1)!, trust);
};

test('another table is matched by its headings, and who gave no figure counts as agreed', () => {
  const figures = [
    ['Region', 'Own figure'],
    ['East', 700],
    ['West', 250],
    ['North', 40],
  ];
  const outcome = reconciled(figures, ['Region']);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const { rows, topDown, bottomUp, over, unknown } = outcome.value;
  expect(rows.map((row) => [row.place, row.topDown, row.bottomUp, row.gap])).toEqual([
    ['East', 600, 700, 100],
    ['West', 300, 250, -50],
    ['South', 100, null, 0],
  ]);
  expect(rows.reduce((sum, { proposal }) => sum + proposal, 0)).toBe(1000);
  expect([topDown, bottomUp]).toEqual([1000, 1050]);
  expect(over).toEqual([{ level: 0, share: 0.05, most: { place: '', share: 0.05 } }]);
  expect(unknown).toEqual([{ name: 'North', sum: 40 }]);
});

test('names mean the same in whatever case and width they are typed, and with spaces around', () => {
  const figures = [
    ['Area', 'Own figure'],
    ['ｅａｓｔ', 700],
    ['WEST ', 250],
    ['East', 20],
  ];
  const outcome = reconciled(figures, ['Region']);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  expect(outcome.value.rows.map((row) => [row.place, row.bottomUp])).toEqual([
    ['East', 720],
    ['West', 250],
    ['South', null],
  ]);
  expect(outcome.value.unknown).toEqual([]);
});

test('a table with other headings is matched by its members, two levels deep', () => {
  const figures = [
    ['Area', 'Kind', 'Plan'],
    ['East', 'A', 500],
    ['East', 'B', 200],
    ['West', 'A', 300],
    ['South', 'B', 100],
  ];
  const outcome = reconciled(figures, ['Region', 'Category']);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  expect(outcome.value.depth).toBe(2);
  expect(outcome.value.over).toEqual([
    { level: 0, share: 0.1, most: { place: '', share: 0.1 } },
    { level: 1, share: 0.1, most: { place: 'East', share: expect.closeTo(1 / 6, 12) } },
  ]);
});

test('a table that has nothing to do with the plan is refused by its name', () => {
  const figures = [
    ['Person', 'Plan'],
    ['Ann', 1],
    ['Bob', 2],
  ];
  expect(reconciled(figures, ['Region'])).toMatchObject({
    failure: { code: 'bottom-up-no-match', parameters: { table: 'People' } },
  });
});
