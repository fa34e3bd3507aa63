import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkArea } from '../../../src/jobs/check/check-area';
import type { Cell } from '../../../src/sheet/grid';
import { App } from '../../../src/taskpane/app';
import { memoryWorkbook } from '../../../src/workbook/memory';
import type { WorkbookPort } from '../../../src/workbook/port';
import { evaluate } from '../../host/evaluate';
import { violations } from '../accessible';
import { day } from '../orders';
import { said } from '../said';

type Line = readonly (string | number | null)[];

const targets: readonly Line[] = [
  ['销售员', '目标类型', '5月', '6月', '7月'],
  ['王芳', '签约额', 190_000, 210_000, 230_000],
  ['王芳', '新客户数', 38, 42, 46],
  ['王芳', '回款率', 0.9, 0.92, 0.92],
  ['李强', '签约额', 150_000, 160_000, 170_000],
  ['李强', '新客户数', 19, null, 23],
];
const monthly: readonly Line[] = [
  ['责任主体', '目标类型', '月度目标', '周均目标', '关键策略'],
  ['华东组', '签约额', 1_200_000, 300_000, '深耕老客户'],
  ['华南组', '新签客户', 20, 5, null],
  ['电销组', '回款率', 0.9, 0.9, '每周跟进逾期账款'],
];
/** 8 new customers from 40 visits and 200 calls: 20 % and 4 %. */
const log: readonly Line[] = [
  ['日期', '销售员', '拜访', '电话', '新客户数'],
  ...Array.from({ length: 20 }, (_, index): Line => [day(2026, 5, 1) + index, '王芳', 2, 10, index % 5 < 2 ? 1 : 0]),
];
/** A Thursday; the week is 8 to 14 June, of five working days. */
const asOf = day(2026, 6, 11);

function workbook(plan: readonly Line[] = targets): WorkbookPort {
  const dates = [{ row: 1, column: 0, rows: 30, columns: 1, format: 'yyyy-mm-dd' }];
  return memoryWorkbook({
    sheets: [
      { name: '目标', cells: [['2026 年目标'], ...plan] },
      { name: '活动', cells: log, formats: dates },
    ],
    selection: { sheet: '目标', row: 2, column: 0, rows: 1, columns: 1 },
    evaluate,
  });
}

async function open(port: WorkbookPort, part: '目标表' | '人人有指标' | '一页卡', date = asOf) {
  const user = userEvent.setup();
  const view = render(<App port={port} language="zh" job="people" asOf={date} />);
  await user.click(await screen.findByRole('tab', { name: part }));
  return { user, view };
}

async function cellsOf(port: WorkbookPort, sheet: string): Promise<Cell[][]> {
  const used = (await port.usedArea(sheet))!;
  return (await port.read(used)).values.map((row) => [...row]);
}

const rowOf = (cells: readonly (readonly Cell[])[], label: string, tag?: string) =>
  cells.findIndex((row, index) => row[0] === label && (tag === undefined || cells[index]![1] === tag));

/** Types into a cell as a person does. */
const type = (port: WorkbookPort, sheet: string, row: number, column: number, cell: Cell) =>
  port.write({ sheet, row, column, rows: 1, columns: 1 }, [[cell]]);

