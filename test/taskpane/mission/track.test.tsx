import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellInput } from '../../../src/sheet/draft';
import { App } from '../../../src/taskpane/app';
import type { SheetContent } from '../../../src/workbook/content';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { evaluate } from '../../host/evaluate';
import { violations } from '../accessible';
import { day } from '../orders';
import { said } from '../said';

type Cells = readonly (readonly CellInput[])[];

/** 12 June 2026: 10 of the 22 weekdays of June have passed. */
const AS_OF = day(2026, 6, 12);

async function open(sheets: readonly SheetContent[], language: 'zh' | 'en' = 'zh', asOf = AS_OF) {
  const selection = { sheet: sheets[0]!.name, row: 1, column: 0, rows: 1, columns: 1 };
  const port = memoryWorkbook({ sheets, selection, evaluate });
  render(<App port={port} language={language} job="track" asOf={asOf} />);
  const user = userEvent.setup();
  await screen.findByLabelText(language === 'zh' ? '截至日期' : 'As of');
  const look = (name: string) => user.click(screen.getByRole('tab', { name }));
  return { port, user, look };
}

const sheet = (name: string, cells: Cells, dates: readonly number[] = []): SheetContent => ({
  name,
  cells,
  formats: dates.map((column) => ({ row: 1, column, rows: 400, columns: 1, format: 'yyyy-mm-dd' })),
});

async function sheetRows(port: ReturnType<typeof memoryWorkbook>, name: string) {
  return (await port.read((await port.usedArea(name))!)).values;
}

const rowsOf = (name: string | RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => row.textContent ?? '');

const plan: Cells = [
  ['销售员', '月度目标'],
  ['顾清和', 220],
  ['沈砚秋', 110],
];

/** 顾清和 books 12 on every weekday from 1 April on, 沈砚秋 books 4. */
const orders: Cells = [
  ['日期', '销售员', '产品线', '金额'],
  ...[4, 5, 6].flatMap((month) =>
    Array.from({ length: 30 }, (_, index) => day(2026, month, index + 1))
      .filter((serial) => ![0, 1].includes(serial % 7))
      .flatMap((serial): CellInput[][] => [
        [serial, '顾清和', '终端', 12],
        [serial, '沈砚秋', '软件', 4],
      ]),
  ),
];

test('Track: completion rate, expected to date, pace, what is needed per remaining working day, landing forecast and the chance to reach the target', async () => {
  const { port, user } = await open([sheet('计划', plan), sheet('订单', orders, [0])]);
  await user.selectOptions(screen.getByLabelText('工作日历'), 'weekdays');
  // 220 × 10/22 = 100 expected of 顾清和, who booked 10 × 12; (220 − 120) ÷ 12 days are 8.33 a day; 120 ÷ 10 × 22 = 264
  expect(rowsOf('进度，截至 2026-06-12').slice(1, 5)).toEqual([
    '顾清和 领先54.5%1.20264',
    expect.stringContaining('实际 120 / 目标 220；应达 100，差距 20；还剩 12 个工作日，日均需 8.33'),
    '沈砚秋 落后36.4%0.8088',
    expect.stringContaining('预计达成 88（八成把握在 88 到 88 之间），达成概率 0%'),
  ]);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  await screen.findByText(said('已插入工作表“进度 2026-06-12”。'));
  const rows = await sheetRows(port, '进度 2026-06-12');
  expect(rows[7]!.slice(11)).toEqual([
    ...['状态', '保底目标', '挑战目标', '当前追', '预计达成', '下限', '上限', '达成概率', '保底概率'],
  ]);
  expect(
    rows
      .slice(8, 11)
      .map(([name, , ...figures]) => [name, figures[0], figures[2], figures[9], figures[13], figures[16]]),
  ).toEqual([
    ['顾清和', 120, 100, '▲ 领先', 264, 1],
    ['沈砚秋', 40, 50, '▼ 落后', 88, 0],
    ['合计', 160, 150, '▲ 领先', 352, 1],
  ]);
  const formulas = (await port.read((await port.usedArea('进度 2026-06-12'))!)).formulas;
  expect(formulas[8]![2]).toContain('SUMIFS(');
  expect(formulas[8]![15]).toContain('TARGET.LANDING(B9,CHOOSE({1,2},');
});

