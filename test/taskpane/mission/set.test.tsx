import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellInput } from '../../../src/sheet/draft';
import { SETTINGS_NAME, writeSettings } from '../../../src/jobs/settings/read-settings';
import { defaultSettings } from '../../../src/jobs/settings/settings';
import { App } from '../../../src/taskpane/app';
import type { SheetContent } from '../../../src/workbook/content';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { evaluate } from '../../host/evaluate';
import { violations } from '../accessible';
import { day } from '../orders';
import { said } from '../said';

type Cells = readonly (readonly CellInput[])[];

/**
 * Three years, two orders a month: 甲 and 乙 by turns buy software, each month a customer who never comes again buys
 * hardware. Sales 18,990 in 2015, 20,430 in 2016, 21,870 in 2017; 24 orders, 14 customers and 12 new ones a year.
 */
const orders: Cells = [
  ['订单号', '日期', '客户', '区域', '产品线', '金额', '成本'],
  ...Array.from({ length: 36 }, (_, month) => month).flatMap((month): CellInput[][] => {
    const date = day(2015 + Math.floor(month / 12), (month % 12) + 1, 2);
    const [software, hardware] = [1000 + 10 * month, 500 + 5 * (month % 12)];
    return [
      [`A${month}`, date, month % 2 === 0 ? '甲' : '乙', '华东', '软件', software, software / 2],
      [`B${month}`, date + 26, `客户${month}`, '华南', '硬件', hardware, hardware / 2],
    ];
  }),
];

const receipts: Cells = [
  ['合同号', '客户', '应收金额', '到期日', '已收金额'],
  ['H1', '甲', 10_000, day(2016, 1, 31), 9_000],
  ['H2', '甲', 10_000, day(2017, 3, 31), 9_500],
  ['H3', '乙', 10_000, day(2017, 9, 30), 9_100],
];

const leads: Cells = [
  ['商机编号', '客户', '阶段', '金额', '创建日', '状态'],
  ['S1', '甲', '合同签订', 900, day(2016, 1, 10), '赢单'],
  ['S2', '乙', '初步接洽', 900, day(2016, 3, 10), '丢单'],
  ['S3', '丙', '初步接洽', 900, day(2016, 5, 10), '丢单'],
  ['S4', '丁', '需求分析', 900, day(2016, 7, 10), '丢单'],
  ['S5', '甲', '合同签订', 900, day(2017, 1, 10), '赢单'],
  ['S6', '乙', '合同签订', 900, day(2017, 2, 10), '赢单'],
  ['S7', '丙', '初步接洽', 900, day(2017, 5, 10), '丢单'],
  ['S8', '丁', '需求分析', 900, day(2017, 7, 10), '进行中'],
  ['S9', '戊', '需求分析', 900, day(2017, 8, 10), '进行中'],
];

const sheet = (name: string, cells: Cells, ...dates: readonly number[]): SheetContent => ({
  name,
  cells,
  formats: dates.map((column) => ({ row: 1, column, rows: 100, columns: 1, format: 'yyyy-mm-dd' })),
});

async function open(
  sheets: readonly SheetContent[] = [sheet('订单', orders, 1), sheet('回款', receipts, 3), sheet('商机', leads, 4)],
  language: 'zh' | 'en' = 'zh',
  kept: Readonly<Record<string, string>> = {},
) {
  const selection = { sheet: sheets[0]!.name, row: 0, column: 0, rows: 1, columns: 1 };
  const port = memoryWorkbook({ sheets, selection, evaluate });
  for (const [name, text] of Object.entries(kept)) await port.remember(name, text);
  render(<App port={port} language={language} job="set" />);
  const user = userEvent.setup();
  await screen.findByRole('region', { name: language === 'zh' ? '回顾' : 'Review' });
  const type = async (name: string, text: string) => {
    const field = screen.getByLabelText<HTMLInputElement>(name);
    await user.clear(field);
    if (text !== '') {
      await user.click(field);
      await user.paste(text);
    }
  };
  const value = (name: string) => screen.getByLabelText<HTMLInputElement>(name).value;
  const add = (name: string) => user.selectOptions(screen.getByLabelText('加一个指标'), name);
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { port, user, type, value, add, press };
}

