import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { violations } from './accessible';
import { salesWorkbook } from './orders';

async function open(port: WorkbookPort = memoryWorkbook(salesWorkbook())) {
  const view = render(<App port={port} language="en" />);
  const user = userEvent.setup();
  const header = await screen.findByRole('button', { name: /columns/ });
  await user.click(header);
  return { port, view, user, header };
}

const meaning = (heading: string) => screen.getByLabelText<HTMLSelectElement>(`Meaning of “${heading}”`);

test('every column stands in the panel with its meaning, unit and how sure that is', async () => {
  await open();
  const groups = ['Order ID', 'Order Date', 'Region', 'Category', 'Sales', 'Quantity'];
  for (const name of groups) expect(screen.getByRole('group', { name })).toBeTruthy();
  expect(meaning('Order Date').value).toBe('date');
  expect(meaning('Sales').value).toBe('amount');
  expect(within(screen.getByRole('group', { name: 'Sales' })).getByText('sure')).toBeTruthy();
  expect(screen.queryByLabelText('Unit of “Region”')).toBeNull();
  expect(screen.getByLabelText<HTMLSelectElement>('Unit of “Sales”').value).toBe('');
  expect(await violations()).toEqual([]);
});

test('a correction changes what the jobs offer, and is there again when the workbook is opened anew', async () => {
  const { port, user, view } = await open();
  const measure = () => screen.getByLabelText<HTMLSelectElement>('Measure');
  expect(measure().value).toBe('Sales');
  await user.selectOptions(meaning('Sales'), 'rate');
  await waitFor(() => expect(measure().value).toBe('Quantity'));
  await user.selectOptions(screen.getByLabelText('Unit of “Quantity”'), '千元');
  expect(await screen.findByLabelText('Unit of “Quantity”')).toHaveProperty('value', '千元');
  view.unmount();

  await open(port);
  await waitFor(() => expect(meaning('Sales').value).toBe('rate'));
  expect(measure().value).toBe('Quantity');
  await user.click(screen.getByRole('button', { name: 'Undo my corrections' }));
  await waitFor(() => expect(meaning('Sales').value).toBe('amount'));
  expect(await port.recall('columns')).toBeNull();
});

test('what another person corrected meanwhile is kept', async () => {
  const { port, user, view } = await open();
  await user.selectOptions(meaning('Sales'), 'target');
  const other = render(<App port={port} language="zh" />);
  await user.selectOptions(meaning('Category'), 'product');
  await waitFor(() => expect(meaning('Category').value).toBe('product'));
  other.unmount();
  view.unmount();
  await open(port);
  await waitFor(() => expect(meaning('Sales').value).toBe('target'));
  expect(meaning('Category').value).toBe('product');
});

test('corrections of a newer version stay as they are', async () => {
  const port = memoryWorkbook(salesWorkbook());
  const newer = '{"version":9,"tables":[]}';
  await port.remember('columns', newer);
  await open(port);
  expect(await screen.findByText(/A newer Targetry keeps the corrections/)).toBeTruthy();
  expect(meaning('Sales').disabled).toBe(true);
  expect(await port.recall('columns')).toBe(newer);
});

test('a workbook that can not keep a correction says so, and nothing changes', async () => {
  const port = memoryWorkbook(salesWorkbook());
  port.remember = () => Promise.reject(new Error('read only'));
  const { user } = await open(port);
  await user.selectOptions(meaning('Sales'), 'rate');
  expect(await screen.findByText(/read only/)).toBeTruthy();
  expect(meaning('Sales').value).toBe('amount');
});
