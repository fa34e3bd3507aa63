import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../src/taskpane/app';
import type { CellInput } from '../../../src/sheet/draft';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { evaluate } from '../../host/evaluate';
import { violations } from '../accessible';
import { day } from '../orders';
import { said } from '../said';

const heading = [
  '日期',
  '区域',
  '产品线',
  '渠道',
  '客户类型',
  '团队',
  '人员',
  '销售额',
  '毛利',
  '能力评分',
  '自报',
  '回款率',
  '应收',
];
const line = (year: number, month: number, texts: string, ...numbers: number[]): CellInput[] => [
  day(year, month, 10),
  ...texts.split(' '),
  ...numbers,
];

/** 2016 and 2017 of a team: 2017 has 华东 600 (甲 400, 乙 200), 华北 300 (丙), 华南 100 (丁). */
const sales: readonly (readonly CellInput[])[] = [
  heading,
  line(2016, 1, '华东 软件 直销 新客户 一部 甲', 300, 60, 4, 0, 0.9, 200),
  line(2016, 6, '华东 硬件 分销 老客户 一部 乙', 300, 60, 2, 0, 0.8, 200),
  line(2016, 9, '华北 软件 电销 新客户 二部 丙', 300, 90, 3, 0, 0.7, 200),
  line(2016, 12, '华南 硬件 网销 老客户 二部 丁', 50, 10, 3, 0, 0.6, 200),
  line(2017, 1, '华东 软件 直销 新客户 一部 甲', 400, 80, 4, 500, 0.9, 300),
  line(2017, 5, '华东 硬件 分销 老客户 一部 乙', 200, 40, 2, 180, 0.8, 100),
  line(2017, 7, '华北 软件 电销 新客户 二部 丙', 300, 120, 3, 310, 0.7, 100),
  line(2017, 12, '华南 硬件 网销 老客户 二部 丁', 100, 20, 3, 150, 0.6, 100),
];

async function open(...others: { name: string; cells: CellInput[][] }[]) {
  const port = memoryWorkbook({
    sheets: [
      ...others,
      { name: '订单', cells: sales, formats: [{ row: 1, column: 0, rows: 20, columns: 1, format: 'yyyy-mm-dd' }] },
    ],
    selection: { sheet: '订单', row: 0, column: 0, rows: 1, columns: 1 },
    evaluate,
  });
  const user = userEvent.setup({ delay: null });
  render(<App port={port} language="zh" asOf={day(2018, 1, 1)} />);
  await screen.findByLabelText('第一维度');
  return { port, user };
}

type User = Awaited<ReturnType<typeof open>>['user'];

/** Chooses the levels by the names in their lists. */
async function choose(user: User, ...names: string[]) {
  const ordinals = ['第一维度', '第二维度', '第三维度', '第四维度', '第五维度', '第六维度'];
  for (const [position, name] of names.entries()) {
    const field = screen.getByLabelText<HTMLSelectElement>(ordinals[position]!);
    const option = [...field.options].find(({ text }) => text.split('（')[0] === name)!;
    await user.selectOptions(field, option.value);
  }
}

async function type(user: User, label: string, text: string) {
  fireEvent.change(await screen.findByLabelText(label), { target: { value: text } });
}

const total = async (user: User, amount: string) => {
  await user.click(screen.getByRole('radio', { name: '直接填写' }));
  await type(user, '目标总额', amount);
};

const grid = () => screen.getByRole('table', { name: /销售额目标/ });
/** Names and targets of the rows shown. */
const rows = () =>
  Object.fromEntries(
    [...grid().querySelectorAll('tbody tr')].flatMap((row) => {
      const name = row.querySelector('th')?.textContent;
      return name == null ? [] : [[name, Number(row.querySelector('td:last-child')!.textContent.replace(/,/g, ''))]];
    }),
  ) as Record<string, number>;
const edit = (user: User, place: string) =>
  user.click(screen.getByRole('button', { name: new RegExp(`^${place} 目标`) }));