describe('Decompose: the target table that teams know (责任主体 | 目标类型 | 月度目标 | 周均目标 | 关键策略)', () => {
  test('stands on a sheet of its own, live on the plan, with weekly averages by a stated convention', async () => {
    const port = workbook();
    const { user } = await open(port, '目标表');
    expect(await screen.findByText(said('2 人 × 3 项指标，2 格没有目标。'), { selector: 'span' })).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '写入团队目标表' }));
    await screen.findByText(said('已写入：团队目标表 2026-06。'));
    const cells = await cellsOf(port, '团队目标表 2026-06');
    expect(cells[4]).toEqual(['责任主体', '目标类型', '月度目标值', '周均目标', '关键策略']);
    expect(cells[2]![0]).toBe('周均目标 = 月度目标值 ÷ 4');
    expect(cells.slice(5).map((row) => row.slice(0, 4))).toEqual([
      ['王芳', '签约额', 210_000, 52_500],
      ['王芳', '新客户数', 42, 10.5],
      ['王芳', '回款率', 0.92, 0.92],
      ['李强', '签约额', 160_000, 40_000],
      ['李强', '新客户数', '', ''],
      ['李强', '回款率', null, null],
    ]);
    // live: the plan changes, the table follows
    await type(port, '目标', 2, 3, 250_000);
    expect((await cellsOf(port, '团队目标表 2026-06'))[5]![3]).toBe(62_500);
  });

  test('keeps the key strategies, the rows and the numbers that people typed when it is made again', async () => {
    const port = workbook();
    const { user } = await open(port, '目标表');
    await user.click(await screen.findByRole('button', { name: '写入团队目标表' }));
    await screen.findByText(/^已写入/);
    const sheet = '团队目标表 2026-06';
    await type(port, sheet, 5, 4, '续签三家框架协议');
    await type(port, sheet, 6, 2, 44);
    await type(port, sheet, 5, 6, '注：已与王芳确认');
    await type(port, sheet, 11, 0, '市场部');
    await type(port, sheet, 11, 2, 400);
    await user.click(screen.getByRole('button', { name: '写入团队目标表' }));
    await screen.findByText(/^已写入/);
    expect((await port.listSheets()).map(({ name }) => name)).toEqual(['目标', '活动', sheet]);
    const cells = await cellsOf(port, sheet);
    expect(cells[5]!.slice(0, 7)).toEqual([
      '王芳',
      '签约额',
      210_000,
      52_500,
      '续签三家框架协议',
      null,
      '注：已与王芳确认',
    ]);
    expect(cells[6]!.slice(2, 4)).toEqual([44, 11]);
    expect(cells.find((row) => row[0] === '市场部')![2]).toBe(400);
  });

  test.each([
    ['÷ 4 周', 300_000],
    ['× 12 ÷ 52', 276_923.08],
    ['÷ 当月工作周', 285_714.29],
  ])('Check is silent on it, averages %s', async (choice, average) => {
    const port = workbook(monthly);
    const { user } = await open(port, '目标表');
    await user.selectOptions(await screen.findByLabelText('周均怎么算'), choice);
    await user.click(screen.getByRole('button', { name: '写入团队目标表' }));
    await screen.findByText(/^已写入/);
    const used = (await port.usedArea('团队目标表 2026-06'))!;
    const { values } = await port.read(used);
    const row = values.find((cells) => cells[0] === '华东组' && cells[1] === '签约额')!;
    expect(row[3]).toBeCloseTo(average, 2);
    expect(row[4]).toBe('深耕老客户');
    expect(checkArea(values, used, 'zh')?.findings).toEqual([]);
  });
});

