import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { Job } from '../../src/taskpane/job';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { NameInfo } from '../../src/workbook/port';
import { evaluate } from '../host/evaluate';
import { violations } from './accessible';
import { said } from './said';
import { salesWorkbook } from './orders';

const cell = (sheet: string, row: number, column: number, rows = 1) => ({ sheet, row, column, rows, columns: 1 });

function open(names: readonly NameInfo[], job: Job = 'decompose', language: 'zh' | 'en' = 'en') {
  const { sheets, ...rest } = salesWorkbook();
  const goals = { name: 'Goals', cells: [['Total for next year'], [1300], ['none'], [null], [0]] };
  const port = memoryWorkbook({ ...rest, sheets: [...sheets, goals], names, evaluate });
  return { port, ...render(<App port={port} language={language} job={job} />), user: userEvent.setup() };
}

test('a named cell is a total to split, which the formulas call by its name', async () => {
  const { port, user } = open([
    { name: 'Annual_target', area: cell('Goals', 1, 0) },
    { name: 'Text', area: cell('Goals', 2, 0) },
    { name: 'Blank', area: cell('Goals', 3, 0) },
    { name: 'Zero', area: cell('Goals', 4, 0) },
    { name: 'Several', area: cell('Goals', 0, 0, 3) },
  ]);
  const list = await screen.findByRole('table', { name: 'Named cells' });
  // texts, blanks, zeros and several cells are no total
  expect(
    within(list)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['NameAmountCell', 'Annual_target1,300Goals!A2']);
  await user.click(within(list).getByRole('button', { name: 'Split Annual_target 1,300 (Goals!A2)' }));
  expect(await screen.findByText(said(/From Annual_target, 1,300:/))).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Insert as live formulas' }));
  await screen.findByText(/Inserted on the new sheet/);
  const sheet = (await port.listSheets()).at(-1)!.name;
  const { formulas, values } = await port.read((await port.usedArea(sheet))!);
  const row = formulas.findIndex((line) => line.includes('=Annual_target'));
  expect(values[row]?.slice(0, 3)).toEqual(['Target total', 1300, 'from Annual_target (Goals!A2)']);

  // the cell changes, and the plan follows
  await port.write(cell('Goals', 1, 0), [[2600]]);
  expect((await port.read((await port.usedArea(sheet))!)).values[row]?.[1]).toBe(2600);

  await user.click(screen.getByRole('button', { name: 'Take back' }));
  await screen.findByText(/Taken back/);
  expect((await port.listSheets()).map(({ name }) => name)).toEqual(['Orders', 'Track', 'Goals']);
  expect(await port.listNames()).toHaveLength(5);
});

test('a named cell that changed between preview and apply is a conflict', async () => {
  const { port, user } = open([{ name: 'Annual_target', area: cell('Goals', 1, 0) }]);
  await user.click(await screen.findByRole('button', { name: /Split Annual_target/ }));
  await screen.findByText(said(/From Annual_target/));
  await port.write(cell('Goals', 1, 0), [[1400]]);
  await user.click(screen.getByRole('button', { name: 'Insert as live formulas' }));
  expect(await screen.findByText(/Goals row 2\. Nothing was written/)).toBeTruthy();
});

test('where a number comes from is told by the name of its cells', async () => {
  const { port, user } = open([{ name: 'Sales', area: cell('Orders', 1, 4, 7) }], 'explain');
  const number = await waitFor(() => {
    const [found] = screen.getAllByTitle('Show where this number comes from');
    if (!found) throw new Error('no number yet');
    return found;
  });
  await user.click(number);
  expect(await screen.findByRole('button', { name: /^Sales \(Orders!E2:E8\)$/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Sales \(Orders!E2:E8\)$/ }));
  expect(await port.selection()).toEqual(cell('Orders', 1, 4, 7));
});

test('名称管理器里的数可以拿来作总额', async () => {
  const { user } = open([{ name: '年度目标', area: cell('Goals', 1, 0) }], 'decompose', 'zh');
  await user.click(await screen.findByRole('button', { name: '分解年度目标 1,300（Goals!A2）' }));
  expect(await screen.findByText(said(/取自年度目标，1,300：/))).toBeTruthy();
});