const rowsOf = (name: string | RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

test('Set: review of the past period from the order sheet (sales by product line, region, customer; collection rate 回款率; average order value 客单价; new customers, repurchase, churn; lead conversion)', async () => {
  await open();
  expect(rowsOf('回顾 2017-01-01 至 2017-12-31，与上年同期比')).toEqual([
    ['销售额', '21,870', '20,430', '+7.0%'],
    ['订单数', '24', '24', '0.0%'],
    ['客单价', '911.25', '851.25', '+7.0%'],
    ['活跃客户', '14', '14', '0.0%'],
    ['新客户', '12', '12', '0.0%'],
    ['复购率', '14.3%', '14.3%', '0 个百分点'],
    ['流失率', '85.7%', '85.7%', '0 个百分点'],
    ['毛利率', '50.0%', '50.0%', '0 个百分点'],
    ['回款率', '93.0%', '90.0%', '+3 个百分点'],
    ['线索转化率', '40.0%', '25.0%', '+15 个百分点'],
  ]);
  expect(screen.getByText('回款率取自“回款”。')).toBeTruthy();
  expect(rowsOf('金额，按产品线')).toEqual([
    ['软件', '15,540', '14,100'],
    ['硬件', '6,330', '6,330'],
  ]);
  expect(rowsOf('金额，按区域').map(([name]) => name)).toEqual(['华东', '华南']);
  expect(rowsOf('金额，按客户').slice(0, 2)).toEqual([
    ['乙', '7,800', '7,080'],
    ['甲', '7,740', '7,020'],
  ]);
  expect(await violations()).toEqual([]);
});

test('Set: what the order sheet can’t tell is said with the column that is missing', async () => {
  const bare = orders.map((row) => [row[1]!, row[5]!]);
  await open([sheet('订单', bare, 0)]);
  const review = screen.getByRole('region', { name: '回顾' }).textContent;
  expect(review).toContain('订单数、客单价：表里没有订单号列，也没有客户列');
  expect(review).toContain('活跃客户、新客户、复购率、流失率：表里没有客户列');
  expect(review).toContain('毛利率：表里没有毛利列，也没有成本列');
  expect(review).toContain('回款率：工作簿里没有同时带“已收/回款”和“应收/签约”两列及日期的表');
  expect(review).toContain('线索转化率：工作簿里没有商机表');
  expect(review).toContain('“订单”里没有区域列');
});

test('Set: a target from history plus expected market growth, with base (80 %) and stretch (120 %)', async () => {
  const { type, value, user } = await open();
  await type('市场增长（%）', '5');
  await type('自身增长（%）', '10');
  expect(screen.getByText(said('21,870 × (1 + 5.0%) × (1 + 10.0%) = 25,259.85，按 1 取整为 25,260。'))).toBeTruthy();
  expect(['金额 保底', '金额 目标', '金额 挑战'].map(value)).toEqual(['20,208', '25,260', '30,312']);
  await type('市场规模（2017 年，可不填）', '218700');
  expect(screen.getByText(said('市场份额 10.0% → 11.0%。'))).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('取整单位'), '1,000');
  expect(['金额 保底', '金额 目标', '金额 挑战'].map(value)).toEqual(['20,000', '25,000', '30,000']);
});

test('Set: the year to plan is chosen, and history ends before it', async () => {
  const { user } = await open();
  await user.selectOptions(screen.getByLabelText('计划年份'), '2017年');
  expect(rowsOf('回顾 2016-01-01 至 2016-12-31，与上年同期比')[0]).toEqual(['销售额', '20,430', '18,990', '+7.6%']);
  expect(screen.getByText(said(/^20,430 × \(1 \+ 0.0%\)/))).toBeTruthy();
});

test('Set: the forecast with its interval, its figures as a table, and a target from one of its quantiles', async () => {
  const { user, value } = await open();
  const figures = rowsOf('金额：按月的历史与 2018 年预测');
  expect(figures).toHaveLength(48);
  expect(figures[47]![0]).toBe('2018-12');
  const [, , mean, low, high] = figures[47]!.map((text) => Number(text?.replaceAll(',', '')));
  expect(low!).toBeLessThanOrEqual(mean!);
  expect(high!).toBeGreaterThanOrEqual(mean!);
  await user.click(screen.getByRole('radio', { name: '预测' }));
  const middle = Number(value('金额 目标').replaceAll(',', ''));
  await user.selectOptions(screen.getByLabelText('取预测的哪一档'), '0.8');
  expect(screen.getByText(said(/预测的 80% 分位/))).toBeTruthy();
  expect(Number(value('金额 目标').replaceAll(',', ''))).toBeGreaterThanOrEqual(middle);
});

