import fc from 'fast-check';
import { splitPlan, type Plan, type PlanChoices } from '../../../src/jobs/decompose/split-plan';
import { proposePlan } from '../../../src/jobs/decompose/propose-plan';
import type { PlanLevel } from '../../../src/jobs/decompose/levels';
import type { Grid } from '../../../src/sheet/grid';
import type { Language } from '../../../src/texts/language';
import { day, heading, historyOf, levelNamed, orders, sourceOf } from '../orders';
import { block, withoutBlankEnd, written } from '../written';

const choices: PlanChoices = {
  total: { kind: 'growth', rate: 0.1 },
  unit: 1,
  weights: { kind: 'last' },
  limits: new Map(),
};

function splitOf(cells: Grid, names: readonly (string | PlanLevel)[], more: Partial<PlanChoices> = {}): Plan {
  const outcome = splitPlan(historyOf(sourceOf(cells), names), { ...choices, ...more }, 'en');
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function insert(
  cells: Grid,
  names: readonly (string | PlanLevel)[],
  as: 'formulas' | 'values',
  more: Partial<PlanChoices> = {},
  language: Language = 'en',
) {
  return written(cells, proposePlan(sourceOf(cells), splitOf(cells, names, more), as, language));
}

test('the live sheet of one dimension: parameters, sums over the orders, one spill, the check', async () => {
  const sheet = await insert(orders, ['Region'], 'formulas');
  expect(sheet.sheet).toBe('Split 2018');
  expect((await sheet.values()).map(withoutBlankEnd)).toEqual([
    ['Target split: Sales 2018 by Region'],
    ['Source: Orders (Orders!A1:E8), weights are the actuals of 2017.'],
    ['The weights under “Split by” are formulas on the source and follow it; a number may be typed over each.'],
    [],
    ['Actual 2017', 1000],
    ['Growth', 0.1],
    ['Target total', 1100],
    ['Unit', 1],
    ['Check', 'Total = target ✓'],
    [],
    ['Region', 'Split by', 'Hold', 'Target', 'Share'],
    ['East', 600, null, 660, 0.6],
    ['West', 300, null, 330, 0.3],
    ['South', 100, null, 110, 0.1],
    ['Total', 1000, null, 1100, expect.closeTo(1, 12)],
  ]);
  expect(await sheet.formulas()).toContain(
    '=ROUND(SUMIFS(Orders!$D$2:$D$8,Orders!$B$2:$B$8,$A12,Orders!$A$2:$A$8,">="&DATE(2017,1,1),Orders!$A$2:$A$8,"<"&DATE(2018,1,1)),0)',
  );
  expect((await sheet.formulas()).filter((formula) => formula.includes('TARGET.'))).toEqual([
    '=TARGET.DECOMPOSE($B$7,B12:B14,C12:C14,$B$8)',
  ]);
});

test('a weight, a hold, the growth or an order that changes moves the live targets, and they stay exact', async () => {
  const sheet = await insert(orders, ['Region'], 'formulas');
  const targets = async () => block(await sheet.values(), 'Region').map((line) => line[3]);
  await sheet.type(11, 1, 0);
  expect(await targets()).toEqual([0, 825, 275, 1100]);
  await sheet.type(5, 1, 0.5);
  expect(await targets()).toEqual([0, 1125, 375, 1500]);
  await sheet.type(6, 3, 700, 'Orders');
  expect(await targets()).toEqual([0, 1838, 262, 2100]);
  await sheet.type(13, 2, 300);
  expect(await targets()).toEqual([0, 1800, 300, 2100]);
  expect((await sheet.values()).flat()).toContain('Total = target ✓');
});

test('the live sheet of several levels: one row a leaf, one CASCADE over their path', async () => {
  const cells = [...orders, [day(2016, 3, 3), 'North', 'A', 70, 7]];
  const sheet = await insert(cells, ['Region', 'Category'], 'formulas');
  expect(block(await sheet.values(), 'Region').map((line) => [...line.slice(0, 3), line.at(-2)])).toEqual([
    ['East', 'A', 400, 440],
    ['East', 'B', 200, 220],
    ['West', 'A', 300, 330],
    ['West', 'B', 0, 0],
    ['South', 'A', 0, 0],
    ['South', 'B', 100, 110],
    ['North', 'A', 0, 0],
    ['Total', null, 1000, 1100],
  ]);
  const [spill, ...more] = (await sheet.formulas()).filter((formula) => formula.includes('TARGET.'));
  expect([spill, more]).toEqual(['=TARGET.CASCADE($B$7,A12:B18,C12:C18,$B$8,D12:D18)', []]);
  await sheet.type(17, 2, 330);
  expect(block(await sheet.values(), 'Region')[6]!.at(-2)).toBe(273);
});

test('the sheet of values shows the exact share of each row beside what rounding made of it', async () => {
  const sheet = await insert(orders, ['Region'], 'values', { total: { kind: 'given', total: 7 } });
  const near = (value: number): unknown => expect.closeTo(value, 12);
  expect(block(await sheet.values(), 'Region')).toEqual([
    ['East', 600, 4.2, 4, near(4 / 7)],
    ['West', 300, 2.1, 2, near(2 / 7)],
    ['South', 100, 0.7, 1, near(1 / 7)],
    ['Total', 1000, near(7), 7, near(1)],
  ]);
  expect((await sheet.formulas()).some((formula) => formula.includes('TARGET.'))).toBe(false);
});

describe('limits on the sheet', () => {
  const limits = (entries: Record<string, object>) =>
    new Map(Object.entries(entries).map(([path, limit]) => [JSON.stringify(path.split('/')), limit]));

  test('one level: holds, minima and maxima stand in cells of DECOMPOSE', async () => {
    const sheet = await insert(orders, ['Region'], 'formulas', {
      total: { kind: 'given', total: 1000 },
      limits: limits({ East: { max: 500 }, South: { min: 200 } }),
    });
    expect(block(await sheet.values(), 'Region').slice(0, 3)).toEqual([
      ['East', 600, null, null, 500, 500, 0.5],
      ['West', 300, null, null, null, 300, 0.3],
      ['South', 100, null, 200, null, 200, 0.2],
    ]);
    expect(await sheet.formulas()).toContain('=TARGET.DECOMPOSE($B$5,B10:B12,C10:C12,$B$6,D10:D12,E10:E12)');
  });

  test('several levels: a held group is held where it stands, and its rows share it live', async () => {
    const sheet = await insert(orders, ['Region', 'Category'], 'formulas', {
      total: { kind: 'given', total: 1000 },
      limits: limits({ East: { hold: 750 } }),
    });
    expect(block(await sheet.values(), 'Region', 1).map((line) => [line[0], line[1], line[6]])).toEqual([
      ['East', 'A', 500],
      ['East', 'B', 250],
      ['West', 'A', 188],
      ['West', 'B', 0],
      ['South', 'A', 0],
      ['South', 'B', 62],
      ['Total', null, 1000],
    ]);
    // region, weight, hold … target
    expect(block(await sheet.values(), 'Region').map((line) => [line[0], line[2], line[5]])).toEqual([
      ['East', 750, 750],
      ['West', null, 188],
      ['South', null, 62],
      ['Total', null, 1000],
    ]);
  });
});

test('a Chinese sheet is Chinese throughout', async () => {
  const cells = [...orders, [day(2017, 3, 3), null, 'A', 1000, 7]];
  const sheet = await insert(cells, ['Region', 'month'], 'formulas', { weights: { kind: 'all' } }, 'zh');
  const values = await sheet.values();
  expect(sheet.sheet).toBe('目标分解 2018年');
  expect(values[0]![0]).toBe('目标分解：Sales 2018年，按 Region × 月份');
  expect(values[1]![0]).toBe('来源：Orders（Orders!A1:E9），权重为 2016-01-01 至 2017-12-31 历年同期实际之和。');
  expect(values.map((line) => line[0])).toContain('（空白）');
  expect(values.flat()).toContain('12月');
  expect(values.flat()).toContain('合计 = 目标 ✓');
});

test('a cent total in the live sheet carries no float noise', async () => {
  const cells = orders.map((line, row) => (row === 0 ? line : line.map((cell, at) => (at === 3 ? 0.1 * row : cell))));
  const sheet = await insert(cells, ['Region'], 'formulas', { unit: 0.01 });
  const total = (await sheet.values())[6]![1] as number;
  expect(String(total)).toMatch(/^\d+(\.\d{1,2})?$/);
  expect((await sheet.values()).flat()).toContain('Total = target ✓');
});

test('the proposal rests on the columns it used, as they were read', () => {
  const { basis } = proposePlan(sourceOf(orders), splitOf(orders, ['Region']), 'values', 'en');
  expect(basis.map(({ area }) => [area.column, area.row, area.rows])).toEqual([
    [3, 1, 7],
    [1, 1, 7],
    [0, 1, 7],
  ]);
  expect(basis[1]!.values[0]).toEqual(['East']);
});

test('the live sheet and the sheet of values hold the same targets', async () => {
  const line = fc.record({
    region: fc.constantFrom('East', 'West', 'east side', 'A*', '007', 'South'),
    category: fc.constantFrom('A', 'B', 'C'),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.constantFrom(2015, 2016, 2017),
    sales: fc.integer({ min: 0, max: 1_000_000 }).map((units) => units / 1000),
  });
  const names = fc.constantFrom(['Region'], ['Region', 'Category'], ['Region', 'month'], ['quarter', 'Region']);
  const weights = fc.constantFrom<PlanChoices['weights']>({ kind: 'last' }, { kind: 'all' }, { kind: 'equal' });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 15 }),
      names,
      weights,
      fc.constantFrom(0.01, 1, 100),
      async (rows, dimensions, kind, unit) => {
        const cells = [
          heading,
          [day(2017, 1, 1), 'East', 'A', 10.5, 1],
          [day(2017, 12, 31), 'West', 'B', 3.125, 1],
          ...rows.map((row) => [day(row.year, row.month, 5), row.region, row.category, row.sales, 1]),
        ];
        const more = { weights: kind, unit, total: { kind: 'growth', rate: 0.07 } } as const;
        const live = await insert(cells, dimensions, 'formulas', more);
        const fixed = await insert(cells, dimensions, 'values', more);
        const targets = async (sheet: typeof live) => {
          const values = await sheet.values();
          const depth = values.map((row) => row.includes('Split by')).lastIndexOf(true);
          const rows = values.slice(depth + 1);
          // above the table of the leaves stand those of the levels above
          const leaves = rows.slice(0, rows.findIndex((row) => row[0] === 'Total') + 1);
          return leaves.map((row) => [row[0], row[1], row[values[depth]!.indexOf('Target')]]);
        };
        expect((await targets(live)).map(([name, , last]) => [name, last])).toEqual(
          (await targets(fixed)).map(([name, , last]) => [name, last]),
        );
        expect((await live.values()).flat()).toContain('Total = target ✓');
      },
    ),
    { numRuns: 60 },
  );
});

