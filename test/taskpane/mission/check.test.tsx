import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellInput } from '../../../src/sheet/draft';
import { App } from '../../../src/taskpane/app';
import type { SheetContent } from '../../../src/workbook/content';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { violations } from '../accessible';
import { day } from '../orders';
import { said } from '../said';

type Cells = readonly (readonly CellInput[])[];

const sheet = (name: string, cells: Cells, dates: readonly number[] = []): SheetContent => ({
  name,
  cells,
  formats: dates.map((column) => ({ row: 1, column, rows: 2_000, columns: 1, format: 'yyyy-mm-dd' })),
});

async function open(sheets: readonly SheetContent[], language: 'zh' | 'en' = 'zh') {
  const selection = { sheet: sheets[0]!.name, row: 1, column: 0, rows: 1, columns: 1 };
  const port = memoryWorkbook({ sheets, selection });
  render(<App port={port} language={language} job="check" />);
  const user = userEvent.setup();
  await screen.findByText(language === 'zh' ? /对不上/ : /not hold|not add up/, {
    selector: '[class*=MessageBarBody]',
  });
  return { port, user };
}

/** Presses a finding and answers the cell that is selected then, with how the finding reads. */
async function click(opened: Awaited<ReturnType<typeof open>>, name: RegExp) {
  const finding = screen.getByRole('button', { name });
  await opened.user.click(finding);
  await waitFor(async () => expect((await opened.port.selection())?.rows).toBe(1));
  const area = (await opened.port.selection())!;
  return {
    text: finding.closest('li')!.textContent,
    at: [area.row, area.column],
    value: (await opened.port.read(area)).values[0]![0],
  };
}

/** The table in circulation: one team 150万元 a month and 周均 5万元. */
const circulating = (zh: boolean): Cells =>
  zh
    ? [
        ['责任主体', '目标类型', '月度目标', '周均目标', '关键策略'],
        ['销售一部', '签约额', '80万元', '20万元', '老客户增购'],
        ['销售二部', '签约额', '150万元', '5万元', '新客户开发'],
        ['销售三部', '签约额', '40万元', '10万元', '渠道'],
      ]
    : [
        ['Team', 'Monthly target', 'Weekly average'],
        ['North', 800_000, 200_000],
        ['South', 1_500_000, 50_000],
        ['West', 400_000, 100_000],
      ];

const months = (zh: boolean) => Array.from({ length: 3 }, (_, month) => (zh ? `${month + 1}月` : `Month ${month + 1}`));

const wrongTotal = (zh: boolean): Cells => [
  [zh ? '团队' : 'Team', ...(zh ? months(zh) : ['Jan', 'Feb', 'Mar']), zh ? '一季度' : 'Q1'],
  [zh ? '一部' : 'North', 12, 15, 18, 45],
  [zh ? '二部' : 'South', 21, 24, 27, 27],
  [zh ? '三部' : 'West', 31, 37, 41, 109],
  [zh ? '合计' : 'Total', 64, 76, 86, 226],
];