test('Track: a year is paced against all its months, and targets of months against no week', async () => {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
  const { user } = await open([
    sheet('计划', [
      ['2026 年月度目标'],
      ['销售员', ...months],
      ['顾清和', ...months.map((_, index) => 100 + index)],
      ['沈砚秋', ...months.map(() => 50)],
    ]),
    sheet('订单', orders, [0]),
  ]);
  await user.selectOptions(screen.getByLabelText('工作日历'), 'weekdays');
  // from April on 22 + 21 + 10 weekdays of 12 and of 4
  await user.selectOptions(screen.getByLabelText('目标期间'), 'year');
  const year = () => rowsOf('进度，截至 2026-06-12').filter((text) => text.startsWith('实际'));
  expect(year()).toEqual([
    expect.stringContaining('实际 636 / 目标 1,266；'),
    expect.stringContaining('实际 212 / 目标 600；'),
    expect.stringContaining('实际 848 / 目标 1,866；'),
  ]);
  await user.selectOptions(screen.getByLabelText('目标期间'), 'week');
  expect(screen.getAllByText(said(/2026-06-12 所在的期间没有目标。请改截至日期或目标期间。/)).length).toBeGreaterThan(
    0,
  );
});

test('Track: base first, and once base is sure, stretch; the traffic light by word', async () => {
  const { user } = await open([
    sheet('表', [
      ['区域', '月度目标', '实际'],
      ['华东', 1000, 820],
      ['华南', 1000, 430],
      ['华北', 1000, 390],
      ['西南', 1000, 300],
    ]),
  ]);
  await user.selectOptions(screen.getByLabelText('工作日历'), 'weekdays');
  const rows = rowsOf('进度，截至 2026-06-12');
  // 454.55 is expected: 430 is 0.946 of it, below 0.95 and so behind; 300 is 0.66, below 0.8 and at risk
  expect(rows.filter((_, index) => index % 2 === 1)).toEqual([
    '华东 领先82.0%1.801,804',
    '华南 落后43.0%0.95946',
    '华北 落后39.0%0.86858',
    '西南 有风险30.0%0.66660',
    '合计 领先48.5%1.074,268',
  ]);
  expect(rows[2]).toContain('保底 800 已稳，冲挑战 1,200：进度 1.50，日均需 31.67');
  expect(rows[4]).toContain('先保底 800：进度 1.18，日均需 30.83；挑战 1,200');
});

test('Track: conversion, average order value, deal cycle; an alert when one of them worsens by 20 %, which also says when the numbers are too few to prove it', async () => {
  const deals: CellInput[][] = [];
  const add = (month: number, count: number, won: number, cycle: number, value: number) => {
    for (let index = 0; index < count; index += 1) {
      const created = day(2026, month, 1 + (index % 9));
      const isWon = index < won;
      deals.push([
        `S${month}-${index}`,
        created,
        isWon ? created + cycle : created + 5,
        isWon ? '赢单' : '丢单',
        value,
      ]);
    }
  };
  for (const month of [1, 2, 3, 4]) add(month, 60, 24, 10 + (month % 2), 100);
  add(5, 12, 3, 19, 100);
  const { look } = await open([sheet('商机', [['商机编号', '创建日', '关闭日', '状态', '金额'], ...deals], [1, 2])]);
  await look('预警');
  expect(rowsOf('预警，截至 2026-06-12').slice(1)).toEqual([
    // (10.5 − 8.9) ÷ … is above the base, but by less than 20 %
    '成交周期（天） 正常8.57.218.1%',
    '2026-05 比此前 4 个月',
    // 3 of 12 against 96 of 240
    '成交转化率 变差，未证实25.0%40.0%-37.5%',
    '2026-05 比此前 4 个月这个月只有 12 个样本，要 36 个才能证实',
  ]);
  expect(await violations()).toEqual([]);
});