/** The table that was inserted last, by its headings. */
async function inserted(port: Awaited<ReturnType<typeof open>>['port'], user: User, as: '插入为公式' | '插入为数值') {
  await user.click(screen.getByRole('button', { name: as }));
  await screen.findByText(/已插入工作表/);
  const sheet = (await port.listSheets()).at(-1)!.name;
  const { values, formulas } = await port.read((await port.usedArea(sheet))!);
  const first = values.findIndex((row) => row.includes('分配依据'));
  const headings = values[first]!;
  const body = values
    .slice(first + 1, -1)
    .map((row) => Object.fromEntries(row.map((cell, at) => [String(headings[at]), cell])));
  return { body, formulas: formulas.flat().filter((formula) => formula !== null) };
}

jest.setTimeout(300_000);

test('Decompose: by time (year → quarter → month → week → day), each adding up to the one above', async () => {
  const { port, user } = await open();
  await choose(user, '季度', '月份', '周', '日期');
  await total(user, '1234567');
  const quarters = rows();
  const { body } = await inserted(port, user, '插入为数值');
  expect(body).toHaveLength(365);
  expect(Object.keys(quarters)).toEqual(['一季度', '二季度', '三季度', '四季度']);
  for (const [name, amount] of Object.entries(quarters)) {
    expect(body.filter((row) => row['季度'] === name).reduce((sum, row) => sum + Number(row['目标']), 0)).toBe(amount);
  }
  expect(Object.values(quarters).reduce((sum, amount) => sum + amount)).toBe(1234567);
  // 调休: Saturday 29 September 2018 is worked, 1 October is not
  const dayOf = (serial: number) => body.find((row) => row['日期'] === serial)!['目标'];
  expect(dayOf(day(2018, 9, 29))).toBeGreaterThan(0);
  expect(dayOf(day(2018, 10, 1))).toBe(0);
});

test('Decompose: product line, region, channel, customer type, team and person, in any order, several at once', async () => {
  const { port, user } = await open();
  await choose(user, '区域', '产品线', '渠道', '客户类型', '团队', '人员');
  await total(user, '1000');
  expect(rows()).toMatchObject({ 华东: 600, 华北: 300, 华南: 100, 甲: 400 });
  await user.click(screen.getByRole('button', { name: '“人员”上移' }));
  expect(screen.getAllByText(said('“人员”现在是第 5 级，共 6 级。')).length).toBeGreaterThan(0);
  // dragged to the top
  fireEvent.dragStart(screen.getByTitle('拖动“产品线”'), { dataTransfer: { setData: () => undefined } });
  fireEvent.drop(screen.getByLabelText('第一维度'));
  expect(grid().getAttribute('aria-label')).toBe('销售额目标，按 产品线 × 区域 × 渠道 × 客户类型 × 人员 × 团队');
  expect(rows()).toMatchObject({ 软件: 700, 硬件: 300 });
  expect(await violations()).toEqual([]);
  const { body, formulas } = await inserted(port, user, '插入为公式');
  expect(body.map((row) => row['人员'])).toEqual(['甲', '丙', '乙', '丁']);
  expect(formulas.filter((formula) => formula.includes('TARGET.CASCADE('))).toHaveLength(1);
});

test('Decompose: by history, by history with a growth rate for each row (emerging above mature), or equally', async () => {
  const { user } = await open();
  await choose(user, '区域', '人员');
  await total(user, '1100');
  await user.selectOptions(screen.getByLabelText('“区域”的权重'), 'growth');
  await type(user, '华南 的增长率（%）', '100');
  expect(rows()).toMatchObject({ 华东: 600, 华北: 300, 华南: 200 });
  await user.selectOptions(screen.getByLabelText('“人员”的权重'), 'equal');
  expect(rows()).toMatchObject({ 华东: 600, 甲: 300, 乙: 300 });
});

