import { checkArea } from '../../../src/jobs/check/check-area';
import { proposeTargets } from '../../../src/jobs/set/propose-targets';
import { goalOf } from '../../../src/jobs/set/target';
import { findTables } from '../../../src/sheet/find-tables';
import { recogniseTable } from '../../../src/sheet/recognise-table';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { applyProposal } from '../../../src/workbook/apply';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { evaluate } from '../../host/evaluate';
import { superstoreGrid } from '../../sheet/superstore';
import { day, sourceOf } from '../orders';
import { planOf } from './plan';

const MONTHS = Array.from({ length: 36 }, (_, month) => day(2015 + Math.floor(month / 12), (month % 12) + 1, 15));
const orders: Grid = [
  ['订单号', '日期', '客户', '区域', '产品线', '金额'],
  ...MONTHS.flatMap((date, month): Cell[][] => [
    [`A${month}`, date, month % 2 === 0 ? '甲' : '乙', '华东', '软件', 1000 + 10 * month],
    [`B${month}`, date + 13, `客户${month}`, '华南', '硬件', 500 + 5 * (month % 12)],
  ]),
];
const goal = (target: number, unit = '元', lower = false) => {
  const made = goalOf(target, { lower, unit, step: unit === '%' ? 0.001 : 1 });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
};
const parts = [
  {
    id: 'p',
    name: '新客户',
    share: 0.3,
    parts: [
      { id: 'q', name: '一线城市', share: 0.6, parts: [] },
      { id: 'r', name: '其余', share: null, parts: [] },
    ],
  },
  { id: 's', name: '其余', share: null, parts: [] },
];
const targets = [
  { id: 'main', parts },
  {
    id: 'rate',
    code: 'collectionRate',
    name: '回款率',
    kind: 'rate',
    unit: '%',
    step: 0.001,
    base: '应收',
    goal: goal(0.9, '%'),
  },
  { id: 'collected', code: 'collected', name: '回款额', goal: goal(40_000) },
  {
    id: 'churn',
    code: 'churn',
    name: '客户流失率',
    kind: 'rate',
    lower: true,
    unit: '%',
    step: 0.001,
    goal: goal(0.1, '%', true),
  },
] as const;

async function insert(
  as: 'formulas' | 'values',
  basis: Parameters<typeof planOf>[1] = { kind: 'growth', market: 0.05, own: 0.1 },
) {
  const source = sourceOf(orders, '订单');
  const signed = targets.map((target) => (target.id === 'main' ? { ...target, code: 'signed' as const } : target));
  const plan = planOf(source, basis, { targets: signed });
  const port = memoryWorkbook({ sheets: [{ name: '订单', cells: orders }], evaluate });
  const applied = await applyProposal(port, proposeTargets(source, plan, as, 'zh'));
  const sheet = applied.sheets.at(-1)!;
  const content = async (name: string) => port.read((await port.usedArea(name))!);
  return { plan, port, sheet, review: applied.sheets[0]!, content };
}

/** Recalculating takes its time: tests that only look share one workbook. */
const live = insert('formulas');

/** The rows of the table of targets: name, share, and the three goals. */
function rowsOf(values: Grid) {
  const heading = values.findIndex((line) => line[0] === '指标');
  const end = values.findIndex((line, row) => row > heading && line[0] === null);
  return values.slice(heading + 1, end).map((line) => [line[0], line[1], line[6], line[7], line[8]]);
}

test('the sheet of targets holds goals, parts below their total and the numbers they rest on, live as in the pane', async () => {
  const { sheet, content, plan } = await live;
  const { values } = await content(sheet);
  expect(sheet).toBe('目标 2018');
  const total = plan.asked.total;
  const rows = rowsOf(values);
  expect(rows.map(([name]) => name)).toEqual([
    '金额',
    '其中：新客户',
    '其中：其余',
    '其中：新客户 / 一线城市',
    '其中：新客户 / 其余',
    '回款率',
    '回款额',
    '客户流失率',
  ]);
  const main = plan.targets[0]!;
  expect(rows[0]!.slice(2)).toEqual([main.target.goal!.base, total, main.target.goal!.stretch]);
  const [first, rest] = main.parts;
  expect(rows[1]!.slice(1)).toEqual([0.3, first!.goal.base, first!.goal.target, first!.goal.stretch]);
  expect(rows[2]!.slice(2)).toEqual([rest!.goal.base, rest!.goal.target, rest!.goal.stretch]);
  expect(rows[3]!.slice(2)).toEqual(Object.values(first!.parts[0]!.goal));
  expect(Number(rows[1]![3]) + Number(rows[2]![3])).toBe(total);
  expect(Number(rows[3]![3]) + Number(rows[4]![3])).toBe(rows[1]![3]);
  expect(rows[5]!.slice(2)).toEqual([0.72, 0.9, 1]);
  // lower is better: the base is the laxer one
  expect(rows[7]!.slice(2)).toEqual([0.12, 0.1, 0.08]);
});

test('as values the sheet says the same numbers as live', async () => {
  const fixed = await insert('values');
  const [a, b] = [(await (await live).content((await live).sheet)).values, (await fixed.content(fixed.sheet)).values];
  expect(rowsOf(b)).toEqual(rowsOf(a));
  expect((await fixed.content(fixed.sheet)).formulas.flat().filter((formula) => formula !== null)).toEqual([]);
});