test('Track: average order value and any indicator by month from the orders', async () => {
  const lines: CellInput[][] = [];
  [100, 104, 96, 102, 99, 70].forEach((value, month) => {
    for (let index = 0; index < 10; index += 1) {
      const date = month === 0 ? day(2025, 12, 3 + index) : day(2026, month, 3 + index);
      lines.push([`D${month}-${index}`, date, `客户${index % 5}`, value]);
    }
  });
  const { look, user, port } = await open(
    [sheet('订单', [['订单号', '日期', '客户', '金额'], ...lines], [1])],
    'zh',
    day(2026, 5, 31),
  );
  await look('预警');
  expect(rowsOf('预警，截至 2026-05-31').filter((_, index) => index % 2 === 1)).toEqual([
    // against a mean of 100.2 with a spread of 3.03
    '金额（月合计） 变差，已证实7001,002-30.1%',
    '客单价（每单） 变差，已证实70100-30.1%',
    '订单数 正常10100.0%',
    '下单客户数 正常550.0%',
  ]);
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  await screen.findByText(said('已插入工作表“预警 2026-05-31”。'));
  expect((await sheetRows(port, '预警 2026-05-31')).slice(6, 14).map((row) => row.slice(0, 4))).toEqual([
    ['月份', '金额（月合计）', '变动', '状态'],
    ['2025-12', 1000, '', 'ok'],
    ['2026-01', 1040, 0.04, 'ok'],
    ['2026-02', 960, expect.closeTo(-0.0588, 4), 'ok'],
    ['2026-03', 1020, 0.02, 'ok'],
    ['2026-04', 990, expect.closeTo(-0.01493, 4), 'ok'],
    ['2026-05', 700, expect.closeTo(-0.3014, 4), 'alert'],
    [null, null, null, '变差，已证实'],
  ]);
});

test('Track: product shares against last year and against the plan', async () => {
  const lines: Cells = [
    ['日期', '产品线', '金额'],
    [day(2025, 6, 5), '终端', 600],
    [day(2025, 6, 20), '终端', 5000],
    [day(2025, 6, 9), '软件', 400],
    [day(2026, 6, 5), '终端', 450],
    [day(2026, 6, 9), '软件', 550],
  ];
  const { look, user, port } = await open([
    sheet('订单', lines, [0]),
    sheet('目标', [
      ['产品线', '月度目标'],
      ['终端', 1000],
      ['软件', 1000],
    ]),
  ]);
  await look('占比');
  // what was booked after 12 June of last year does not count
  expect(rowsOf('产品线占比，截至 2026-06-12').slice(1)).toEqual([
    '软件 占比上升550，去年同期 40055.0%40.0%+15.0',
    '终端 占比下降450，去年同期 60045.0%60.0%-15.0',
  ]);
  await user.selectOptions(screen.getByLabelText('对比'), '计划（目标）');
  expect(rowsOf('产品线占比，截至 2026-06-12').slice(1)).toEqual([
    '软件 占比上升550，计划 1,00055.0%50.0%+5.0',
    '终端 占比下降450，计划 1,00045.0%50.0%-5.0',
  ]);
  await user.selectOptions(screen.getByLabelText('对比'), '去年同期');
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  await screen.findByText(said('已插入工作表“占比 2026-06-12”。'));
  expect((await sheetRows(port, '占比 2026-06-12')).slice(9, 12)).toEqual([
    ['软件', 550, 0.55, 400, 0.4, expect.closeTo(0.15, 12)],
    ['终端', 450, 0.45, 600, 0.6, expect.closeTo(-0.15, 12)],
    ['合计', 1000, 1, 1000, 1, null],
  ]);
});