test('Decompose: weights of each level, holds, minimum and maximum go in as cells that may be changed, live at every level', async () => {
  const { port, user } = await open();
  await choose(user, '区域', '人员');
  await total(user, '1100');
  await user.selectOptions(screen.getByLabelText('“区域”的权重'), 'growth');
  await type(user, '华南 的增长率（%）', '100');
  await user.selectOptions(screen.getByLabelText('“人员”的权重'), 'equal');
  await edit(user, '华北');
  await type(user, '华北 最多', '250');
  expect(rows()).toMatchObject({ 甲: 319, 乙: 319, 丙: 250, 丁: 212 });
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  await screen.findByText(/已插入工作表/);
  const sheet = (await port.listSheets()).at(-1)!.name;
  const read = async () => (await port.read((await port.usedArea(sheet))!)).values;
  const values = await read();
  const [people, regions] = ['人员', '增长率'].map((name) => values.findIndex((row) => row.includes(name)));
  const at = (top: number, name: string) => values[top]!.indexOf(name);
  const targets = async (top: number, count: number) =>
    (await read()).slice(top + 1, top + 1 + count).map((row) => row[at(top, '目标')]);
  expect(await targets(people!, 4)).toEqual([319, 319, 250, 212]);
  // the maximum of 华北 is taken away and 华南 no longer grows: 600, 300, 100
  const write = (row: number, column: number, value: number | null) =>
    port.write({ sheet, row, column, rows: 1, columns: 1 }, [[value]]);
  await write(regions! + 2, at(regions!, '最多'), null);
  await write(regions! + 3, at(regions!, '增长率'), 0);
  expect(await targets(regions!, 3)).toEqual([660, 330, 110]);
  // 乙 is held and 甲 has the rest of 华东
  await write(people! + 2, at(people!, '锁定'), 500);
  expect(await targets(people!, 4)).toEqual([160, 500, 330, 110]);
});

test('Decompose: by gross margin × market growth × strategic priority, the factor of each shown', async () => {
  const { user } = await open();
  await total(user, '1000');
  await user.selectOptions(screen.getByLabelText('“区域”的权重'), 'score');
  await user.click(screen.getByRole('checkbox', { name: '再乘以历史实际' }));
  await type(user, '华南 的战略优先级（1–5）', '5');
  // margins 0.2, 0.4, 0.2; growth 1, 1, 2; marks 3, 3, 5: shares in proportion to their cube roots
  const raw = [0.2 * 1 * 3, 0.4 * 1 * 3, 0.2 * 2 * 5].map(Math.cbrt);
  const share = (row: number) => (1000 * raw[row]!) / raw.reduce((sum, value) => sum + value);
  expect(Math.abs(rows()['华南']! - share(2))).toBeLessThan(1);
  await edit(user, '华南');
  expect(screen.getByText(said(/^毛利率 0.2：× /))).toBeTruthy();
  expect(screen.getByText(said(/^市场增长 2：× /))).toBeTruthy();
  expect(screen.getByText(said(/^战略优先级 5：× /))).toBeTruthy();
});

test('Decompose: by gross margin where the orders say costs and no profits', async () => {
  const cells = [
    ['区域', '产品', '销售额', '成本'],
    ['华东', 'A', 100, 50],
    ['华东', 'B', 100, 70],
    ['华南', 'A', 300, 240],
  ];
  render(<App port={memoryWorkbook({ sheets: [{ name: '订单', cells }] })} language="zh" job="decompose" />);
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByLabelText('“区域”的权重'), 'score');
  for (const name of ['市场增长', '战略优先级']) await type(user, `${name}的重要性`, '0');
  await user.click(screen.getByRole('checkbox', { name: '再乘以历史实际' }));
  await total(user, '600');
  // margins of 0.4 and 0.2
  expect(rows()).toEqual({ 华东: 400, 华南: 200 });
});

test('Decompose: by ability and experience of each person', async () => {
  const { user } = await open();
  await choose(user, '人员');
  await total(user, '1200');
  await user.selectOptions(screen.getByLabelText('“人员”的权重'), 'score');
  await user.selectOptions(screen.getByLabelText('另一列作指标'), '能力评分');
  for (const name of ['毛利率', '市场增长', '战略优先级']) await type(user, `${name}的重要性`, '0');
  await user.click(screen.getByRole('checkbox', { name: '再乘以历史实际' }));
  expect(rows()).toEqual({ 甲: 400, 丙: 300, 乙: 200, 丁: 300 });
});

