import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellInput } from '../../../src/sheet/draft';
import type { Cell } from '../../../src/sheet/grid';
import { App } from '../../../src/taskpane/app';
import type { WorkbookContent } from '../../../src/workbook/content';
import { memoryWorkbook } from '../../../src/workbook/memory';
import type { WorkbookPort } from '../../../src/workbook/port';
import { evaluate } from '../../host/evaluate';
import { violations } from '../accessible';
import { day, orders } from '../orders';
import { said } from '../said';

/** 2017: East 600 of 500, West 300 of 400, South 100 of 200; one action done, one overdue. */
const targets: readonly (readonly CellInput[])[] = [
  ['Region', '2017 Target'],
  ['East', 500],
  ['West', 400],
  ['South', 200],
];
const funnel: readonly (readonly CellInput[])[] = [
  ['商机编号', '阶段', '销售员'],
  ...['线索获取', '线索获取', '线索获取', '需求分析', '需求分析', '合同签订'].map((stage, index) => [
    `S${index}`,
    stage,
    index % 2 ? '王芳' : '李强',
  ]),
];
const actions: readonly (readonly CellInput[])[] = [
  ['行动', '责任人', '截止日期', '状态', '行动编号'],
  ['拜访 10 家新客户', 'East', day(2017, 11, 30), '已完成', 'A-1'],
  ['清理逾期回款', 'East', day(2017, 12, 15), '进行中', 'A-2'],
];

const sales = (more: WorkbookContent['sheets'] = []): WorkbookContent => ({
  sheets: [
    { name: 'Orders', cells: orders, formats: [{ row: 1, column: 1, rows: 50, columns: 1, format: 'yyyy-mm-dd' }] },
    { name: 'Plan', cells: targets },
    ...more,
  ],
  selection: { sheet: 'Orders', row: 0, column: 0, rows: 1, columns: 1 },
});
const whole = sales([
  { name: '商机', cells: funnel },
  { name: '行动', cells: actions },
]);

function open(content: WorkbookContent = whole, language: 'zh' | 'en' = 'zh') {
  const port = memoryWorkbook({ ...content, evaluate });
  render(<App port={port} language={language} job="review" asOf={day(2018, 2, 1)} />);
  return { port, user: userEvent.setup() };
}

type User = ReturnType<typeof userEvent.setup>;

async function press(user: User, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
}

async function make(user: User): Promise<void> {
  await press(user, '生成报告');
  await screen.findByText(/已插入|已新建|“经营分析/);
  await screen.findByRole('button', { name: '更新报告' });
}

async function sheetOf(port: WorkbookPort, name = '经营分析 2017年') {
  const area = (await port.usedArea(name))!;
  const content = await port.read(area);
  const row = (label: string) => content.values.findIndex((cells) => cells[0] === label);
  return { ...content, row, line: (label: string): readonly Cell[] => content.values[row(label)] ?? [] };
}

async function type(port: WorkbookPort, row: number, column: number, cell: CellInput): Promise<void> {
  await port.write({ sheet: '经营分析 2017年', row, column, rows: 1, columns: 1 }, [[cell]]);
}

test('Review: one report sheet, made by one click, live on the orders and the targets', async () => {
  const { port, user } = open();
  expect((await screen.findAllByText(said(/比目标 1,100 低 100（9.1%）/))).length).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
  await make(user);
  const before = await sheetOf(port);
  expect(before.line('Sales').slice(1, 7)).toEqual([1100, 1000, 1000 / 1100, 1100, 1000 / 1100, '▲ 落后']);
  // a later order shows in the report without another run
  await port.write({ sheet: 'Orders', row: 7, column: 4, rows: 1, columns: 1 }, [[300]]);
  expect((await sheetOf(port)).line('Sales')[2]).toBe(1200);
});

test('Review: key figures with traffic lights by icon and word', async () => {
  const { port, user } = open();
  await make(user);
  const { line, values } = await sheetOf(port);
  expect(line('South').slice(1, 7)).toEqual([200, 100, 0.5, 200, 0.5, '✕ 有风险']);
  expect(line('East')[6]).toBe('✓ 领先');
  const years = values.slice(values.findIndex((cells) => cells[1] === '去年同期') + 1);
  expect(years[0]!.slice(0, 4)).toEqual(['Sales', 550, 1000, expect.closeTo(1000 / 550 - 1, 12)]);
  expect(years[1]!.slice(0, 3)).toEqual(['数量', 35, 82]);
  expect(years[2]!.slice(0, 3)).toEqual(['订单数', 3, 4]);
  expect(years[3]!.slice(0, 3)).toEqual(['客单价', 550 / 3, 250]);
});

