import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellInput } from '../../../src/sheet/draft';
import type { Area } from '../../../src/sheet/address';
import { parseArea } from '../../../src/sheet/parse-area';
import { App } from '../../../src/taskpane/app';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { evaluate } from '../../host/evaluate';
import { violations } from '../accessible';
import { day } from '../orders';
import { said } from '../said';

/** Two years: 2017 has 华东 600, 华北 300, 华南 100, of which 45 % to new customers. */
const orders: readonly (readonly CellInput[])[] = [
  ['日期', '客户', '客户类型', '区域', '金额', '回款率', '应收'],
  [day(2016, 2, 10), '甲', '新客户', '华东', 500, 0.8, 100],
  [day(2016, 8, 10), '乙', '老客户', '华北', 400, 0.8, 100],
  [day(2017, 1, 10), '丙', '新客户', '华东', 350, 0.9, 100],
  [day(2017, 5, 10), '甲', '老客户', '华东', 250, 0.8, 100],
  [day(2017, 7, 10), '丁', '新客户', '华北', 100, 0.7, 100],
  [day(2017, 9, 10), '乙', '老客户', '华北', 200, 0.8, 100],
  [day(2017, 12, 30), '戊', '老客户', '华南', 100, 0.8, 100],
];

async function open(language: 'zh' | 'en' = 'zh', heading = orders[0]!) {
  const port = memoryWorkbook({
    sheets: [
      {
        name: '订单',
        cells: [heading, ...orders.slice(1)],
        formats: [{ row: 1, column: 0, rows: 20, columns: 1, format: 'yyyy-mm-dd' }],
      },
    ],
    selection: { sheet: '订单', row: 0, column: 0, rows: 1, columns: 1 },
    evaluate,
  });
  const shown: Area[] = [];
  const user = userEvent.setup({ delay: null });
  const show = port.show.bind(port);
  jest.spyOn(port, 'show').mockImplementation((area) => (shown.push(area), show(area)));
  render(<App port={port} language={language} job="set" />);
  await screen.findByRole('region', { name: language === 'zh' ? '回顾' : 'Review' });
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  const type = (label: string, text: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  return { port, user, press, type, shown };
}

const cell = (address: string): Area => parseArea(address)!;

/** Names and targets of the rows in the preview. */
const preview = () =>
  Object.fromEntries(
    [...screen.getByRole('table', { name: /金额目标/ }).querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('th')?.textContent,
      row.querySelector('td:last-child')?.textContent,
    ]),
  );

/** The table of the sheet inserted last: its name, formulas, and first column with targets. */
async function inserted({ port, press }: Pick<Awaited<ReturnType<typeof open>>, 'port' | 'press'>) {
  await press('插入为公式');
  await screen.findByText(/已插入工作表/);
  const { name } = (await port.listSheets()).at(-1)!;
  const targets = async () => {
    const { values } = await port.read((await port.usedArea(name))!);
    const top = values.findIndex((row) => row.includes('分配依据'));
    return values.slice(top + 1).map((row) => [row[0], row[values[top]!.indexOf('目标')]]);
  };
  const { formulas } = await port.read((await port.usedArea(name))!);
  return { name, targets, formulas: formulas.flat().filter((formula) => formula !== null) };
}

test('Set → Decompose: 500万, 其中新客户占比30% → 150 + 350, each split on by one click as a live reference to its cell', async () => {
  const { port, user, press, type, shown } = await open();
  await user.click(screen.getByRole('radio', { name: '直接填写' }));
  type('目标总额', '500万');
  await press('给“金额”分出其中项');
  await press('插入为公式');
  await screen.findByText(said(/已插入工作表“回顾 2017”、“目标 2018”/));
  await user.click(screen.getByRole('tab', { name: '目标分解' }));

  // offered by name with address, the three goals apart
  const offers = await screen.findByRole('table', { name: '已制定的目标' });
  const read = () =>
    within(offers)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((one) => one.textContent));
  expect(read()).toEqual([
    ['金额', '5,000,000元', "'目标 2018'!H12"],
    ['新客户', '1,500,000元', "'目标 2018'!H13"],
    ['其余', '3,500,000元', "'目标 2018'!H14"],
  ]);
  expect(await violations()).toEqual([]);
  await user.click(
    within(screen.getByRole('radiogroup', { name: '取哪一档' })).getByRole('radio', { name: '保底目标' }),
  );
  expect(read()[0]).toEqual(['金额', '4,000,000元', "'目标 2018'!G12"]);
  await user.click(within(screen.getByRole('radiogroup', { name: '取哪一档' })).getByRole('radio', { name: '目标' }));

  await press("分解“金额 · 新客户”目标 1,500,000元（'目标 2018'!H13）");
  expect(preview()).toEqual({ 华东: '900,000', 华北: '450,000', 华南: '150,000' });
  await user.click(within(offers).getByRole('button', { name: "'目标 2018'!H13" }));
  expect(shown.at(-1)).toEqual(cell("'目标 2018'!H13"));
  const first = await inserted({ port, press });
  expect(first.formulas).toContain("='目标 2018'!$H$13");
  await press("分解“金额 · 其余”目标 3,500,000元（'目标 2018'!H14）");
  const second = await inserted({ port, press });
  expect(await second.targets()).toEqual([
    ['华东', 2_100_000],
    ['华北', 1_050_000],
    ['华南', 350_000],
    ['合计', 3_500_000],
  ]);

  // the target is changed in Set's sheet: both plans follow
  await port.write(cell("'目标 2018'!H12"), [[6_000_000]]);
  expect((await first.targets()).at(-1)).toEqual(['合计', 1_800_000]);
  expect((await second.targets()).slice(0, 3)).toEqual([
    ['华东', 2_520_000],
    ['华北', 1_260_000],
    ['华南', 420_000],
  ]);
});