test('Track: collections by due date with ageing (账期, 逾期) and 回款率', async () => {
  const receivables: Cells = [
    ['合同号', '客户', '销售员', '应收金额', '到期日', '已收金额', '收款日'],
    ['H1', '同舟', '顾清和', 100, day(2026, 6, 20), null, null],
    ['H2', '同舟', '顾清和', 200, day(2026, 6, 2), 150, day(2026, 6, 8)],
    ['H3', '松石', '沈砚秋', 300, day(2026, 4, 20), null, null],
    ['H4', '松石', '沈砚秋', 400, day(2026, 1, 10), 100, day(2026, 2, 1)],
    ['H5', '禾丰', '沈砚秋', 50, day(2026, 6, 5), 50, day(2026, 6, 4)],
  ];
  const { port, user } = await open([sheet('回款', receivables, [4, 6])]);
  const aged = rowsOf('账龄，截至 2026-06-12');
  expect(aged.filter((_, index) => index % 2 === 1)).toEqual([
    '松石 逾期超过 90 天600600–',
    '同舟 有逾期1505075.0%',
    '禾丰 没有逾期00100.0%',
    // 200 of the 250 that fell due from 1 to 12 June came in
    '合计 逾期超过 90 天75065080.0%',
  ]);
  expect(aged[2]).toContain('未到期 0；逾期 1–30 天 0，31–60 天 300，61–90 天 0，90 天以上 300');
  expect(aged[4]).toContain('未到期 100；逾期 1–30 天 50');
  expect(aged[4]).toContain('本期到期 200，已收 150，回款率 75.0%；本期共收款 150（含往期欠款）');
  const overdue = within(screen.getByRole('list', { name: '逾期明细' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(overdue).toEqual([
    '松石：300，逾期 153 天（2026-01-10 到期）',
    '松石：300，逾期 53 天（2026-04-20 到期）',
    '同舟：50，逾期 10 天（2026-06-02 到期）',
  ]);
  expect(await violations()).toEqual([]);
  await user.selectOptions(screen.getByLabelText('按'), '销售员');
  expect(rowsOf('账龄，截至 2026-06-12')[1]).toContain('沈砚秋');
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  await screen.findByText(said('已插入工作表“回款账龄 2026-06-12”。'));
  expect((await sheetRows(port, '回款账龄 2026-06-12')).slice(9)).toEqual([
    ['沈砚秋', 0, 0, 300, 0, 300, 600, 600, 50, 50, 1, 50],
    ['顾清和', 100, 50, 0, 0, 0, 150, 50, 200, 150, 0.75, 150],
    ['合计', 100, 50, 300, 0, 300, 750, 650, 250, 200, 0.8, 200],
  ]);
});

test('Track: catch-up, the shortfall re-planned over what is left, with three policies and the smallest workable cap', async () => {
  const months: Cells = [
    ['月份', '目标', '实际'],
    ['2026年3月', 100, 80],
    ['2026年4月', 100, 90],
    ['2026年5月', 100, 100],
    ['2026年6月', 100, null],
    ['2026年7月', 100, null],
    ['2026年8月', 200, null],
  ];
  const { look, user, port } = await open([sheet('月计划', months)]);
  await look('补差');
  expect(rowsOf('补差后的目标，截至 2026-06-12').slice(1)).toEqual([
    '2026-03已过，实际 80100100100100',
    '2026-04已过，实际 90100100100100',
    '2026-05已过，实际 100100100100100',
    // 30 over 100 : 100 : 200, the remainder to the earlier one
    '2026-06100108130100',
    '2026-07100107100100',
    '2026-08200215200200',
  ]);
  expect(
    screen.getByText(said('过去 3 期共差 30，由剩下 3 期补回。'), { selector: '[class*=MessageBar] *' }),
  ).toBeTruthy();
  await user.type(screen.getByLabelText('每期上限（原目标的倍数）'), '1.05');
  expect(screen.getAllByText(/能放下的最小上限/).map((text) => text.textContent)).toEqual([
    // 5 + 5 + 10 of 30 find room
    '分摊：上限 1.05 倍放不下，还差 10。能放下的最小上限是 1.08 倍。 改用 1.08 倍',
    '下期补：上限 1.05 倍放不下，还差 25。能放下的最小上限是 1.3 倍。 改用 1.3 倍',
  ]);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '改用 1.08 倍' }));
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  await screen.findByText(said('已插入工作表“补差 2026-06-12”。'));
  expect((await sheetRows(port, '补差 2026-06-12')).slice(7).map((row) => row.slice(2))).toEqual([
    // what can't be placed below the limit is left out
    ['目标', '实际', '分摊', '不补'],
    [100, 80, 100, 100],
    [100, 90, 100, 100],
    [100, 100, 100, 100],
    [100, null, 108, 100],
    [100, null, 107, 100],
    [200, null, 215, 200],
    [700, 270, 730, 700],
  ]);
});