test('growth typed over on the sheet moves the target, its goals and its parts, which still add up', async () => {
  const { sheet, content, port } = await insert('formulas');
  const before = rowsOf((await content(sheet)).values);
  const { values } = await content(sheet);
  const row = values.findIndex((line) => line[0] === '自身增长');
  await port.write({ sheet, row, column: 1, rows: 1, columns: 1 }, [[0.25]]);
  const after = rowsOf((await content(sheet)).values);
  expect(after[0]![3]).toBeGreaterThan(Number(before[0]![3]));
  for (const side of [2, 3, 4]) expect(Number(after[1]![side]) + Number(after[2]![side])).toBe(after[0]![side]);
});

test('the forecast stands below, live, and a quantile of it makes the target', async () => {
  for (const quantile of [0.5, 0.8, 0.2]) {
    const { sheet, content, plan } = await insert('formulas', { kind: 'forecast', quantile });
    const { values } = await content(sheet);
    expect(rowsOf(values)[0]![3]).toBe(plan.asked.total);
    const heading = values.findIndex((line) => line[0] === '月份');
    const forecast = values.slice(heading + 37, heading + 49);
    expect(forecast.map((line) => line[2])).toEqual(plan.forecast!.months.map(({ mean }) => mean));
  }
});

test('targets that contradict each other say so on the sheet', async () => {
  const { sheet, content, plan } = await live;
  expect(plan.agreements.map(({ holds }) => holds)).toEqual([false]);
  const { values } = await content(sheet);
  expect(values.find((line) => line[0] === '金额 × 回款率 = 回款额')![1]).toBe('不符 ✗');
});

test('the recogniser reads the sheet as a table of targets with owner, and counts no part twice', async () => {
  const { sheet, content } = await live;
  const cells = await content(sheet);
  const areas = findTables(cells.values, cells.area);
  const tables = areas.map((area) => recogniseTable(cells, area, sheet)).flatMap((one) => (one.ok ? [one.value] : []));
  const table = tables.find(({ columns }) => columns.some(({ heading }) => heading === '指标'))!;
  const of = (heading: string) => table.columns.find((column) => column.heading === heading)!;
  expect(of('指标').values).toEqual(['金额', '回款率', '回款额', '客户流失率']);
  expect(of('目标').role).toBe('target');
  expect(of('目标').groups?.map(({ label }) => label)).toEqual(['金额', '回款率', '回款额', '客户流失率']);
  expect(of('负责人').role).toBe('person');
  expect(table.problems).toEqual([]);
});

test('Check finds nothing wrong on the sheet', async () => {
  const { sheet, content } = await live;
  const cells = await content(sheet);
  for (const area of findTables(cells.values, cells.area)) {
    const own = <T>(grid: readonly (readonly T[])[]) =>
      grid.slice(area.row, area.row + area.rows).map((line) => line.slice(area.column, area.column + area.columns));
    expect(checkArea(own(cells.values), area, 'zh', own(cells.formulas))?.findings ?? []).toEqual([]);
  }
});

test('the review stands on a sheet of its own: figures, what is missing, and sums by line, region and customer', async () => {
  const { review, content } = await live;
  const { values } = await content(review);
  expect(review).toBe('回顾 2017');
  const of = (name: string) => values.find((line) => line[0] === name)!;
  expect(of('订单数').slice(1, 3)).toEqual([24, 24]);
  // what is missing of both years is said once
  expect(of('毛利率').slice(1, 3)).toEqual([expect.stringMatching(/没有毛利列/), null]);
  const lines = values.findIndex((line) => line[0] === '产品线');
  expect(values[lines + 1]!.slice(0, 3)).toEqual(['软件', 15_540, 14_100]);
  expect(values[lines + 3]!.slice(0, 3)).toEqual(['合计', 15_540 + 6_330, 14_100 + 6_330]);
  expect(values[lines + 3]![3]).toBeCloseTo(21_870 / 20_430 - 1, 9);
});

test('a second run offers new sheets and leaves the first as they are', async () => {
  const { port, plan } = await insert('values');
  const again = await applyProposal(port, proposeTargets(sourceOf(orders, '订单'), plan, 'values', 'zh'));
  expect(again.sheets).toEqual(['回顾 2017 (2)', '目标 2018 (2)']);
});

test('superstore: history to 2016 plans 2017, and the sheet computes what the pane does', async () => {
  const cells = superstoreGrid();
  const source = sourceOf(cells);
  const plan = planOf(source, { kind: 'growth', market: 0, own: 0.1 }, { year: 2017 });
  const port = memoryWorkbook({ sheets: [{ name: 'Orders', cells }], evaluate });
  const { sheets } = await applyProposal(port, proposeTargets(source, plan, 'values', 'en'));
  expect(sheets).toEqual(['Look-back 2016', 'Targets 2017']);
  const { values } = await port.read((await port.usedArea('Targets 2017'))!);
  const main = values.find((line) => line[0] === 'Sales' && line[7] !== null)!;
  expect(main[7]).toBe(plan.asked.total);
  // a rate changes by points: 13.1% to 13.4% by 0.3 of them
  const review = await port.read((await port.usedArea('Look-back 2016'))!);
  const [, now, before, points] = review.values.find(([name]) => name === 'Gross margin') as [string, ...number[]];
  expect(points).toBeCloseTo((now! - before!) * 100, 9);
});
