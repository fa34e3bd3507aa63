import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import type { CellInput } from '../../src/sheet/draft';
import { App } from '../../src/taskpane/app';
import type { TableContent } from '../../src/workbook/content';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { violations } from './accessible';
import { said } from './said';

const plan: CellInput[][] = [
  ['行动', '责任人', '截止日期', '状态'],
  ['拜访 10 家新客户', '王芳', '2026-03-31', '进行中'],
  ['=清理逾期回款', '李强', '2026-04-10', '未开始'],
];
const area = { sheet: '行动', row: 0, column: 0, rows: 4, columns: 5 };

/** The files that the pane handed to the browser. */
const kept: Blob[] = [];
beforeEach(() => {
  kept.length = 0;
  URL.createObjectURL = (blob: Blob) => `blob:${kept.push(blob)}`;
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
});

function open(cells = plan, tables: readonly TableContent[] = []) {
  const port = memoryWorkbook({ sheets: [{ name: '行动', cells }], tables });
  render(<App port={port} language="zh" job="actions" />);
  return { port, user: userEvent.setup({ applyAccept: false }) };
}

const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

/** What Asana would export of the tasks it was given, changed on the way. */
async function asanaExport(change: (tasks: Record<string, string>[]) => void): Promise<File> {
  const { data } = Papa.parse<Record<string, string>>((await textOf(kept[0]!)).replace('\ufeff', ''), { header: true });
  const tasks = data.map((row, index) => ({
    'Task ID': String(1201 + index),
    'Completed At': '',
    Name: row['Name']!,
    'Section/Column': row['Section']!,
    Assignee: '',
    'Assignee Email': '',
    'Start Date': '',
    'Due Date': row['Due Date']!,
    Notes: row['Description']!,
  }));
  change(tasks);
  const csv = Papa.unparse(tasks);
  const file = new File([csv], 'export.csv');
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode(csv).buffer);
  return file;
}

test('a plan goes out with an id for each action, progress comes back, and a second import changes nothing', async () => {
  const { port, user } = open();
  await user.click(await screen.findByRole('tab', { name: '导入导出' }));
  expect(screen.getAllByText(said('2 项行动：未开始 1、进行中 1。')).length).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '导出到 Asana' }));
  await screen.findByText(/已为行动写上编号/);
  const { values } = await port.read(area);
  expect(values[0]![4]).toBe('行动编号');
  expect(kept).toHaveLength(1);
  expect(await textOf(kept[0]!)).toContain(String(values[1]![4]));
  expect(await textOf(kept[0]!)).toContain("'=清理逾期回款");

  const moved = await asanaExport((tasks) => {
    tasks[0]!['Completed At'] = '2026-03-20';
    tasks.push({ ...tasks[1]!, 'Task ID': '99', Name: '复盘', Notes: '', 'Section/Column': '' });
  });
  await user.upload(screen.getByTestId('tasks'), moved);
  await screen.findByText(said(/拜访 10 家新客户：状态 进行中 改为 已完成/));
  expect(screen.getByText(/复盘：那边新增/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '写入行动计划' }));
  await screen.findByText('进展已写入行动计划。');
  const after = await port.read(area);
  expect(after.values[1]![3]).toBe('已完成');
  expect(after.values[3]!.slice(0, 3)).toEqual(['复盘', null, '2026-04-10']);

  await user.upload(screen.getByTestId('tasks'), moved);
  await screen.findByText('没有变化：两边一致。');
});

test('a file of neither system is refused, and the table stays', async () => {
  const { port, user } = open();
  await user.click(await screen.findByRole('tab', { name: '导入导出' }));
  const file = new File(['a,b\n1,2\n'], 'other.csv');
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode('a,b\n1,2\n').buffer);
  await user.upload(screen.getByTestId('tasks'), file);
  expect(await screen.findByText(/不是 Asana 或 Trello 导出的任务/)).toBeTruthy();
  await waitFor(async () => expect((await port.read(area)).values[0]![4]).toBeNull());
});

test('a workbook without a plan says what one needs, and offers a new one', async () => {
  open([
    ['区域', '金额'],
    ['华东', 1],
  ]);
  expect(await screen.findByText(/这个工作簿里还没有行动计划/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '新建行动计划' })).toBeTruthy();
});