test('Review: the bridge, the pace, the funnel and the ranking as native charts on live cells', async () => {
  const { port, user } = open();
  await make(user);
  const charts = await port.listCharts('经营分析 2017年');
  expect(charts.map(({ kind }) => kind)).toEqual(['bridge', 'line', 'bars', 'funnel']);
  const { values } = await sheetOf(port);
  const cells = ({ row, column, rows }: { row: number; column: number; rows: number }) =>
    Array.from({ length: rows }, (_, index) => values[row + index]![column]);
  const [bridge, line, bars, chart] = charts as [
    (typeof charts)[0],
    (typeof charts)[0],
    (typeof charts)[0],
    (typeof charts)[0],
  ];
  expect(cells(bridge.categories)).toEqual(['目标', 'East', 'West', 'South', '实际']);
  expect(bridge.series.map((series) => cells(series.values))).toEqual([
    [0, 1100, 1100, 1000, 0],
    [1100, 0, 0, 0, 1000],
    [0, 100, 0, 0, 0],
    [0, 0, 100, 100, 0],
  ]);
  expect(cells(line.series[1]!.values)).toEqual([400, 400, 400, 400, 600, 600, 900, 900, 900, 900, 900, 1000]);
  expect(cells(line.series[0]!.values).at(-1)).toBe(1100);
  expect(cells(bars.categories)).toEqual(['East', 'West', 'South']);
  expect(cells(chart.series[0]!.values)).toEqual([6, 3, 1]);
});

test('Review: the worst and best rows', async () => {
  const { port, user } = open();
  await make(user);
  const { row } = await sheetOf(port);
  expect([row('最好'), row('East'), row('West'), row('最差'), row('South')]).toEqual(
    [0, 1, 2, 3, 4].map((offset) => row('最好') + offset),
  );
});

test('Review: what was promised last time and whether it happened', async () => {
  const { port, user } = open();
  await make(user);
  const { line } = await sheetOf(port);
  expect(line('清理逾期回款').slice(4, 7)).toEqual(['East', day(2017, 12, 15), '✕ 逾期 16 天']);
  expect(line('拜访 10 家新客户').slice(4, 7)).toEqual(['East', day(2017, 11, 30), '✓ 已完成']);
});

test('Review: sentences a manager can read out, and next actions', async () => {
  const { port, user } = open();
  await make(user);
  const { values, line } = await sheetOf(port);
  const text = values.map((cells) => cells[0] ?? '').join('');
  expect(text).toContain('截至 2017-12-31：实际 1,000，比目标 1,100 低 100（9.1%）');
  expect(text).toContain('上次承诺的 2 项行动中，已完成 1 项，逾期 1 项。');
  expect(text).toContain('漏斗里“需求分析”到“合同签订”的转化率最低，为 33.3%。');
  expect(line('South：差 100 未达成，说明原因并列入下期计划')[7]).toBeNull();
  expect(line('继续：清理逾期回款').slice(4, 6)).toEqual(['East', day(2017, 12, 15)]);
});

test('Review: scorecards for performance appraisal, indicator × weight × attainment, weights in cells', async () => {
  const { port, user } = open();
  await make(user);
  const first = await sheetOf(port);
  const at = first.row('权重');
  const score = (values: Awaited<ReturnType<typeof sheetOf>>) => values.values[values.row('权重') + 1]!;
  // East: 600 of 500 is 1.2 and 600 after 200 counts 1.2 at most; one of two due actions is done
  expect(first.values[at]!.slice(1, 5)).toEqual([0.7, 0.15, 0.15, 1]);
  expect(score(first).slice(0, 4)).toEqual(['East', 1.2, 1.2, 0.5]);
  expect(score(first)[4]).toBeCloseTo(0.7 * 1.2 + 0.15 * 1.2 + 0.15 * 0.5, 12);
  await type(port, at, 3, 0);
  expect(score(await sheetOf(port))[4]).toBeCloseTo(1.2, 12);
  await press(user, '更新报告');
  await screen.findByText(/已更新/);
  expect((await sheetOf(port)).values[(await sheetOf(port)).row('权重')]!.slice(1, 4)).toEqual([0.7, 0.15, 0]);
});

test('Review: a second run updates the same sheet and keeps what people typed, also where rows moved', async () => {
  const { port, user } = open();
  await make(user);
  const first = await sheetOf(port);
  const typed = [
    [first.row('South'), 7, '渠道换人'],
    [first.row('清理逾期回款'), 7, '客户要求延期'],
    [first.area.rows - 4, 0, '下月重点：西区'],
  ] as const;
  for (const [row, column, text] of typed) await type(port, row, column, text);
  // South overtakes West, and a row more comes in above
  await port.write({ sheet: 'Orders', row: 7, column: 4, rows: 1, columns: 1 }, [[400]]);
  await port.write({ sheet: '行动', row: 3, column: 0, rows: 1, columns: 5 }, [
    ['新行动', 'West', day(2017, 12, 1), '未开始', 'A-3'],
  ]);
  await press(user, '刷新');
  await press(user, '更新报告');
  await screen.findByText(said(/“经营分析 2017年”已更新/));
  expect((await port.listSheets()).map(({ name }) => name)).toEqual([
    'Orders',
    'Plan',
    '商机',
    '行动',
    '经营分析 2017年',
  ]);
  const second = await sheetOf(port);
  expect(second.line('South').slice(2, 8)).toEqual([400, 2, 200, 2, '✓ 领先', '渠道换人']);
  expect(second.row('South')).toBeLessThan(second.row('East'));
  expect(second.line('清理逾期回款')[7]).toBe('客户要求延期');
  expect(second.row('新行动')).toBeGreaterThan(0);
  expect(second.row('下月重点：西区')).toBeGreaterThan(second.row('权重'));
  // and back again
  await press(user, '撤回');
  await screen.findByText(/已撤回/);
  expect((await sheetOf(port)).line('South')[7]).toBe('渠道换人');
  expect((await sheetOf(port)).row('新行动')).toBe(-1);
});