test('Set → Decompose: a target in 万元 is split in the unit of the measure, and a rate is inherited from its cell', async () => {
  const { port, user, press, type } = await open('zh', ['日期', '客户', '客户类型', '区域', '金额', '回款率', '应收']);
  await user.click(screen.getByRole('radio', { name: '直接填写' }));
  type('目标总额', '500');
  await user.selectOptions(screen.getByLabelText('加一个指标'), '回款率');
  type('回款率 目标', '80');
  await press('插入为公式');
  await screen.findByText(/已插入工作表/);
  await port.write(cell("'目标 2018'!D12"), [['万元']]);
  await user.click(screen.getByRole('tab', { name: '目标分解' }));
  await user.click(await screen.findByRole('button', { name: /^分解“金额”目标 500万元/ }));
  expect(screen.getByText(said(/1 万元 = 10000/))).toBeTruthy();
  expect(preview()).toEqual({ 华东: '3,000,000', 华北: '1,500,000', 华南: '500,000' });
  const plan = await inserted({ port, press });
  expect(plan.formulas).toContain("='目标 2018'!$H$12*10000");
  expect((await plan.targets()).at(-1)).toEqual(['合计', 5_000_000]);

  await user.click(screen.getByRole('radio', { name: '比率（不相除）' }));
  await press(/^分解“回款率”目标 80\.0%/);
  await press('插入为公式');
  await screen.findByText(/已插入工作表“回款率目标”/);
  const { formulas } = await port.read((await port.usedArea('回款率目标'))!);
  expect(formulas[4]![1]).toBe("='目标 2018'!$H$13");
});

test('Set → Decompose: what others changed or removed meanwhile is said before anything is written', async () => {
  const { port, user, press } = await open();
  await press('插入为公式');
  await screen.findByText(/已插入工作表/);
  await user.click(screen.getByRole('tab', { name: '目标分解' }));
  await user.click(await screen.findByRole('button', { name: /^分解“金额”目标 1,100元/ }));
  await port.write(cell("'目标 2018'!H15"), [[9_000]]);
  await press('插入为公式');
  expect(await screen.findByRole('table', { name: '读取之后被改过的单元格' })).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: '刷新' })[0]!);
  await screen.findByRole('button', { name: /^分解“金额”目标 9,000元/ });
  expect(preview()).toEqual({ 华东: '5,400', 华北: '2,700', 华南: '900' });
  await port.removeSheet('目标 2018');
  await user.click(screen.getAllByRole('button', { name: '刷新' })[0]!);
  expect(await screen.findByText(said(/'目标 2018'!H15 里没有这个目标了/))).toBeTruthy();
});

test('Set → Decompose: the pane opened on Set’s sheet splits the targets by the orders, and another year is said', async () => {
  const { user, press } = await open();
  await user.selectOptions(screen.getByLabelText('计划年份'), '2017年');
  await press('插入为数值');
  await screen.findByText(/已插入工作表/);
  await user.click(screen.getAllByRole('button', { name: '刷新' })[0]!);
  await user.click(screen.getByRole('tab', { name: '目标分解' }));
  expect(screen.getByLabelText<HTMLSelectElement>('数据表').value).toContain('订单');
  await user.click(await screen.findByRole('button', { name: /^分解“金额”目标 990元/ }));
  expect(screen.getByLabelText<HTMLSelectElement>('计划年份').value).toBe('2017');
  await user.selectOptions(screen.getByLabelText('计划年份'), '2018年');
  expect(screen.getByText(said(/这个目标是为 2017-01-01 至 2017-12-31 定的/))).toBeTruthy();
});

test('Set → Decompose: choosing “a target that was set” takes that of the measure at hand, with nothing else to press', async () => {
  const { user, press } = await open();
  await press('插入为公式');
  await screen.findByText(/已插入工作表/);
  await user.click(screen.getByRole('tab', { name: '目标分解' }));
  await user.click(await screen.findByRole('radio', { name: '已制定的目标' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: '插入为公式' }).getAttribute('aria-disabled')).not.toBe('true'),
  );
  expect(preview()).toEqual({ 华东: '660', 华北: '330', 华南: '110' });
  expect(screen.queryByText('请先改正上面标红的输入。')).toBeNull();
});
