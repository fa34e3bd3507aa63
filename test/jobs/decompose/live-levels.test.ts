import { proposePlan } from '../../../src/jobs/decompose/propose-plan';
import type { LevelWeights, PlanLevel } from '../../../src/jobs/decompose/levels';
import { splitPlan, type Plan, type PlanChoices } from '../../../src/jobs/decompose/split-plan';
import { historyOf, levelNamed, orders, sourceOf } from '../orders';
import { written } from '../written';

const level = (name: string, weights?: LevelWeights): PlanLevel => levelNamed(sourceOf(orders), name, weights);

function planOf(levels: readonly (string | PlanLevel)[], more: Partial<PlanChoices> = {}): Plan {
  const plan = splitPlan(
    historyOf(sourceOf(orders), levels),
    { total: { kind: 'given', total: 1234 }, unit: 1, weights: { kind: 'last' }, limits: new Map(), ...more },
    'en',
  );
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}

/** The plan on a sheet, with the targets of its leaves and what changes when a cell is written. */
async function live(plan: Plan) {
  const { port, sheet, ...rest } = await written(orders, proposePlan(sourceOf(orders), plan, 'formulas', 'en'));
  const grid = async () => (await port.read((await port.usedArea(sheet))!)).values;
  // the table of the leaves is the last one
  const top = (await grid()).map((row) => row.includes('Split by')).lastIndexOf(true);
  const targets = async () => {
    const values = await grid();
    const column = values[top]!.indexOf('Target');
    const end = values.findIndex((row, index) => index > top && row[0] === 'Total');
    return values.slice(top + 1, end).map((row) => row[column]);
  };
  const write = (row: number, column: number, value: number | null) =>
    port.write({ sheet, row, column, rows: 1, columns: 1 }, [[value]]);
  return { ...rest, grid, targets, write, top };
}

const leaves = ({ nodes, history }: Plan) =>
  nodes.filter((node) => node.level === history.levels.length - 1).map(({ step }) => step.amount);

const growth = (rates: readonly (readonly [string, number])[]): LevelWeights => ({
  kind: 'growth',
  rates: new Map(rates.map(([name, rate]) => [JSON.stringify([name]), rate])),
});
const score: LevelWeights = {
  kind: 'score',
  history: true,
  criteria: [{ criterion: { kind: 'priority', marks: new Map([['["South"]', 5]]) }, importance: 2 }],
};
const limits = (...list: readonly (readonly [string[], object])[]) =>
  new Map(list.map(([path, limit]) => [JSON.stringify(path), limit]));

const plans: readonly (readonly [string, () => Plan])[] = [
  [
    'growth above equal weights',
    () => planOf([level('Region', growth([['South', 1]])), level('Category', { kind: 'equal' })]),
  ],
  ['criteria above history', () => planOf([level('Region', score), 'Category'])],
  ['typed months', () => planOf([level('month', { kind: 'own', values: new Map([['["q1","m1"]', 50]]) }), 'Region'])],
  ['working days', () => planOf(['Region', level('month', { kind: 'workdays' })])],
  ['history of each month in its quarter', () => planOf([level('Region', { kind: 'equal' }), 'quarter', 'month'])],
  ['a held region', () => planOf(['Region', 'Category'], { limits: limits([['East'], { hold: 400 }]) })],
  ['a region kept at nothing', () => planOf(['Region', 'Category'], { limits: limits([['South'], { hold: 0 }]) })],
  [
    'minima and maxima at both levels',
    () => planOf(['Region', 'Category'], { limits: limits([['West'], { max: 250 }], [['South', 'B'], { min: 200 }]) }),
  ],
  [
    'a maximum below that binds above',
    () =>
      planOf(['Region', 'Category'], { limits: limits([['East', 'A'], { max: 100 }], [['East', 'B'], { max: 150 }]) }),
  ],
];

test.each(plans)('%s: a table a level, and the formulas give what the pane says', async (_, make) => {
  const plan = make();
  const sheet = await live(plan);
  expect(await sheet.targets()).toEqual(leaves(plan));
  const formulas = await sheet.formulas();
  expect(formulas.filter((formula) => formula.includes('TARGET.DECOMPOSE')).length).toBeGreaterThan(1);
  expect(formulas.filter((formula) => formula.includes('CASCADE'))).toEqual([]);
  expect((await sheet.grid()).flat()).toContain('Total = target ✓');
});

test('a rate that is typed over, a minimum that is typed in and an order that changes move the targets', async () => {
  const plan = planOf([level('Region', growth([])), level('Category', { kind: 'equal' })]);
  const sheet = await live(plan);
  const values = await sheet.grid();
  const regions = values.findIndex((row) => row[0] === 'Region');
  const heading = values[regions]!;
  const cell = (name: string) => heading.indexOf(name);
  const shown = async () => (await sheet.grid()).slice(regions + 1, regions + 4).map((row) => row[cell('Target')]);
  expect(await shown()).toEqual([741, 370, 123]);
  // South doubles: 600, 300, 200
  await sheet.write(regions + 3, cell('Growth'), 1);
  expect(await shown()).toEqual([673, 337, 224]);
  await sheet.write(regions + 2, cell('Minimum'), 500);
  expect((await shown())[1]).toBe(500);
  const all = (await sheet.targets()).map(Number);
  expect(all.reduce((sum, amount) => sum + amount)).toBe(1234);
});

test('a hold typed at a row below lifts the region above it where it must', async () => {
  const plan = planOf(['Region', 'Category'], { limits: limits([['South', 'B'], { min: 50 }]) });
  const sheet = await live(plan);
  const values = await sheet.grid();
  const row = values.findIndex((cells) => cells[0] === 'South' && cells[1] === 'B');
  await sheet.write(row, values[sheet.top]!.indexOf('Minimum'), 400);
  const after = await sheet.grid();
  expect(after[row]![values[sheet.top]!.indexOf('Target')]).toBe(400);
  expect((await sheet.targets()).reduce<number>((sum, amount) => sum + Number(amount), 0)).toBe(1234);
});

test('a minimum typed where nobody had set one lifts all that stands above it', async () => {
  const plan = planOf([level('Region', { kind: 'equal' }), 'Category']);
  const sheet = await live(plan);
  const values = await sheet.grid();
  const row = values.findIndex((cells) => cells[0] === 'South' && cells[1] === 'B');
  await sheet.write(row, values[sheet.top]!.indexOf('Minimum'), 600);
  expect(await sheet.targets()).toEqual([211, 106, 317, 0, 0, 600]);
});