describe('人人头上有指标: person × measure × week, empty cells shown', () => {
  test('counts the weeks with a target per person and measure, by icon and word', async () => {
    await open(workbook(), '人人有指标');
    const table = await screen.findByRole('table', { name: '每人每项指标有目标的周数' });
    // 5 weeks of June 2026; 李强 lacks new customers (a blank cell) and the collection rate (no row)
    expect(within(table).getByRole('button', { name: '王芳，新客户数：5/5 周有目标，齐' })).toBeTruthy();
    expect(within(table).getByRole('button', { name: '李强，新客户数：0/5 周有目标，空' })).toBeTruthy();
    expect(within(table).getAllByRole('row').at(-1)!.textContent).toBe('有目标的人数2/21/21/2');
    expect(screen.getAllByText(said('有 10 格没有目标。')).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  test('a click selects the blank cell, or says where the target is missing', async () => {
    const port = workbook();
    const { user } = await open(port, '人人有指标');
    await user.click(await screen.findByRole('button', { name: /李强，新客户数/ }));
    await user.click(screen.getAllByRole('button', { name: /^06-0[18]–.*空$/ })[0]!);
    expect(await port.selection()).toEqual({ sheet: '目标', row: 6, column: 3, rows: 1, columns: 1 });
    await user.click(screen.getByRole('button', { name: /李强，回款率/ }));
    await user.click(screen.getAllByRole('button', { name: /^06-0[18]–.*空$/ })[0]!);
    expect(screen.getByText(/没有“李强”的“回款率”这一行/)).toBeTruthy();
  });

  test('the matrix goes on a sheet whose weeks add up to the month', async () => {
    const port = workbook();
    const { user } = await open(port, '人人有指标');
    await user.click(await screen.findByRole('button', { name: '插入矩阵表' }));
    await screen.findByText(/^已插入工作表/);
    const cells = await cellsOf(port, '人人有指标 2026-06-01');
    const line = cells[rowOf(cells, '王芳')]!;
    expect(line.slice(-2)).toEqual([210_000, 5]);
    expect(cells[rowOf(cells, '李强') + 1]!.slice(2, 7)).toEqual(Array(5).fill('○ 空'));
  });
});

describe('A person’s week and day', () => {
  test('10 new customers a week is 2 a day', async () => {
    const port = workbook([
      ['销售员', '目标类型', '周目标'],
      ['王芳', '新客户数', 10],
    ]);
    const { user } = await open(port, '一页卡');
    const table = await screen.findByRole('table', { name: /王芳 2026-06-08 至 2026-06-14 的目标/ });
    expect(within(table).getAllByRole('row')[1]!.textContent).toBe('新客户数210––');
    await user.click(screen.getByRole('button', { name: '制作卡片' }));
    await screen.findByText('已写入：卡片 王芳。');
    const cells = await cellsOf(port, '卡片 王芳');
    const row = cells[rowOf(cells, '新客户数', '目标')]!;
    expect(row.slice(2, 11)).toEqual([2, 2, 2, 2, 2, 0, 0, 10, 2]);
  });

  test('the test whether visits fit the funnel: 10 customers from 15 visits means 67 %; your history says 20 %, so 50 visits', async () => {
    const port = workbook([
      ['销售员', '目标类型', '周目标'],
      ['王芳', '新客户数', 10],
    ]);
    const { user } = await open(port, '一页卡');
    expect(
      await screen.findByText(said(/拜访：.*要 10（新客户数），转化率 20.0%（本人 8\/40），需要 50 次，每天 10 次。/)),
    ).toBeTruthy();
    // capacity: two visits a day as usual
    expect(screen.getByText(said(/平时每天只有 2 次，5 天里少 40 次。/))).toBeTruthy();
    await user.type(screen.getByLabelText('拜访：每天计划'), '3');
    expect(
      screen.getByText(
        said(/10 个结果用 15 次拜访，意味着转化率 66.7%；你的历史是 20.0%，所以要 50 次。 还差 35 次。/),
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '制作卡片' }));
    await screen.findByText(/^已写入/);
    const cells = await cellsOf(port, '卡片 王芳');
    const at = cells.findIndex((row) => row[0] === '拜访' && row[1] === 0.2);
    expect(cells[at]!.slice(1, 9)).toEqual([0.2, '本人 8/40', 50, 50, 10, 3, expect.closeTo(2 / 3, 10), '⚠ 还差 35']);
    expect(await violations()).toEqual([]);
  });
});

describe('Track: a person’s one-page card', () => {
  const sheet = '卡片 王芳';

  async function card(port: WorkbookPort) {
    const opened = await open(port, '一页卡');
    await opened.user.click(await screen.findByRole('button', { name: '制作卡片' }));
    await screen.findByText(`已写入：${sheet}。`);
    return opened;
  }

  test('one A4 page with today’s and this week’s targets, live on the plan; typed actuals are read back', async () => {
    const port = workbook();
    const { user } = await card(port);
    let cells = await cellsOf(port, sheet);
    // June has 21 working days: 210,000 is 10,000 a day
    const at = rowOf(cells, '签约额', '目标');
    expect(cells[at]!.slice(2, 11)).toEqual([...Array<number>(5).fill(10_000), 0, 0, 50_000, 10_000]);
    await type(port, '目标', 2, 3, 420_000);
    cells = await cellsOf(port, sheet);
    expect(cells[at]![9]).toBe(100_000);
    await type(port, '目标', 2, 3, 210_000);

    await type(port, sheet, at + 1, 2, 12_000);
    await type(port, sheet, at + 1, 3, 8_000);
    await user.click(await screen.findByRole('button', { name: '更新卡片' }));
    await screen.findByText(`已写入：${sheet}。`);
    cells = await cellsOf(port, sheet);
    expect(cells[at + 1]!.slice(2, 4)).toEqual([12_000, 8_000]);
    expect(cells[at + 1]![9]).toBe(20_000);
    const table = await screen.findByRole('table', { name: /王芳 2026-06-08/ });
    expect(await within(table).findByText(said('40%'))).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test('“Refresh” reads what was typed on the card, and names a text among the daily figures', async () => {
    const port = workbook();
    const { user } = await card(port);
    const at = rowOf(await cellsOf(port, sheet), '签约额', '目标');
    await type(port, sheet, at + 1, 2, 12_000);
    await type(port, sheet, at + 1, 3, '两万');
    await user.click(screen.getByRole('button', { name: '刷新' }));
    expect(await screen.findByText(`'${sheet}'!D${at + 2}（签约额）不是数字：“两万”`)).toBeTruthy();
    const table = await screen.findByRole('table', { name: /王芳 2026-06-08/ });
    expect(await within(table).findByText(said('24%'))).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test('on Friday the review (not done, why, 改进计划) becomes Monday’s plan, and nothing typed is lost', async () => {
    const port = workbook();
    const { view } = await card(port);
    let cells = await cellsOf(port, sheet);
    const at = rowOf(cells, '签约额', '目标');
    const review = cells.findIndex((row) => row[0] === '四、周五复盘') + 2;
    await type(port, sheet, at + 1, 2, 42_000);
    await type(port, sheet, review, 5, '两家客户推迟签约');
    await type(port, sheet, review, 8, '周二前拿到书面确认');
    await type(port, sheet, review + 3, 0, '展会线索没有回访');
    await type(port, sheet, review + 3, 8, '周一上午打完电话');
    await type(port, sheet, 2, 8, '旁注');
    cells = await cellsOf(port, sheet);
    expect(cells[review]!.slice(2, 5)).toEqual([50_000, 42_000, 8_000]);
    view.unmount();

    // the next Monday
    const { user } = await open(port, '一页卡', day(2026, 6, 15));
    await user.click(await screen.findByRole('button', { name: '转入新的一周' }));
    await screen.findByText(/^已写入/);
    cells = await cellsOf(port, sheet);
    const carried = rowOf(cells, '一、上周带来的') + 2;
    expect([0, 2, 4].map((column) => cells[carried]![column])).toEqual(['签约额', 8_000, '周二前拿到书面确认']);
    const lines = cells.slice(carried, carried + 6).map((row) => [row[0], row[4]]);
    expect(lines).toContainEqual(['展会线索没有回访', '周一上午打完电话']);
    expect(cells[at + 1]!.slice(2, 9)).toEqual(Array(7).fill(null));
    expect(cells[2]![3]).toBe(day(2026, 6, 15));
    expect(cells[2]![8]).toBe('旁注');

    const logged = await cellsOf(port, '周复盘记录');
    const row = logged.find((line) => line[3] === '签约额')!;
    expect(row.slice(0, 7)).toEqual([day(2026, 6, 8), '王芳', '目标', '签约额', 50_000, 42_000, 42_000]);
    expect(row.slice(13)).toEqual([8_000, '两家客户推迟签约', '周二前拿到书面确认']);
    expect(await screen.findByText(/卡片在“卡片 王芳”，是本周的/)).toBeTruthy();
  });

  test('everybody gets a card at one press', async () => {
    const port = workbook();
    const { user } = await open(port, '一页卡');
    await user.click(await screen.findByRole('button', { name: '所有人的卡片' }));
    await screen.findByText('已写入：卡片 王芳、卡片 李强。');
    const cells = await cellsOf(port, '卡片 李强');
    expect(cells[rowOf(cells, '新客户数', '目标')]![2]).toBe('○ 空');
  });
});