test('Set: several measures side by side: signed amount 签约额, collected amount 回款额', async () => {
  const { add, value, type } = await open();
  for (const name of ['签约额', '回款率', '回款额']) await add(name);
  // 24,057 is 21,870 and ten percent; what history tells is filled in
  expect(value('签约额 目标')).toBe('24,057');
  expect(value('回款率 目标')).toBe('93');
  expect(value('回款额 目标')).toBe('22,373');
  // a share is never set above 100 %
  expect(value('回款率 挑战')).toBe('100');
  expect(within(screen.getByRole('group', { name: '回款率' })).getByText(/比率不能分解/)).toBeTruthy();
  expect(screen.getByText('签约额 × 回款率 = 回款额：相符。')).toBeTruthy();
  await type('回款额 目标', '24000');
  expect(
    screen.getByText(
      said('签约额 24,057 × 回款率 93.0% = 22,373.01，但回款额写的是 24,000，多 1,626.99。请改其中一个。'),
    ),
  ).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('Set: several measures side by side: gross and net margin, market share', async () => {
  const { add, value } = await open();
  for (const name of ['毛利率', '净利率', '市场份额']) await add(name);
  expect(['毛利率 保底', '毛利率 目标', '毛利率 挑战'].map(value)).toEqual(['40', '50', '60']);
  // what nobody knows stays blank and is not 0
  expect(['净利率 目标', '市场份额 目标'].map(value)).toEqual(['', '']);
});

test('Set: several measures side by side: new and key customers, satisfaction, churn, headcount', async () => {
  const { add, value } = await open();
  for (const name of ['新客户数', '重点客户数', '客户满意度', '客户流失率', '人员数']) await add(name);
  expect(value('新客户数 目标')).toBe('13');
  expect(['重点客户数 目标', '客户满意度 目标', '人员数 目标'].map(value)).toEqual(['', '', '']);
  // where lower is better the base is the laxer goal
  expect(['客户流失率 保底', '客户流失率 目标', '客户流失率 挑战'].map(value)).toEqual(['100', '85.7', '68.6']);
});

test('Set: customers × amount per customer = sales are checked against each other', async () => {
  const { add, type } = await open();
  await add('客户数');
  await add('客均金额');
  await type('客户数 目标', '20');
  await type('客均金额 目标', '1000');
  expect(screen.getByText(said(/客户数 20 × 客均金额 1,000 = 20,000，但金额写的是 24,057，多 4,057/))).toBeTruthy();
});

test('Set: “of which” targets (500万, 其中新客户占比30% → 150 + 350, each split on)', async () => {
  const { user, type, press } = await open();
  await user.click(screen.getByRole('radio', { name: '直接填写' }));
  await type('目标总额', '500万');
  await press('给“金额”分出其中项');
  const part = (name: string) => screen.getByRole('group', { name: `其中：${name}` });
  expect(part('新客户').textContent).toContain('目标 1,500,000');
  expect(part('其余').textContent).toContain('目标 3,500,000');
  await user.click(within(part('新客户')).getByRole('button', { name: '给“新客户”分出其中项' }));
  const inside = within(part('新客户')).getAllByRole('group');
  expect(inside[0]!.textContent).toContain('目标 450,000');
  expect(inside[1]!.textContent).toContain('目标 1,050,000');
  await user.click(within(part('其余')).getByRole('button', { name: '给“其余”分出其中项' }));
  expect(within(part('其余')).getAllByRole('group')).toHaveLength(2);
  expect(await violations()).toEqual([]);
});

test('Set: “of which” targets by amount as well as by share (其中新客户150万), the share following the target in the sheet', async () => {
  const { port, user, type, press } = await open();
  await user.click(screen.getByRole('radio', { name: '直接填写' }));
  await type('目标总额', '300万');
  await press('给“金额”分出其中项');
  await user.selectOptions(screen.getByLabelText('“新客户”怎么定'), '数额');
  // it starts from what its share came to
  expect(screen.getByLabelText<HTMLInputElement>('“新客户”的数额（元）').value).toBe('900,000');
  await type('“新客户”的数额（元）', '100万');
  const part = (name: string) => screen.getByRole('group', { name: `其中：${name}` }).textContent;
  expect(part('新客户')).toContain('保底目标 800,000 · 目标 1,000,000 · 挑战目标 1,200,000');
  expect(part('其余')).toContain('目标 2,000,000');
  await type('“新客户”的数额（元）', '400万');
  expect(screen.getByText(said('“金额”的其中各项占比合计 133.3%，超过 100%。请减小其中一项。'))).toBeTruthy();
  await type('“新客户”的数额（元）', '0.5');
  expect(screen.getByText(said(/“新客户”的数额 0.5 不是取整单位 1 的整数倍/))).toBeTruthy();
  await type('“新客户”的数额（元）', '100万');
  expect(await violations()).toEqual([]);
  await press('插入为公式');
  await screen.findByText(/已插入工作表/);
  const area = (await port.usedArea('目标 2018'))!;
  const rows = async () => (await port.read(area)).values.slice(11, 14);
  const at = (row: readonly unknown[]) => [row[0], row[1], row[7], row[14]];
  expect((await rows()).map(at)).toEqual([
    ['金额', null, 3_000_000, null],
    ['其中：新客户', expect.closeTo(1 / 3, 12), 1_000_000, 1_000_000],
    ['其中：其余', expect.closeTo(2 / 3, 12), 2_000_000, null],
  ]);
  // a changed target leaves the amount and moves the rest; a changed amount moves it too
  await port.write({ sheet: '目标 2018', row: 11, column: 7, rows: 1, columns: 1 }, [[4_000_000]]);
  expect((await rows()).map((row) => row[7])).toEqual([4_000_000, 1_000_000, 3_000_000]);
  await port.write({ sheet: '目标 2018', row: 12, column: 14, rows: 1, columns: 1 }, [[1_500_000]]);
  expect((await rows()).map((row) => row[7])).toEqual([4_000_000, 1_500_000, 2_500_000]);
});

test('Set: by fiscal years (financial year from April): review, forecast, target and due date', async () => {
  const fiscal = { ...defaultSettings, fiscalYearStart: 4 };
  const { value, press, port } = await open(undefined, 'zh', { [SETTINGS_NAME]: writeSettings(fiscal) });
  // the orders end in December 2017: nine of the twelve months of 2017/18 are over
  expect(
    await screen.findByText(said(/^2017\/18 财年还没有过完：到 2017-12-31 实际 16,605，加上其余 3 个月的预测/)),
  ).toBeTruthy();
  expect(rowsOf('回顾 2017-04-01 至 2017-12-31，与上年同期比')[0]).toEqual(['销售额', '16,605', '15,525', '+7.0%']);
  expect(screen.getByLabelText<HTMLSelectElement>('计划年份').selectedOptions[0]!.text).toBe('2018/19 财年');
  expect(rowsOf('金额：按月的历史与 2018/19 财年预测').at(-1)![0]).toBe('2019-03');
  expect(value('截止日期')).toBe('2019-03-31');
  expect(screen.getByLabelText('市场规模（2017/18 财年，可不填）')).toBeTruthy();
  await press('插入为公式');
  await screen.findByText(said(/已插入工作表“回顾 2017-18”、“目标 2018-19”/));
  const { values } = await port.read((await port.usedArea('目标 2018-19'))!);
  expect(values[0]![0]).toBe('2018/19 财年销售目标');
  expect(values[4]!.slice(0, 3)).toEqual(['计划期间', day(2018, 4, 1), day(2019, 3, 31)]);
  // live: the estimate is the actual and the forecast of the three months, the target its growth
  const last = Number(values[5]![1]);
  expect(values[5]![0]).toBe('2017/18 财年估计（实际 + 其余月份预测）');
  expect(last).toBeGreaterThan(16_605);
  expect(Number(value('金额 目标').replaceAll(',', ''))).toBe(Math.round(last * 1.1));
});

test('Set: shares of parts beyond the whole are refused by name', async () => {
  const { type, press } = await open();
  await press('给“金额”分出其中项');
  await type('“新客户”的占比（%）', '120');
  expect(screen.getByText(said('“金额”的其中各项占比合计 120.0%，超过 100%。请减小其中一项。'))).toBeTruthy();
  expect(screen.getByRole('button', { name: '插入为公式' }).getAttribute('aria-disabled')).toBe('true');
});

test('Set: a number below 0 is marked where it stands', async () => {
  const { type } = await open();
  const marked = () => screen.getByLabelText('金额 目标').closest('.fui-Field')?.textContent;
  await type('金额 目标', '-100');
  expect(marked()).toContain('这里不能小于 0，请填 0 或更大的数。');
  expect(screen.getByRole('button', { name: '插入为公式' }).getAttribute('aria-disabled')).toBe('true');
  await type('金额 目标', '500');
  expect(marked()).not.toContain('不能小于 0');
});

test('Set: a collection rate of a year that the receivables reach back to only in part is not told', async () => {
  const late = receipts.map((row, index) => (index === 1 ? ['H1', '甲', 10_000, day(2016, 6, 30), 9_000] : row));
  await open([sheet('订单', orders, 1), sheet('回款', late, 3)]);
  const rate = rowsOf('回顾 2017-01-01 至 2017-12-31，与上年同期比').find(([name]) => name === '回款率');
  expect(rate?.slice(1)).toEqual(['93.0%', '–', '–']);
  expect(screen.getByText('回款率的上年同期：数据没有回溯到比较的期间，补上更早的数据再看。')).toBeTruthy();
});

test('Set: a SMART check of each target (a number, a unit and an owner; a date; within reach of history; tied to the target above it)', async () => {
  const { type } = await open();
  const reasons = () => screen.getByRole('region', { name: 'SMART 检查' }).textContent;
  expect(reasons()).toContain('没有负责人：没人认领的目标没人完成');
  expect(reasons()).toContain('没有说明它服务于哪个上级目标');
  await type('负责人', '王芳');
  await type('上级目标', '公司收入 3 万');
  // history grew by 7.6 % and 7.0 %: ten percent are more than ever
  expect(reasons()).toContain('A 可达成 不符合：要求+10.0%，不但高于历史最好的+7.6%（2016 年）');
  await type('自身增长（%）', '7.2');
  expect(reasons()).toContain('“金额”五项都符合');
  await type('截止日期', '2019-06-30');
  expect(reasons()).toContain('截止日期不在 2018-01-01 至 2018-12-31 内');
  await type('金额 目标', '');
  expect(reasons()).toContain('没有数字');
});

test('Set: insert writes targets and review on sheets of their own, and a second run offers new ones', async () => {
  const { port, press, type } = await open();
  await type('负责人', '王芳');
  await press('插入为数值');
  await screen.findByText(said(/已插入工作表“回顾 2017”、“目标 2018”/));
  const names = async () =>
    (await port.listSheets()).map(({ name }) => name).filter((name) => /^(目标|回顾) /.test(name));
  const { values } = await port.read((await port.usedArea('目标 2018'))!);
  const heading = values.find((row) => row[0] === '指标')!;
  const main = values[values.indexOf(heading) + 1]!;
  const at = (name: string) => main[heading.indexOf(name)];
  expect(['保底目标', '目标', '挑战目标', '负责人', '截止日期', '上年'].map(at)).toEqual([
    19_246,
    24_057,
    28_868,
    '王芳',
    day(2018, 12, 31),
    21_870,
  ]);
  await press('插入为数值');
  await waitFor(async () =>
    expect(await names()).toEqual(['回顾 2017', '目标 2018', '回顾 2017 (2)', '目标 2018 (2)']),
  );
});

test('Set in English: the same review, target and check', async () => {
  await open(
    [
      sheet(
        'Orders',
        [['Order ID', 'Order Date', 'Customer', 'Region', 'Category', 'Sales', 'Cost'], ...orders.slice(1)],
        1,
      ),
    ],
    'en',
  );
  expect(rowsOf('Review of 2017-01-01 to 2017-12-31 against the same days a year before')[2]).toEqual([
    'Average order value',
    '911.25',
    '851.25',
    '+7.0%',
  ]);
  expect(
    screen.getByText(said('21,870 × (1 + 0.0%) × (1 + 10.0%) = 24,057, rounded to units of 1: 24,057.')),
  ).toBeTruthy();
  expect(screen.getByText(said(/“Sales”: 3 of five fail/))).toBeTruthy();
  expect(await violations()).toEqual([]);
});