test.each(['zh', 'en'] as const)('Check: what does not add up (%s)', async (language) => {
  const zh = language === 'zh';
  const opened = await open([sheet('Plan', wrongTotal(zh))], language);
  const list = screen.getByRole('list', { name: zh ? '对不上的数字' : 'Numbers that do not hold' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  const { text, at, value } = await click(opened, /^Plan!E3/);
  expect([at, value]).toEqual([[2, 4], 27]);
  expect(text).toContain(zh ? '写着 27，应为 72' : 'says 27, should say 72');
  expect(await violations()).toEqual([]);
});

test.each(['zh', 'en'] as const)(
  'Check: a target table in circulation gives one team 150万元 a month and “周均 5万元”: caught alone (%s)',
  async (language) => {
    const zh = language === 'zh';
    const opened = await open([sheet('Plan', circulating(zh))], language);
    const list = screen.getByRole('list', { name: zh ? '对不上的数字' : 'Numbers that do not hold' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    const { text, value } = await click(opened, zh ? /^Plan!D3/ : /^Plan!C3/);
    expect(value).toBe(zh ? '5万元' : 50_000);
    expect(text).toContain(zh ? '37.5万元' : '375,000');
    expect(text).toContain(zh ? '30 天' : '30 days');
  },
);

test.each(['zh', 'en'] as const)(
  'Check: findings list, click selects the cell, fix offered where it is certain (%s)',
  async (language) => {
    const zh = language === 'zh';
    const { port, user } = await open([sheet('Plan', circulating(zh))], language);
    await user.click(screen.getByRole('button', { name: zh ? /^把 Plan!D3 改为/ : /^Change Plan!C3 to/ }));
    await screen.findByText(zh ? /没有发现对不上/ : /nothing that does not add up/, {
      selector: '[class*=MessageBarBody]',
    });
    const cell = { sheet: 'Plan', row: 2, column: zh ? 3 : 2, rows: 1, columns: 1 };
    expect((await port.read(cell)).values).toEqual([[zh ? '37.5万元' : 375_000]]);
    expect(screen.queryByRole('list', { name: zh ? '对不上的数字' : 'Numbers that do not hold' })).toBeNull();
  },
);

test('Check: no fix is offered where the cause is not a typical slip', async () => {
  const cells = wrongTotal(true).map((row, at) => (at === 2 ? [...row.slice(0, 4), 71.5] : row));
  await open([sheet('Plan', cells)]);
  expect(screen.getByRole('button', { name: /^Plan!E3/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^把 Plan!E3/ })).toBeNull();
});

test.each(['zh', 'en'] as const)('Check: what nobody owns (%s)', async (language) => {
  const zh = language === 'zh';
  const title = zh ? '没有人负责' : 'Owned by nobody';
  const plan: Cells = [
    zh ? ['区域', '负责人', '全年目标'] : ['Region', 'Owner', 'Annual target'],
    ['East', zh ? '王芳' : 'Wang', 300],
    ['North', null, 200],
    ['South', zh ? '李强' : 'Li', null],
    ['West', zh ? '赵敏' : 'Zhao', 100],
    [zh ? '合计' : 'Total', null, 600],
  ];
  const opened = await open([sheet('Plan', plan)], language);
  const list = screen.getByRole('list', { name: title });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(await click(opened, /^Plan!B3/)).toMatchObject({ at: [2, 1], value: null });
  expect(screen.getByRole('button', { name: /^Plan!B3/ }).textContent).toContain('North');
  expect((await click(opened, /^Plan!C4/)).text).toContain(zh ? '这里没有目标' : 'There is no target here');
  expect(await violations()).toEqual([]);
});

test('Check: a plan in which everybody has a target says so', async () => {
  await open([
    sheet('计划', [
      ['负责人', '年度目标'],
      ['王芳', 300],
      ['李强', 0],
    ]),
  ]);
  expect(screen.getByText('每个目标都有人负责，每个人都有目标。')).toBeTruthy();
});

test('Check: past years beside the target of the next one are no gaps in it', async () => {
  await open([
    sheet('Plan', [
      ['Region', 'Category', '2023 Sales', '2024 Sales', '2025 Sales', '2026 Target'],
      ['East', 'A', 10, 11, 12, 13],
      ['East', 'B', 20, 22, 24, 26],
      ['West', 'A', 30, 33, 36, 39],
      ['West', 'B', 40, 44, 48, 52],
    ]),
  ]);
  expect(await screen.findByText('每个目标都有人负责，每个人都有目标。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Plan!/ })).toBeNull();
});

/** Sales of two people by month, 2023 to 2025: one grows by a tenth each year, the other stays. */
const history: Cells = [
  ['订单号', '日期', '销售', '金额'],
  ...[2023, 2024, 2025].flatMap((year, years) =>
    Array.from({ length: 12 }, (_, month): CellInput[][] => [
      [`a${year}${month}`, day(year, month + 1, month === 11 ? 30 : 2), '王芳', 100 * 1.1 ** years],
      [`b${year}${month}`, day(year, month + 1, month === 11 ? 30 : 2), '李强', 100],
    ]).flat(),
  ),
];

test.each(['zh', 'en'] as const)(
  'Check: what history makes unlikely in a plan somebody else wrote (%s)',
  async (language) => {
    const zh = language === 'zh';
    const plan: Cells = [zh ? ['负责人', '全年目标'] : ['Owner', 'Annual target'], ['王芳', 1_560], ['李强', 1_800]];
    const opened = await open([sheet('Plan', plan), sheet('Orders', history, [1])], language);
    const list = screen.getByRole('list', { name: zh ? '按历史不大可能' : 'Unlikely by history' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    // 1,200 last year: half as much again, after two years without growth; 1,452 to 1,560 is within a tenth
    const { text, at } = await click(opened, /^Plan!B3/);
    expect(at).toEqual([2, 1]);
    expect(text).toContain(zh ? '2026-01-01 至 2026-12-31：目标 1,800，上年同期 1,200，要求 +50' : 'target 1,800');
    expect(await violations()).toEqual([]);
  },
);

test('Check: what was signed says nothing of targets for money collected or for customers', async () => {
  await open([
    sheet('Plan', [
      ['负责人', '目标类型', '全年目标'],
      ['王芳', '签约额', 9_000],
      ['王芳', '回款额', 8_000],
      ['王芳', '新客户数', 24],
      ['李强', '签约额', 1_200],
      ['李强', '回款额', 9_000],
      ['李强', '新客户数', 12],
    ]),
    sheet('Orders', history, [1]),
  ]);
  const list = screen.getByRole('list', { name: '按历史不大可能' });
  const items = within(list).getAllByRole('listitem');
  expect(items).toHaveLength(1);
  expect(items[0]!.textContent).toContain('王芳 · 签约额');
});

test('Check: targets within the growth there was are said to be so', async () => {
  await open([
    sheet('Plan', [
      ['负责人', '全年目标'],
      ['王芳', 1_560],
      ['李强', 1_200],
    ]),
    sheet('Orders', history, [1]),
  ]);
  expect(screen.getByText(said(/^2 个目标与“.*”的历史相比，都在达到过的增长之内。$/))).toBeTruthy();
});
