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

async function open(sheets: readonly SheetContent[], language: 'zh' | 'en' = 'zh') {
  const selection = { sheet: sheets[0]!.name, row: 1, column: 0, rows: 1, columns: 1 };
  const port = memoryWorkbook({ sheets, selection, evaluate });
  render(<App port={port} language={language} job="explain" asOf={day(2026, 6, 30)} />);
  const user = userEvent.setup();
  await screen.findByRole('button', { name: language === 'zh' ? '插入为公式' : 'Insert as live formulas' });
  const insert = async (name: string) => {
    await user.click(
      screen.getByRole('button', { name: language === 'zh' ? '插入为公式' : 'Insert as live formulas' }),
    );
    await screen.findByText(language === 'zh' ? `已插入工作表“${name}”。` : `Inserted on the new sheet “${name}”.`);
    return (await port.read((await port.usedArea(name))!)).values;
  };
  return { port, user, insert };
}

const sheet = (name: string, cells: Cells, dates: readonly number[] = []): SheetContent => ({
  name,
  cells,
  formats: dates.map((column) => ({ row: 1, column, rows: 400, columns: 1, format: 'yyyy-mm-dd' })),
});

const rowsOf = (name: string | RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => row.textContent ?? '');

const HEADINGS: readonly CellInput[] = [
  '订单号',
  '日期',
  '客户',
  '区域',
  '产品线',
  '数量',
  '金额',
  '成本',
  '回款金额',
  '促销',
];

/** Two Junes: customers, orders, prices, costs, receipts and promotions differ. */
const orders: Cells = [
  HEADINGS,
  ['a1', day(2025, 6, 2), '同舟', '华东', '终端', 10, 1000, 600, 1000, '无'],
  ['a2', day(2025, 6, 3), '松石', '华东', '软件', 5, 1000, 200, 800, '无'],
  ['a3', day(2025, 6, 9), '禾丰', '华南', '终端', 10, 1000, 600, 1000, '无'],
  ['a4', day(2025, 6, 30), '禾丰', '华南', '备件', 4, 200, 100, 200, '无'],
  ['b1', day(2026, 6, 2), '同舟', '华东', '终端', 12, 1080, 720, 800, '六月促销'],
  ['b2', day(2026, 6, 3), '同舟', '华东', '软件', 3, 600, 120, 600, '无'],
  ['b3', day(2026, 6, 9), '同舟', '华东', '终端', 8, 720, 480, 700, '六月促销'],
  ['b4', day(2026, 6, 30), '云岭', '华南', '服务', 2, 400, 100, 0, '无'],
];

const explainBy = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.selectOptions(screen.getByLabelText('原因按'), name);

test('Explain: actual against target, split into causes that add up to it: number of customers, orders, average order value, collections', async () => {
  const { user, insert } = await open([sheet('订单', orders, [1])]);
  await explainBy(user, '客户数、客单价等驱动');
  expect(rowsOf('差异原因')).toEqual([
    '原因影响',
    '客户数-1,044.79',
    '每客户订单数+1,069.79',
    '客单价-346.88',
    '回款率-578.12',
    '差异-900.00',
  ]);
  expect(rowsOf('驱动因素')).toEqual([
    '驱动因素20252026',
    '客户数32',
    '每客户订单数1.3332',
    '客单价800700',
    '回款率93.8%75.0%',
  ]);
  expect(screen.getByText(said(/^实际 2,100，比基期/), { selector: 'p' }).textContent).toEqual(
    '实际 2,100，比基期（2025） 3,000 低 900（30%），主要因为客户数 -1,044.79（占差异 116.1%）、回款率 -578.12（64.2%）、客单价 -346.88（38.5%）；而每客户订单数 +1,069.79 抵消了一部分。',
  );
  expect(await violations()).toEqual([]);
  const rows = await insert('差异 2025-2026');
  expect(rows.slice(3, 5).map((row) => row.slice(0, 6))).toEqual([
    [null, '客户数', '每客户订单数', '客单价', '回款率', '差异'],
    ['差异原因', ...[-1044.79, 1069.79, -346.875, -578.125, -900].map((value) => expect.closeTo(value, 2))],
  ]);
  expect(rows[8]).toEqual(['合计', 3, 4, 3200, 3000, 2, 4, 2800, 2100, 3, 4 / 3, 800, 0.9375, 2, 2, 700, 0.75]);
  // the live sentence says what the pane says
  expect(rows[2]![0]).toContain('比基期（2025） 3,000 低 900（30%）');
  expect(rows.find(([name]) => name === '客户')?.slice(0, 4)).toEqual(['客户', '禾丰', -1200, 3]);
});