test('a live plan of time alone is one phasing of its total, with the working days of each period', async () => {
  const month = levelNamed(sourceOf(orders), 'month', { kind: 'workdays' });
  const total = { kind: 'given', total: 1000 } as const;
  const plan = splitOf(orders, [month], { total });
  const sheet = await insert(orders, [month], 'formulas', { total });
  const call = 'TARGET.PHASE($B$5,DATE(2018,1,1),DATE(2018,12,31),"month",,"0000011",$B$6)';
  const formulas = (await sheet.formulas()).filter((formula) => formula.includes('TARGET.'));
  expect(formulas).toEqual([`=INDEX(${call},0,3)`, `=INDEX(${call},0,4)`]);
  const targets = async () => (await sheet.values()).slice(9, 21).map((line) => line.slice(-2)[0]);
  const months = plan.nodes.filter(({ level }) => level === plan.history.levels.length - 1);
  expect(await targets()).toEqual(months.map(({ step }) => step.amount));
  // January 2018 has 23 of the 261 days from Monday to Friday
  expect((await sheet.values())[9]).toEqual(expect.arrayContaining([23, 88]));
  await sheet.type(4, 1, 2000);
  const doubled = splitOf(orders, [month], { total: { kind: 'given', total: 2000 } });
  expect(await targets()).toEqual(
    doubled.nodes.filter(({ level }) => level === doubled.history.levels.length - 1).map(({ step }) => step.amount),
  );
});

test('what one phasing can’t say stays a split by weights: held months, weights by history', async () => {
  const month = levelNamed(sourceOf(orders), 'month', { kind: 'workdays' });
  const key = splitOf(orders, [month]).nodes.find(({ level }) => level === 1)!.key;
  const held = await insert(orders, [month], 'formulas', { limits: new Map([[key, { hold: 5 }]]) });
  const byHistory = await insert(orders, ['month'], 'formulas');
  for (const sheet of [held, byHistory])
    expect((await sheet.formulas()).some((formula) => formula.includes('PHASE'))).toBe(false);
});
