import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import type { CellInput } from '../../src/sheet/draft';
import { App } from '../../src/taskpane/app';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';

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

function open(cells = plan) {
  const port = memoryWorkbook({ sheets: [{ name: '行动', cells }] });
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
  expect((await screen.findAllByText('2 项行动：未开始 1、进行中 1。')).length).toBeGreaterThan(0);
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
  await screen.findByText(/拜访 10 家新客户：状态 进行中 改为 已完成/);
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
  await screen.findAllByText(/2 项行动/);
  const file = new File(['a,b\n1,2\n'], 'other.csv');
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode('a,b\n1,2\n').buffer);
  await user.upload(screen.getByTestId('tasks'), file);
  expect(await screen.findByText(/不是 Asana 或 Trello 导出的任务/)).toBeTruthy();
  await waitFor(async () => expect((await port.read(area)).values[0]![4]).toBeNull());
});

test('a table that is no action plan says what one needs', async () => {
  open([
    ['区域', '金额'],
    ['华东', 1],
  ]);
  expect(await screen.findByText(/没有找到行动计划/)).toBeTruthy();
});