test('Explain: the bridge by LMDI and by sequential substitution (连环替代) with its order', async () => {
  const { user } = await open([sheet('订单', orders, [1])]);
  await explainBy(user, '客户数、客单价等驱动');
  await user.selectOptions(screen.getByLabelText('方法'), '对数平均 LMDI');
  expect(rowsOf('差异原因')).toEqual([
    '原因影响',
    '客户数-1,023.11',
    '每客户订单数+1,023.11',
    '客单价-336.94',
    '回款率-563.06',
    '差异-900.00',
  ]);
  await user.selectOptions(screen.getByLabelText('方法'), '连环替代法');
  expect(rowsOf('差异原因')).toEqual([
    '原因影响',
    '客户数-1,000.00',
    '每客户订单数+1,000.00',
    '客单价-375.00',
    '回款率-525.00',
    '差异-900.00',
  ]);
  await user.click(screen.getByRole('button', { name: '回款率提前' }));
  expect(
    within(screen.getByRole('list', { name: '替代顺序' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['客户数 ', '每客户订单数 ', '回款率 ', '客单价 ']);
  expect(rowsOf('差异原因')).toEqual([
    '原因影响',
    '客户数-1,000.00',
    '每客户订单数+1,000.00',
    '回款率-600.00',
    '客单价-300.00',
    '差异-900.00',
  ]);
});

test('Explain: price, volume, mix, new and lost products', async () => {
  const { insert } = await open([sheet('订单', orders, [1])]);
  expect(rowsOf('差异原因')).toEqual([
    '原因影响',
    '销量-441.38',
    '结构+479.48',
    '价格-438.10',
    '新增0.00',
    '流失0.00',
    '差异-400.00',
  ]);
  const rows = await insert('差异 2025-2026');
  expect(rows[2]![0]).toContain('实际 2,800，比基期（2025） 3,200 低 400（12.5%）');
  expect(rows.slice(4, 5)).toEqual([
    ['差异原因', ...[-441.38, 479.47, -438.1, 0, 0, -400].map((value) => expect.closeTo(value, 1)), null],
  ]);
  expect(rows.slice(7, 10)).toEqual([
    ['华南', 14, expect.closeTo(85.714, 3), 1200, 2, 200, 400, -800],
    ['华东', 15, expect.closeTo(133.333, 3), 2000, 23, expect.closeTo(104.348, 3), 2400, 400],
    ['合计', 29, null, 3200, 25, null, 2800, -400],
  ]);
});

test('Explain: margin, by volume, mix, price and cost', async () => {
  const { user, insert } = await open([sheet('订单', orders, [1])]);
  await explainBy(user, '毛利（含成本）');
  await user.selectOptions(screen.getByLabelText('维度'), '产品线');
  expect(rowsOf('差异原因')).toEqual([
    '原因影响',
    '销量-128.00',
    '结构-192.00',
    '价格-200.00',
    '成本0.00',
    '新增+300.00',
    '流失-100.00',
    '差异-320.00',
  ]);
  expect(await violations()).toEqual([]);
  const rows = await insert('差异 2025-2026');
  expect(rows.slice(4, 5).map((row) => row.slice(0, 8))).toEqual([['差异原因', -128, -192, -200, 0, 300, -100, -320]]);
});

test('Explain: rates, by what the segments did and by the shift between them', async () => {
  const { user, insert } = await open([sheet('订单', orders, [1])]);
  await explainBy(user, '比率（毛利率、回款率）');
  await user.selectOptions(screen.getByLabelText('比率'), '回款率');
  expect(rowsOf('比率差异原因')).toEqual(['原因影响', '比率影响-16.43', '结构影响-2.32', '差异-18.75']);
  expect(rowsOf('各项差异')).toEqual([
    '区域20252026金额',
    '华东90.0%87.5%2,400',
    '华南100.0%0.0%400',
    '回款率93.75%75.00%',
  ]);
  expect(await violations()).toEqual([]);
  const rows = await insert('差异 2025-2026');
  expect(rows.slice(4, 5).map((row) => row.slice(1, 4))).toEqual([
    [expect.closeTo(-0.164286, 6), expect.closeTo(-0.023214, 6), -0.1875],
  ]);
  expect(rows.slice(7, 10)).toEqual([
    ['华东', 2000, 0.9, 2400, 0.875],
    ['华南', 1200, 1, 400, 0],
    ['合计', 3200, 0.9375, 2800, 0.75],
  ]);
});

test('Explain: channels and promotions (volume up, margin down)', async () => {
  const { user, insert } = await open([sheet('订单', orders, [1])]);
  await explainBy(user, '促销');
  expect(rowsOf('促销效果')).toEqual([
    '促销效果无促销有促销',
    '日均销量2.5010.00',
    '平均单价200.0090.00',
    '单位毛利156.0030.00',
    '日均毛利390.00300.00',
  ]);
  // 156 ÷ 30 − 1: five times as much would have to be sold
  expect(
    screen.getByText(
      said('2026：促销使日均销量变化 +300.0%；单位毛利降低后要 +420.0% 才保本，没有达到：销量上去了，毛利下来了。'),
    ),
  ).toBeTruthy();
  expect(await violations()).toEqual([]);
  await insert('差异 无促销-有促销');
});

test('Explain: which region, product, person makes the gap; a click goes down a level and back', async () => {
  const { user } = await open([sheet('订单', orders, [1])]);
  const spots = () =>
    within(screen.getByRole('list', { name: '差异在哪里' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  expect(spots()).toEqual([
    '客户：禾丰 -1,200，占差异 300.0%',
    '促销：无 -2,200，占差异 550.0%',
    '区域：华南 -800，占差异 200.0%',
    '产品线：备件 -200，占差异 50.0%',
    '产品线：软件 -400，占差异 100.0%',
  ]);
  await user.click(within(screen.getByRole('table', { name: '各项差异' })).getByRole('button', { name: '华南' }));
  expect(screen.getByRole('navigation', { name: '只看' }).textContent).toEqual('返回上一层全部区域：华南');
  expect(rowsOf('各项差异')).toEqual([
    '产品线20252026差异',
    '终端1,0000-1,000',
    '服务0400+400',
    '备件2000-200',
    '合计1,200400-800',
  ]);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '返回上一层' }));
  expect(screen.queryByRole('navigation', { name: '只看' })).toBeNull();
});

test('Explain: two periods, months and quarters, as far as the data go', async () => {
  const { user } = await open([sheet('订单', orders.slice(0, 7), [1])]);
  expect(screen.getByRole('checkbox', { name: '数据只到 2026-06-03，基期也只取到同一天' })).toHaveProperty(
    'checked',
    true,
  );
  expect(rowsOf('各项差异')).toEqual(['区域20252026差异', '华东2,0001,680-320', '合计2,0001,680-320']);
  await user.click(screen.getByRole('checkbox'));
  expect(rowsOf('各项差异')).toEqual([
    '区域20252026差异',
    '华南1,2000-1,200',
    '华东2,0001,680-320',
    '合计3,2001,680-1,520',
  ]);
  await user.selectOptions(screen.getByLabelText('按'), '月');
  expect((screen.getByLabelText('基期') as HTMLSelectElement).selectedOptions[0]!.textContent).toBe('2025年6月');
});

test('Explain: a plan against the orders of the same days, by the names that both share', async () => {
  const { user, insert } = await open([
    sheet('月计划', [
      ['区域', '产品线', '4月目标', '5月目标', '6月目标'],
      ['华东', '终端', 0, 0, 2000],
      ['华东', '软件', 0, 0, 700],
      ['华南', '终端', 0, 0, 900],
      ['华南', '服务', 0, 0, 300],
    ]),
    sheet('订单', orders, [1]),
  ]);
  expect(rowsOf('各项差异')).toEqual([
    '区域目标实际差异',
    '华南1,200400-800',
    '华东2,7002,400-300',
    '合计3,9002,800-1,100',
  ]);
  expect(screen.getByText(said(/^实际 2,800，比目标/), { selector: 'p' }).textContent).toEqual(
    '实际 2,800，比目标 3,900 低 1,100（28.2%），主要因为华南 -800（占差异 72.7%）、华东 -300（27.3%）。',
  );
  expect(await violations()).toEqual([]);
  await user.click(within(screen.getByRole('table', { name: '各项差异' })).getByRole('button', { name: '华南' }));
  expect(rowsOf('各项差异')).toEqual(['产品线目标实际差异', '终端9000-900', '服务300400+100', '合计1,200400-800']);
  await user.click(screen.getByRole('button', { name: '返回上一层' }));
  const rows = await insert('差异 目标-实际');
  expect(rows[2]![0]).toContain('主要因为华南 -800（占差异 72.7%）、华东 -300（27.3%）');
  expect(rows.slice(7, 10).map((row) => row.slice(0, 4))).toEqual([
    ['华南', 1200, 400, -800],
    ['华东', 2700, 2400, -300],
    ['合计', 3900, 2800, -1100],
  ]);
  expect(rows.find(([name]) => name === '产品线')?.slice(0, 4)).toEqual(['产品线', '终端', -1100, 1]);
});