test('an action is changed in the form: only its cells are written, days as the table has them', async () => {
  const { port, user } = open();
  await user.click(await screen.findByRole('button', { name: '编辑“拜访 10 家新客户”' }));
  const form = within(screen.getByRole('form', { name: '编辑“拜访 10 家新客户”' }));
  expect(document.activeElement?.textContent).toBe('编辑“拜访 10 家新客户”');
  expect(form.getByText(/表里没有这些列/).textContent).toContain('目标、重要性');
  expect(await violations()).toEqual([]);
  await user.clear(form.getByLabelText(/负责人/));
  await user.clear(form.getByLabelText('截止'));
  await user.type(form.getByLabelText('截止'), '下周');
  await user.click(form.getByRole('button', { name: '写入计划' }));
  expect(form.getByText(/请写谁负责/)).toBeTruthy();
  expect(form.getByText(said('“下周”不是日期，请写成 2026-03-31。'))).toBeTruthy();
  await user.type(form.getByLabelText(/负责人/), '赵敏');
  await user.clear(form.getByLabelText('截止'));
  await user.type(form.getByLabelText('截止'), '2026/4/15');
  await user.selectOptions(form.getByLabelText('状态'), '已完成');
  await user.click(form.getByRole('button', { name: '写入计划' }));
  await screen.findByText(said('“拜访 10 家新客户”已写入行动计划。'));
  expect((await port.read(area)).values[1]).toEqual(['拜访 10 家新客户', '赵敏', '2026-04-15', '已完成', null]);
  await user.click(screen.getByRole('button', { name: '撤回' }));
  await screen.findByText(/已撤回/);
  expect((await port.read(area)).values[1]).toEqual(['拜访 10 家新客户', '王芳', '2026-03-31', '进行中', null]);
});

test('a plan below which something stands says where there is no room, and nothing is written', async () => {
  const { port, user } = open([...plan, [null], ['合计', null, null, null]]);
  await port.write({ sheet: '行动', row: 3, column: 1, rows: 1, columns: 1 }, [['备注']]);
  await user.click(await screen.findByRole('button', { name: '刷新' }));
  await user.click(await screen.findByRole('button', { name: '添加行动' }));
  await user.type(screen.getByLabelText(/^行动/), '复盘');
  await user.type(screen.getByLabelText(/负责人/), '王芳');
  await user.click(screen.getByRole('button', { name: '写入计划' }));
  expect(await screen.findByText(said(/行动!B4 已有内容，写不下/))).toBeTruthy();
});

describe('a plan that is a table of the workbook', () => {
  const table = { name: '行动计划', area: { ...area, rows: 3, columns: 4 } };
  const tableAfter = async (port: WorkbookPort) => (await port.listTables())[0]!.area;
  const add = async (user: ReturnType<typeof open>['user'], name: string) => {
    await user.click(await screen.findByRole('button', { name: '添加行动' }));
    await user.type(screen.getByLabelText(/^行动/), name);
    await user.type(screen.getByLabelText(/负责人/), '王芳');
    await user.type(screen.getByLabelText('截止'), '2026-05-31');
    await user.click(screen.getByRole('button', { name: '写入计划' }));
  };

  test('takes each new action in, and is what it was when it is taken back', async () => {
    const { port, user } = open(plan, [table]);
    await add(user, '复盘');
    await screen.findByText('“复盘”已写入行动计划。');
    expect(await tableAfter(port)).toEqual({ ...table.area, rows: 4 });
    expect((await port.read(area)).values[3]).toEqual(['复盘', '王芳', '2026-05-31', '未开始', null]);
    // the pane reads the table again, with its new row
    await screen.findByRole('button', { name: '编辑“复盘”' });
    await add(user, '培训');
    await screen.findByText('“培训”已写入行动计划。');
    expect(await tableAfter(port)).toEqual({ ...table.area, rows: 5 });
    await user.click(screen.getByRole('button', { name: '撤回' }));
    await screen.findByText(/已撤回/);
    expect(await tableAfter(port)).toEqual({ ...table.area, rows: 4 });
    expect((await port.read({ ...area, row: 4, rows: 1 })).values).toEqual([[null, null, null, null, null]]);
  });

  test('takes the column of ids in, so that sorting keeps each with its action', async () => {
    const { port, user } = open(plan, [table]);
    await user.click(await screen.findByRole('tab', { name: '导入导出' }));
    await user.click(screen.getByRole('button', { name: '导出到 Asana' }));
    await screen.findByText(/已为行动写上编号/);
    expect(await tableAfter(port)).toEqual({ ...table.area, columns: 5 });
    expect((await port.read(area)).values[0]![4]).toBe('行动编号');
  });

  test('with a totals row says what to do about it, and nothing is written', async () => {
    const cells = [...plan, ['汇总', null, null, null]];
    const { port, user } = open(cells, [{ ...table, area: { ...table.area, rows: 4 }, totals: true }]);
    await add(user, '复盘');
    expect(await screen.findByText(/行动!A4:D4 是表格的汇总行，新行没有位置。请在它上面插入空行/)).toBeTruthy();
    expect((await port.read({ ...area, columns: 4 })).values).toEqual(cells);
    expect(await violations()).toEqual([]);
  });

  test('under a filter says so, and nothing is written', async () => {
    const { port, user } = open(plan, [{ ...table, filter: { column: 1, keep: ['王芳'] } }]);
    await add(user, '复盘');
    expect(await screen.findByText(/行动!A1:D3 正在筛选。请先清除筛选/)).toBeTruthy();
    expect((await port.read({ ...area, rows: 4, columns: 1 })).values.slice(3)).toEqual([[null]]);
  });
});