test('Track: catch-up over the weeks of a month from daily actuals', async () => {
  // names that differ in width, case or spaces are one
  const spaced = orders.map((line) => line.map((cell) => (cell === '沈砚秋' ? ' 沈砚秋　' : cell)));
  const { look, user } = await open([sheet('计划', plan), sheet('订单', spaced, [0])]);
  await user.selectOptions(screen.getByLabelText('工作日历'), 'weekdays');
  await look('补差');
  await user.selectOptions(screen.getByLabelText('谁的目标'), '沈砚秋');
  // 110 over 22 days; both weeks that are over brought 5 × 4, the weekend of the second one brings nothing more
  expect(rowsOf('补差后的目标，截至 2026-06-12').slice(1)).toEqual([
    '06-01 – 06-07已过，实际 2025252525',
    '06-08 – 06-14已过，实际 2025252525',
    '06-15 – 06-2125293525',
    '06-22 – 06-2825292525',
    '06-29 – 06-3010121010',
  ]);
});

test('Track: targets changed in mid-period keep their history', async () => {
  const { port, user } = await open([
    sheet('计划', [
      ['销售员', '月度目标', '实际'],
      ['顾清和', 110, 90],
      ['沈砚秋', 110, 50],
    ]),
  ]);
  await user.selectOptions(screen.getByLabelText('工作日历'), 'weekdays');
  await user.click(screen.getByRole('button', { name: '中途调整目标…' }));
  const form = within(screen.getByRole('group', { name: '中途调整目标…' }));
  await user.type(form.getByLabelText('生效日'), '2026-06-08');
  await user.type(form.getByLabelText('新目标'), '176');
  await user.type(form.getByLabelText('原因'), '接手华南客户');
  expect(await violations()).toEqual([]);
  await user.click(form.getByRole('button', { name: '记录调整' }));
  await screen.findByText(/已记在计划表上/);
  expect(await sheetRows(port, '计划')).toEqual([
    ['销售员', '月度目标', '实际', null, '生效日', '名称', '原目标', '新目标', '原因'],
    ['顾清和', 176, 90, null, '2026-06-08', '顾清和', 110, 176, '接手华南客户'],
    ['沈砚秋', 110, 50, null, null, null, null, null, null],
  ]);
  // 110 × 5/22 + 176 × 17/22 = 161; by 12 June 110 × 5/22 + 176 × 5/22 = 65 are expected, not 80
  const text = await screen.findByText(said('目标中途调整：2026-06-01 起 110，2026-06-08 起 176，按生效期折算为 161'));
  expect(text.parentElement!.textContent).toContain('实际 90 / 目标 161；应达 65，差距 25');
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  await screen.findByText(said('已插入工作表“进度 2026-06-12”。'));
  const rows = await sheetRows(port, '进度 2026-06-12');
  expect(rows[8]!.slice(0, 6)).toEqual([
    '顾清和',
    161,
    90,
    expect.closeTo(90 / 161, 12),
    65,
    expect.closeTo(90 / 65, 12),
  ]);
  expect(rows[9]!.slice(0, 6)).toEqual(['沈砚秋', 110, 50, expect.closeTo(50 / 110, 12), 50, 1]);
});

test('Track: month-end peaks follow the orders before the period', async () => {
  const lines: CellInput[][] = [];
  for (const month of [3, 4, 5, 6]) {
    const weekdays = Array.from({ length: 30 }, (_, index) => day(2026, month, index + 1)).filter(
      (serial) => ![0, 1].includes(serial % 7),
    );
    weekdays.forEach((serial, index) => lines.push([serial, '顾清和', index >= weekdays.length - 3 ? 100 : 10]));
  }
  const { user } = await open([
    sheet('计划', [
      ['销售员', '月度目标'],
      ['顾清和', 500],
    ]),
    sheet('订单', [['日期', '销售员', '金额'], ...lines], [0]),
  ]);
  await user.selectOptions(screen.getByLabelText('工作日历'), 'weekdays');
  // 10 of the 22 days are over, but the last three bring 300 of 490
  expect(rowsOf('进度，截至 2026-06-12')[2]).toContain('实际 100 / 目标 500；应达 102.77，');
  await user.selectOptions(screen.getByLabelText('应达按'), '工作日平均');
  expect(rowsOf('进度，截至 2026-06-12')[2]).toContain('应达 227.27，');
});
