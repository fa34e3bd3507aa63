import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { CellInput } from '../../src/sheet/draft';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';
import { said } from './said';

const plan: CellInput[][] = [
  ['2026 年销售目标'],
  [],
  ['团队', '月度目标', '周均目标'],
  ['一部', '80万元', '20万元'],
  ['二部', '150万元', '5万元'],
  ['三部', '40万元', '10万元'],
];

function open(cells: CellInput[][], language: 'zh' | 'en' = 'zh') {
  const port = memoryWorkbook({ sheets: [{ name: '计划', cells }] });
  render(<App port={port} language={language} job="check" />);
  return { port, user: userEvent.setup() };
}

test('a finding is told with its address and cause, and a click selects its cell', async () => {
  const { port, user } = open(plan);
  const finding = await screen.findByRole('button', { name: /^计划!C5/ });
  expect(finding.textContent).toContain('二部 · 周均目标');
  const told = finding.closest('li')!;
  expect(told.textContent).toContain('写着 5万元，应为 37.5万元');
  expect(told.textContent).toContain('按 30 天平均');
  expect(screen.getAllByText(said(/6 个数字中有 1 处对不上/)).length).toBeGreaterThan(0);
  await user.click(finding);
  await waitFor(async () =>
    expect(await port.selection()).toEqual({ sheet: '计划', row: 4, column: 2, rows: 1, columns: 1 }),
  );
  expect(await violations()).toEqual([]);
});

test('a sound plan says so', async () => {
  open(
    plan.map((row) => row.map((cell) => (cell === '5万元' ? '37.5万元' : cell))),
    'en',
  );
  expect((await screen.findAllByText(said('6 numbers, and nothing that does not add up.'))).length).toBeGreaterThan(0);
  expect(screen.queryByRole('list', { name: 'Numbers that do not hold' })).toBeNull();
});

test('a certain correction is written at a press, checked again, and taken back', async () => {
  const { port, user } = open(plan);
  const cell = { sheet: '计划', row: 4, column: 2, rows: 1, columns: 1 };
  await user.click(await screen.findByRole('button', { name: '把 计划!C5 改为 37.5万元' }));
  expect((await screen.findAllByText(/没有发现对不上/)).length).toBeGreaterThan(0);
  expect((await port.read(cell)).values).toEqual([['37.5万元']]);
  expect(screen.getByText(said('已把 计划!C5 改为 37.5万元。'))).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '撤回' }));
  expect(await screen.findByRole('button', { name: '把 计划!C5 改为 37.5万元' })).toBeTruthy();
  expect((await port.read(cell)).values).toEqual([['5万元']]);
});

test('a correction is not written over what somebody else entered meanwhile', async () => {
  const { port, user } = open(plan);
  const cell = { sheet: '计划', row: 4, column: 2, rows: 1, columns: 1 };
  const button = await screen.findByRole('button', { name: /把 计划!C5/ });
  await port.write(cell, [['40万元']]);
  await user.click(button);
  expect(await screen.findByText(said(/计划.*5/), { selector: '[class*=MessageBarBody]' })).toBeTruthy();
  expect((await port.read(cell)).values).toEqual([['40万元']]);
});

test('a cell that is gone is said', async () => {
  const { port, user } = open(plan);
  const finding = await screen.findByRole('button', { name: /^计划!C5/ });
  await port.addSheet({ name: 'Other', cells: [] });
  await port.removeSheet('计划');
  await user.click(finding);
  expect(await screen.findByText(/“计划”/)).toBeTruthy();
});

test('a large table is checked when asked', async () => {
  const rows = Array.from({ length: 7_000 }, (_, row): CellInput[] => [`o-${row}`, row % 7, 2]);
  const { user } = open([['订单号', '金额', '数量'], ...rows]);
  await user.click(await screen.findByRole('button', { name: '开始体检' }));
  expect((await screen.findAllByText(/没有发现对不上/, undefined, { timeout: 20_000 })).length).toBeGreaterThan(0);
});

test('a check that is cancelled ends its Worker and says so; asked again, it finds what there is', async () => {
  const ended: boolean[] = [];
  class SilentWorker {
    postMessage() {}
    terminate() {
      ended.push(true);
    }
  }
  Object.assign(globalThis, { Worker: SilentWorker });
  try {
    const { user } = open(plan);
    await user.click(await screen.findByRole('button', { name: '取消' }));
    await screen.findByText('体检已取消。', { selector: '[class*=MessageBarBody]' });
    expect(ended).toEqual([true]);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(await violations()).toEqual([]);
    Reflect.deleteProperty(globalThis, 'Worker');
    await user.click(screen.getByRole('button', { name: '开始体检' }));
    await screen.findByRole('button', { name: /^计划!C5/ });
    expect(screen.queryByText('体检已取消。')).toBeNull();
  } finally {
    Reflect.deleteProperty(globalThis, 'Worker');
  }
});

test('a later check that is cancelled leaves what was found before, and says so', async () => {
  const { user } = open(plan);
  await screen.findByRole('button', { name: /^计划!C5/ });
  class SilentWorker {
    postMessage() {}
    terminate() {}
  }
  Object.assign(globalThis, { Worker: SilentWorker });
  try {
    await user.click(screen.getByRole('button', { name: '刷新' }));
    await user.click(await screen.findByRole('button', { name: '取消' }));
    await screen.findByText(/下面还是上一次的结果/, { selector: '[class*=MessageBarBody]' });
    expect(screen.getByRole('button', { name: /^计划!C5/ })).toBeTruthy();
  } finally {
    Reflect.deleteProperty(globalThis, 'Worker');
  }
});