test('Review: a comment whose row is gone moves to the notes, and rows that people put in stay', async () => {
  const { port, user } = open();
  await make(user);
  const first = await sheetOf(port);
  await type(port, first.row('清理逾期回款'), 7, '客户要求延期');
  await type(port, first.area.rows - 1, 0, '备注一');
  await port.write({ sheet: '行动', row: 2, column: 0, rows: 1, columns: 5 }, [
    ['另一件事', 'West', day(2017, 12, 1), '未开始', 'A-9'],
  ]);
  await press(user, '刷新');
  await press(user, '更新报告');
  await screen.findByText(/已更新/);
  const { row } = await sheetOf(port);
  expect(row('备注一')).toBeGreaterThan(0);
  expect(row('清理逾期回款：客户要求延期')).toBe(row('备注一') + 1);
});

test('Review: native charts go with their report when it is taken back', async () => {
  const { port, user } = open();
  await make(user);
  await press(user, '撤回');
  await screen.findByText(/已撤回/);
  expect((await port.listSheets()).map(({ name }) => name)).not.toContain('经营分析 2017年');
});

test('Review: the same in English, from the year before where no table has targets', async () => {
  const content = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== 'Plan') };
  const { port, user } = open(content, 'en');
  await user.clear(await screen.findByLabelText(/Growth/));
  await user.type(screen.getByLabelText(/Growth/), '10');
  await user.selectOptions(screen.getByLabelText('By'), 'Region');
  expect((await screen.findAllByText(said(/above target 605/))).length).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
  await press(user, 'Make the report');
  await screen.findByRole('button', { name: 'Update the report' });
  const { line } = await sheetOf(port, 'Review 2017');
  expect(line('Sales').slice(1, 3)).toEqual([605, 1000]);
  expect(line('South').slice(1, 3)).toEqual([55, 100]);
});

test('Review: targets adjusted in mid-period with the old ones kept', async () => {
  const plan = targets.map((line, index) => [
    ...line,
    null,
    ...([
      ['生效日', '名称', '原目标', '新目标', '原因'],
      [day(2017, 7, 1), 'South', 200, 100, '华南团队减半'],
    ][index] ?? []),
  ]);
  const sheets = whole.sheets.map((sheet) => (sheet.name === 'Plan' ? { ...sheet, cells: plan } : sheet));
  const { port, user } = open({ ...whole, sheets });
  await make(user);
  const { line, values, row } = await sheetOf(port);
  // the old plan counts for the first half, the new one for the second: near 150 by working days
  expect(line('South')[1]).toBeGreaterThan(145);
  expect(line('South')[1]).toBeLessThan(155);
  expect(line('Sales')[1]).toBe(900 + Number(line('South')[1]));
  const log = values.find((cells) => cells[1] === 'South' && cells[2] === 200)!;
  expect(log.slice(0, 5)).toEqual([day(2017, 7, 1), 'South', 200, 100, '华南团队减半']);
  expect(row('East')).toBeGreaterThan(0);
});

test('Review: a table with targets and actuals side by side needs no orders', async () => {
  const plan: CellInput[][] = [
    ['销售员', '月度目标', '实际'],
    ['王芳', 100, 90],
    ['李强', 200, 220],
  ];
  const { port, user } = open({ sheets: [{ name: '目标', cells: plan }] });
  const asOf = await screen.findByLabelText('截至日期');
  await user.clear(asOf);
  await user.type(asOf, '2026-06-30');
  await make(user);
  const { line } = await sheetOf(port, '经营分析 2026年6月');
  expect(line('王芳').slice(1, 4)).toEqual([100, 90, 0.9]);
  const charts = await port.listCharts('经营分析 2026年6月');
  expect(charts.map(({ kind }) => kind)).toEqual(['bridge', 'bars']);
});

test('Review: columns that were put into a report are noticed, and nothing is overwritten', async () => {
  const { port, user } = open();
  await make(user);
  const { area, values } = await sheetOf(port);
  const wider = values.map((cells) => [cells[0] ?? null, null, ...cells.slice(1)]);
  await port.write({ ...area, columns: area.columns + 1 }, wider);
  await press(user, '更新报告');
  expect(await screen.findByText(/插入或删除过列/)).toBeTruthy();
  expect((await sheetOf(port)).values[0]![0]).toBe(values[0]![0]);
});