test('Decompose: by ability and experience as a list of the people says them, names folded, and nobody left out', async () => {
  const team = [
    ['姓名', '能力评分', '司龄'],
    ['丁', 5, 1],
    [' 甲 ', 4, 4],
    ['乙', 2, 1],
    ['丙', 3, 8],
  ];
  const { port, user } = await open({ name: '团队', cells: team });
  await choose(user, '人员');
  await total(user, '1200');
  await user.selectOptions(screen.getByLabelText('“人员”的权重'), 'score');
  for (const heading of ['团队 · 能力评分', '团队 · 司龄'])
    await user.selectOptions(screen.getByLabelText('另一列作指标'), heading);
  for (const name of ['毛利率', '市场增长', '战略优先级']) await type(user, `${name}的重要性`, '0');
  await user.click(screen.getByRole('checkbox', { name: '再乘以历史实际' }));
  // square roots of ability × years: 4, 1.414, 4.899, 2.236
  const raw = { 甲: 4 * 4, 乙: 2 * 1, 丙: 3 * 8, 丁: 5 * 1 };
  const sum = Object.values(raw).reduce((all, value) => all + Math.sqrt(value), 0);
  for (const [name, value] of Object.entries(raw))
    expect(Math.abs(rows()[name]! - (1200 * Math.sqrt(value)) / sum)).toBeLessThan(1);
  await type(user, '团队 · 司龄的重要性', '0');
  expect(rows()).toEqual({ 甲: 343, 乙: 171, 丙: 257, 丁: 429 });
  // one column alone weighs as it stands: 1200 × 4 ÷ 14, …
  await user.selectOptions(screen.getByLabelText('“人员”的权重'), 'column');
  await user.selectOptions(screen.getByLabelText('作“人员”权重的列'), '团队 · 能力评分');
  expect(rows()).toEqual({ 甲: 343, 乙: 171, 丙: 257, 丁: 429 });
  expect(await violations()).toEqual([]);
  // what the list says is part of what the plan rests on
  await port.write({ sheet: '团队', row: 1, column: 1, rows: 1, columns: 1 }, [[9]]);
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  expect((await screen.findAllByText(/团队!B2/)).length).toBeGreaterThan(0);
});

test('Decompose: a member of whom the other table says nothing is named', async () => {
  const market = [
    ['地区', '市场增长率'],
    ['华东', 0.1],
    ['华北', null],
    ['华南', 0.3],
  ];
  const { user } = await open({ name: '市场', cells: market });
  await total(user, '1000');
  await user.selectOptions(screen.getByLabelText('“区域”的权重'), 'column');
  await user.selectOptions(screen.getByLabelText('作“区域”权重的列'), '市场 · 市场增长率');
  expect((await screen.findAllByText(/华北 的“市场 · 市场增长率”没有数据/)).length).toBeGreaterThan(0);
});

