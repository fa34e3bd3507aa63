import fc from 'fast-check';
import { previewSplit, type Split, type SplitChoices } from '../../../src/jobs/decompose/preview-split';
import { proposeSplit } from '../../../src/jobs/decompose/propose-split';
import type { Grid } from '../../../src/sheet/grid';
import type { Language } from '../../../src/texts/language';
import { day, heading, historyOf, orders, sourceOf } from '../orders';
import { block, written } from '../written';

const choices: SplitChoices = { total: { kind: 'growth', rate: 0.1 }, unit: 1, weights: { kind: 'last' } };

function splitOf(cells: Grid, names: readonly string[], more: Partial<SplitChoices> = {}): Split {
  const outcome = previewSplit(historyOf(sourceOf(cells), names), { ...choices, ...more }, 'en');
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function insert(
  cells: Grid,
  names: readonly string[],
  as: 'formulas' | 'values',
  more: Partial<SplitChoices> = {},
  language: Language = 'en',
) {
  return written(cells, proposeSplit(sourceOf(cells), splitOf(cells, names, more), as, language));
}

test('the live sheet of one dimension: parameters, sums over the orders, one spill, the check', async () => {
  const sheet = await insert(orders, ['Region'], 'formulas');
  expect(sheet.sheet).toBe('Targets 2018');
  expect(await sheet.values()).toEqual([
    ['Target split: Sales 2018 by Region', null, null, null],
    ['Source: Orders (Orders!A1:E8), weights are the actuals of 2017.', null, null, null],
    ['The weight cells are formulas on the source and follow it; a number may be typed over each.', null, null, null],
    [null, null, null, null],
    ['Actual 2017', 1000, null, null],
    ['Growth', 0.1, null, null],
    ['Target total', 1100, null, null],
    ['Unit', 1, null, null],
    [null, null, null, null],
    ['Region', 'Weight', 'Share', 'Target'],
    ['East', 600, 0.6, 660],
    ['West', 300, 0.3, 330],
    ['South', 100, 0.1, 110],
    ['Total', 1000, expect.closeTo(1, 12), 1100],
    ['Check', null, null, 'Total = target ✓'],
  ]);
  expect(await sheet.formulas()).toContain(
    '=ROUND(SUMIFS(Orders!$D$2:$D$8,Orders!$B$2:$B$8,$A11,Orders!$A$2:$A$8,">="&DATE(2017,1,1),Orders!$A$2:$A$8,"<"&DATE(2018,1,1)),0)',
  );
  expect((await sheet.formulas()).filter((formula) => formula.includes('TARGET.'))).toEqual([
    '=TARGET.DECOMPOSE($B$7,B11:B13,,$B$8)',
  ]);
});

test('a weight, the growth or an order that changes moves the live targets, and they stay exact', async () => {
  const sheet = await insert(orders, ['Region'], 'formulas');
  const targets = async () => block(await sheet.values(), 'Region').map((line) => line[3]);
  await sheet.type(10, 1, 0);
  expect(await targets()).toEqual([0, 825, 275, 1100, 'Total = target ✓']);
  await sheet.type(5, 1, 0.5);
  expect(await targets()).toEqual([0, 1125, 375, 1500, 'Total = target ✓']);
  await sheet.type(6, 3, 700, 'Orders');
  expect(await targets()).toEqual([0, 1838, 262, 2100, 'Total = target ✓']);
});

test('the live sheet of two dimensions: one spill down, one across each row, rows without weight stay empty of it', async () => {
  const cells = [...orders, [day(2016, 3, 3), 'North', 'A', 70, 7]];
  const sheet = await insert(cells, ['Region', 'Category'], 'formulas');
  expect(block(await sheet.values(), 'Targets')).toEqual([
    ['Region \\ Category', 'Total', 'A', 'B'],
    ['East', 660, 440, 220],
    ['West', 330, 330, 0],
    ['South', 110, 0, 110],
    ['North', 0, 0, 0],
    ['Total', 1100, 770, 330],
    ['Check', 'Total = target ✓'],
  ]);
  const spills = (await sheet.formulas()).filter((formula) => formula.includes('TARGET.'));
  expect(spills).toHaveLength(5);
  expect(spills[1]).toBe('=IF(SUM(C12:D12)=0,C12:D12*0,TARGET.DECOMPOSE(B19,C12:D12,,$B$8))');
  await sheet.type(14, 2, 330);
  expect(block(await sheet.values(), 'Targets')[4]).toEqual(['North', 273, 273, 0]);
});

test('the sheet of values shows each rounding step', async () => {
  const sheet = await insert(orders, ['Region'], 'values', { total: { kind: 'given', total: 7 } });
  const near = (value: number): unknown => expect.closeTo(value, 12);
  expect(block(await sheet.values(), 'Region')).toEqual([
    ['East', 600, 0.6, 4.2, 4, near(0.2), 4],
    ['West', 300, 0.3, 2.1, 2, near(0.1), 2],
    ['South', 100, 0.1, 0.7, 0, 0.7, 1],
    ['Total', 1000, near(1), near(7), null, null, 7],
    ['Check', null, null, null, null, null, 'Total = target ✓'],
  ]);
  expect((await sheet.formulas()).some((formula) => formula.includes('TARGET.'))).toBe(false);
});

test('the values of two dimensions list the steps of rows and cells below', async () => {
  const sheet = await insert(orders, ['Region', 'Category'], 'values', {}, 'zh');
  const steps = block(await sheet.values(), '取整明细');
  expect(steps[0]).toEqual(['Region', 'Category', '权重', '应得份额', '取整', '尾差', '目标']);
  expect(steps.slice(1).map((line) => [line[0], line[1], line[6]])).toEqual([
    ['East', '合计', 660],
    ['West', '合计', 330],
    ['South', '合计', 110],
    ['East', 'A', 440],
    ['East', 'B', 220],
    ['West', 'A', 330],
    ['West', 'B', 0],
    ['South', 'A', 0],
    ['South', 'B', 110],
  ]);
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
  expect(block(await sheet.values(), 'Region').at(-1)![3]).toBe('Total = target ✓');
});

test('the proposal rests on the columns it used, as they were read', () => {
  const { basis } = proposeSplit(sourceOf(orders), splitOf(orders, ['Region']), 'values', 'en');
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
  const weights = fc.constantFrom<SplitChoices['weights']>({ kind: 'last' }, { kind: 'all' }, { kind: 'equal' });
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
          if (dimensions.length === 2) return block(values, 'Targets');
          return block(values, dimensions[0]!).map((row) => [row[0], row.at(-1)]);
        };
        expect(await targets(live)).toEqual(await targets(fixed));
        expect((await live.values()).flat()).toContain('Total = target ✓');
      },
    ),
    { numRuns: 60 },
  );
});
