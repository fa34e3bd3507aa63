import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import { memoryWorkbook } from '../../src/workbook/memory';
import { orders, ordersWith, salesWorkbook } from './orders';
import { said } from './said';

async function open(cells = orders, language: 'zh' | 'en' = 'en') {
  const port = memoryWorkbook(salesWorkbook(cells));
  const user = userEvent.setup();
  render(<App port={port} language={language} />);
  await screen.findByRole('button', { name: language === 'zh' ? '插入为公式' : 'Insert as live formulas' });
  return { port, user };
}

const field = (name: string | RegExp) => screen.getByLabelText(name);

test('a newcomer sees last year with ten percent growth split by region at once', async () => {
  await open();
  const preview = await screen.findByRole('table', { name: 'Sales targets by Region' });
  const lines = within(preview)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(lines).toEqual(['RegionWeightTarget', 'East600660', 'West300330', 'South100110', 'Total1,0001,100']);
  expect(screen.getByText('Total = target')).toBeTruthy();
});

test('inserting live formulas adds a sheet, and taking back removes it', async () => {
  const { port, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Insert as live formulas' }));
  await screen.findByText(said('Inserted on the new sheet “Split 2018”.'));
  const used = await port.usedArea('Split 2018');
  const { formulas } = await port.read(used!);
  expect(formulas.flat().filter((formula) => formula?.includes('DECOMPOSE'))).toEqual([
    '=TARGET.DECOMPOSE($B$7,B12:B14,C12:C14,$B$8)',
  ]);
  await user.click(screen.getByRole('button', { name: 'Take back' }));
  await screen.findByText('Taken back. The workbook is as it was.');
  expect((await port.listSheets()).map(({ name }) => name)).toEqual(['Orders', 'Track']);
});

test('a text in the number column is named by its cell, and nothing can be inserted', async () => {
  await open(ordersWith(3, 4, 'lots'));
  expect(await screen.findByText(said('Orders!E4 (Sales) is not a number: “lots”'))).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Insert as values' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.queryByRole('table')).toBeNull();
});

test('a total that is not whole in units is answered with the two nearest totals', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('radio', { name: 'Enter it' }));
  await user.type(field('Target total'), '1050');
  await user.selectOptions(field('Rounding unit'), '100');
  expect(
    (await screen.findAllByText(said(/1,050 is not a whole number of units of 100. Enter 1,000 or 1,100/))).length,
  ).toBe(2);
});

test('own weights start from last year, can be typed, and all zero is refused', async () => {
  const { user } = await open();
  await user.selectOptions(field('Weights'), 'own');
  const weight = (name: string) => screen.getByRole('textbox', { name: `Weight of ${name}` });
  expect((weight('East') as HTMLInputElement).value).toBe('600');
  for (const name of ['East', 'West', 'South']) {
    await user.clear(weight(name));
    await user.type(weight(name), '0');
  }
  expect((await screen.findAllByText(said(/All weights are 0/))).length).toBeGreaterThan(0);
  await user.clear(weight('West'));
  await user.type(weight('West'), '2');
  expect(await screen.findByText('Total = target')).toBeTruthy();
});

test('orders changed since they were read stop the insertion and are named', async () => {
  const { port, user } = await open();
  await port.write({ sheet: 'Orders', row: 4, column: 4, rows: 1, columns: 1 }, [[999]]);
  await user.click(screen.getByRole('button', { name: 'Insert as values' }));
  expect(await screen.findByText(said(/Orders row 5\. Nothing was written/))).toBeTruthy();
  expect((await port.listSheets()).length).toBe(2);
  await user.click(screen.getAllByRole('button', { name: 'Refresh' }).at(-1)!);
  await waitFor(() => expect(screen.getByRole('table').textContent).toContain('East1,199'));
});