test('Decompose: rates (回款率) are inherited or weighted by their base, never divided', async () => {
  const { port, user } = await open();
  await user.click(screen.getByRole('radio', { name: '比率（不相除）' }));
  await user.selectOptions(screen.getByLabelText('比率'), '回款率');
  await user.selectOptions(screen.getByLabelText('基数'), '应收');
  await type(user, '目标比率（%）', '85');
  // 2017: (0.9 × 300 + 0.8 × 100 + 0.7 × 100 + 0.6 × 100) ÷ 600 = 80 %, so each moves by 5 points
  const table = () => screen.getByRole('table', { name: '回款率目标，按 区域' });
  const read = () =>
    [...table().querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(read()).toEqual([
    ['华东', '400', '87.5%', '92.5%'],
    ['华北', '100', '70.0%', '75.0%'],
    ['华南', '100', '60.0%', '65.0%'],
  ]);
  await user.selectOptions(screen.getByLabelText('各行怎么定'), 'inherit');
  expect(read().map((row) => row[3])).toEqual(['85.0%', '85.0%', '85.0%']);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  await screen.findByText(/已插入工作表“回款率目标”/);
  const { values } = await port.read((await port.usedArea('回款率目标'))!);
  expect(values[4]).toEqual(['目标比率', 0.85, null, null]);
});

test('Decompose: holds, minimum and maximum per row, who carries the difference, and conflicts by their path', async () => {
  const { user } = await open();
  await choose(user, '区域', '人员');
  await total(user, '1000');
  await edit(user, '华东 × 乙');
  await type(user, '华东 × 乙 锁定为', '300');
  expect(rows()).toMatchObject({ 华东: 600, 甲: 300, 乙锁定: 300, 华北: 300 });
  const moved = screen.getByRole('table', { name: '改动“华东 × 乙”后谁承担差额' });
  expect(
    [...moved.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  ).toEqual([
    ['华东 × 甲', '400', '300', '-100'],
    ['华东 × 乙', '200', '300', '+100'],
  ]);
  expect(await violations()).toEqual([]);
  await edit(user, '华北');
  await type(user, '华北 最多', '250');
  await type(user, '华北 最少', '200');
  expect(rows()).toMatchObject({ '华北最少 200最多 250': 250, 丙: 250 });
  expect(rows()['华东']! + rows()['华南']!).toBe(750);
  await edit(user, '华东');
  await type(user, '华东 锁定为', '200');
  expect((await screen.findAllByText(said(/“华东”至少要 300，最多只能 200/))).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: '放开全部（3 处）' }));
  expect(rows()).toMatchObject({ 华东: 600, 华北: 300, 华南: 100 });
});

test('Decompose: top-down against bottom-up, with a proposal by trust and over-assignment for each level', async () => {
  const { port, user } = await open();
  await choose(user, '区域', '人员');
  await total(user, '1000');
  await user.click(screen.getByRole('button', { name: '上下对账…' }));
  await user.selectOptions(screen.getByLabelText('自报数的列'), '自报');
  const panel = screen.getByRole('region', { name: '上下对账' });
  // own figures 500, 180, 310, 150 come to 1140 of 1000
  expect(within(panel).getByText(said('总额：自报合计比目标高 14.0%。'))).toBeTruthy();
  expect(
    within(panel).getByText(said('“区域”这一级：自报合计比目标高 14.0%。 超得最多的是 华南（+50.0%）。')),
  ).toBeTruthy();
  const read = () =>
    [...within(panel).getByRole('table').querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
  const before = read();
  expect(before[0]!.slice(0, 4)).toEqual(['华东 × 甲', '400', '500', '+100']);
  expect(before.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(1000);
  await user.click(within(panel).getByRole('button', { name: '插入为公式' }));
  await screen.findByText(/已插入工作表“上下对账”/);
  const table = async () => (await port.read((await port.usedArea('上下对账'))!)).values.slice(6);
  expect((await table())[0]).toEqual(['区域', '人员', '自上而下', '自报', '上下差额', '差额占比', '建议目标']);
  expect((await table()).slice(1, 5).map((row) => row[6])).toEqual(before.map((row) => Number(row[4])));
  expect((await table())[5]!.slice(2)).toEqual([1000, 1140, 140, 0.14, 1000]);
  // 乙 commits to 400 more in the orders: the sheet follows
  await port.write({ sheet: '订单', row: 6, column: 10, rows: 1, columns: 1 }, [[580]]);
  expect((await table())[5]!.slice(2)).toEqual([1000, 1540, 540, 0.54, 1000]);
  await type(user, '对自报数的信任（%）', '0');
  expect(read().map((row) => row[4])).toEqual(before.map((row) => row[1]));
  await type(user, '对自报数的信任（%）', '100');
  const proposal = read().map((row) => Number(row[4]));
  await user.click(within(panel).getByRole('button', { name: '采用建议（锁定各行）' }));
  const after = rows();
  expect(['甲锁定', '乙锁定', '丙锁定', '丁锁定'].map((name) => after[name])).toEqual(proposal);
  expect(await violations()).toEqual([]);
});
