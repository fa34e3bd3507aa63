import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { WorkbookContent } from '../../src/workbook/content';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { violations } from './accessible';
import { day, orders, salesWorkbook } from './orders';
import { said } from './said';

const table = () => screen.getByLabelText<HTMLSelectElement>('Table');

function open(content: WorkbookContent = salesWorkbook(), wrap: (port: WorkbookPort) => WorkbookPort = (port) => port) {
  const port = wrap(memoryWorkbook(content));
  const view = render(<App port={port} language="en" />);
  return { port, view, user: userEvent.setup() };
}

test('tables are named with their place, and the one under the selection is chosen', async () => {
  const selection = { sheet: 'Track', row: 1, column: 1, rows: 1, columns: 1 };
  open({ ...salesWorkbook(), selection });
  await screen.findByLabelText('Table');
  const names = within(table())
    .getAllByRole('option')
    .map((option) => option.textContent);
  expect(names).toEqual(['Orders (Orders!A1:F8)', 'Track (Track!A1:C3)']);
  expect(table().value).toBe('Track!A1:C3');
});

test('a table of the workbook itself goes by its own name', async () => {
  const area = { sheet: 'Orders', row: 0, column: 0, rows: 8, columns: 6 };
  open({ ...salesWorkbook(), tables: [{ name: 'SalesLines', area }] });
  expect(await screen.findByRole('option', { name: 'SalesLines (Orders!A1:F8)' })).toBeTruthy();
});

test('where the selection lies in no table, each job starts with one it can use, until the user chooses', async () => {
  const selection = { sheet: 'Orders', row: 40, column: 9, rows: 1, columns: 1 };
  const { user } = open({ ...salesWorkbook(), selection });
  await screen.findByLabelText('Table');
  expect(table().value).toBe('Orders!A1:F8');
  await user.click(screen.getByRole('tab', { name: 'Track' }));
  expect(table().value).toBe('Track!A1:C3');
  await user.click(screen.getByRole('tab', { name: 'Explain' }));
  expect(table().value).toBe('Orders!A1:F8');
  await user.selectOptions(table(), 'Orders!A1:F8');
  await user.click(screen.getByRole('tab', { name: 'Track' }));
  expect(table().value).toBe('Orders!A1:F8');
});

test('a workbook without a table says what to do', async () => {
  open({ sheets: [{ name: 'Empty', cells: [] }] });
  expect(await screen.findByText(/No table was found in this workbook/)).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('use selection takes the table around the selected cell, and says where there is none', async () => {
  const { port, user } = open();
  await screen.findByLabelText('Table');
  await port.show({ sheet: 'Track', row: 2, column: 0, rows: 1, columns: 1 });
  await user.click(screen.getByRole('button', { name: 'Use selection' }));
  await waitFor(() => expect(table().value).toBe('Track!A1:C3'));
  await port.show({ sheet: 'Track', row: 40, column: 9, rows: 1, columns: 1 });
  await user.click(screen.getByRole('button', { name: 'Use selection' }));
  expect(await screen.findByText(said(/There is no table with headings at Track!J41/))).toBeTruthy();
  expect(table().value).toBe('Track!A1:C3');
});

test('each sheet is read once, however much is chosen afterwards', async () => {
  const read = jest.fn();
  const { user } = open(salesWorkbook(), (port) => {
    const original = port.read.bind(port);
    port.read = (area) => {
      read(area.sheet);
      return original(area);
    };
    return port;
  });
  await screen.findByLabelText('Table');
  await user.selectOptions(screen.getByLabelText('First dimension'), 'Category (2)');
  await user.selectOptions(table(), 'Track!A1:C3');
  await user.selectOptions(table(), 'Orders!A1:F8');
  expect(read.mock.calls).toEqual([['Orders'], ['Track']]);
});

test('the language changes while the pane is open, and what was typed stays', async () => {
  const { user } = open();
  const growth = await screen.findByLabelText<HTMLInputElement>('Growth (%)');
  await user.clear(growth);
  await user.type(growth, '25');
  await user.click(screen.getByRole('button', { name: '中文' }));
  expect(screen.getByLabelText<HTMLInputElement>('增长率（%）').value).toBe('25');
  expect(screen.getByRole('table', { name: 'Sales目标，按 Region' }).textContent).toContain('1,250');
  expect(screen.getByRole('button', { name: '插入为公式' })).toBeTruthy();
});

test('the ribbon changes the job, and so do the tabs', async () => {
  const { view, port, user } = open();
  await screen.findByLabelText('Table');
  view.rerender(<App port={port} language="en" job="track" />);
  expect(screen.getByRole('tab', { name: 'Track' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getAllByText(/has no target and actual columns/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('tab', { name: 'Decompose' }));
  expect(screen.getByLabelText('First dimension')).toBeTruthy();
});

test('a notice of the page stands in the pane', async () => {
  const port = memoryWorkbook(salesWorkbook());
  render(<App port={port} language="en" notice={{ intent: 'error', text: 'The file is damaged.' }} />);
  expect(await screen.findByText('The file is damaged.')).toBeTruthy();
});

test('pressing twice inserts once', async () => {
  const { port, user } = open();
  await user.dblClick(await screen.findByRole('button', { name: 'Insert as values' }));
  await screen.findByText(/Inserted on the new sheet/);
  expect((await port.listSheets()).map(({ name }) => name)).toEqual(['Orders', 'Track', 'Split 2018']);
});

test('taking back asks first when somebody has edited the new sheet', async () => {
  const { port, user } = open();
  await user.click(await screen.findByRole('button', { name: 'Insert as values' }));
  await screen.findByText(/Inserted on the new sheet/);
  await act(() => port.write({ sheet: 'Split 2018', row: 10, column: 1, rows: 1, columns: 1 }, [[7]]));
  await user.click(screen.getByRole('button', { name: 'Take back' }));
  expect(await screen.findByText(said(/'Split 2018'!B11 changed since/))).toBeTruthy();
  expect((await port.listSheets()).length).toBe(3);
  await user.click(screen.getByRole('button', { name: 'Take back anyway' }));
  await screen.findByText(/Taken back/);
  expect((await port.listSheets()).length).toBe(2);
});

test('a workbook that refuses new sheets says so in a sentence', async () => {
  const { user } = open({ ...salesWorkbook(), structureProtected: true });
  await user.click(await screen.findByRole('button', { name: 'Insert as values' }));
  expect(await screen.findByText(/The structure of the workbook is protected/)).toBeTruthy();
});

test('a long preview shows two hundred rows, with the count of the rest', async () => {
  const many = Array.from({ length: 230 }, (_, index) => [
    `o-${index}`,
    day(2017, 3, 1),
    `Region ${index}`,
    'A',
    1000 - index,
    1,
  ]);
  const { user } = open(salesWorkbook([orders[0]!, ...many]));
  const preview = await screen.findByRole('table', { name: /targets by Region/ });
  expect(within(preview).getAllByRole('row')).toHaveLength(202);
  await user.click(screen.getByRole('button', { name: 'Show 30 more rows (30 left)' }));
  expect(within(preview).getAllByRole('row')).toHaveLength(232);
});

test('orders that stop in mid-year are said to be incomplete', async () => {
  open(salesWorkbook(orders.slice(0, 7)));
  expect(await screen.findByText(said(/The data end on 2017-07-01/))).toBeTruthy();
});
