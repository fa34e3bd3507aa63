import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { Job } from '../../src/taskpane/job';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';
import { salesWorkbook } from './orders';
import { said } from './said';

function open(job: Job, sheet: 'Orders' | 'Track', language: 'zh' | 'en' = 'en') {
  const selection = { sheet, row: 1, column: 0, rows: 1, columns: 1 };
  const port = memoryWorkbook({ ...salesWorkbook(), selection });
  // 12 June 2026
  render(<App port={port} language={language} job={job} asOf={46185} />);
  return { port, user: userEvent.setup() };
}

test('Track shows the pace of every row as of the last booked day', async () => {
  open('track', 'Track');
  const pace = await screen.findByRole('table', { name: 'Pace as of 2026-06-12' });
  expect(within(pace).getAllByRole('row')[1]!.textContent).toBe('East Ahead80.0%1.761,760');
  expect(pace.textContent).toContain('actual 800 of 1,000; expected 454.55, gap 345.45; 12 working days left');
  expect(await violations()).toEqual([]);
});

test('Track in Chinese counts by the Chinese calendar and inserts a Chinese sheet', async () => {
  const { port, user } = open('track', 'Track', 'zh');
  expect((await screen.findByLabelText<HTMLSelectElement>('工作日历')).value).toBe('CN');
  await user.click(screen.getByRole('button', { name: '插入为公式' }));
  await screen.findByText(said('已插入工作表“进度 2026-06-12”。'));
  const { formulas } = await port.read((await port.usedArea('进度 2026-06-12'))!);
  expect(formulas.flat()).toContain('=TARGET.PACE(B9:B10,C9:C10,$B$4,$B$5,,$B$6)');
});

test('Track does not insert dates into a workbook that counts from 1904, and the pane says so', async () => {
  const selection = { sheet: 'Track', row: 0, column: 0, rows: 1, columns: 1 };
  const port = memoryWorkbook({ ...salesWorkbook(), selection, date1904: true });
  render(<App port={port} language="en" job="track" asOf={46185} />);
  expect(await screen.findByText(said(/uses the 1904 date system/))).toBeTruthy();
  const insert = await screen.findByRole('button', { name: 'Insert as live formulas' });
  expect(insert.getAttribute('aria-disabled')).toBe('true');
});

test('an as-of date that is none is said below its field', async () => {
  const { user } = open('track', 'Track');
  const field = await screen.findByLabelText('As of');
  await user.clear(field);
  await user.type(field, 'soon');
  expect(screen.getByText(said('“soon” is not a date. Write 2026-09-30.'))).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Insert as values' }).getAttribute('aria-disabled')).toBe('true');
});

test('a table without targets lets its columns be named', async () => {
  const { user } = open('track', 'Orders');
  await user.selectOptions(await screen.findByLabelText('Target column'), 'Sales');
  await user.selectOptions(screen.getByLabelText('Actual column'), 'Quantity');
  expect(screen.getByRole('table', { name: /Pace as of/ })).toBeTruthy();
});

test('past years beside a target are not its actuals: Track says what is missing, and looks at the year of the target', async () => {
  const cells = [
    ['Region', '2024 Sales', '2025 Sales', '2026 Sales', '2027 Target'],
    ['East', 10, 11, 12, 13],
    ['West', 20, 22, 24, 26],
  ];
  const port = memoryWorkbook({ sheets: [{ name: 'Plan', cells }] });
  render(<App port={port} language="en" job="track" asOf={46185} />);
  const missing = await screen.findAllByText(/no actuals of the same time as its target “2027 Target”/);
  expect(missing.length).toBeGreaterThan(0);
  expect(screen.getByLabelText<HTMLSelectElement>('Target column').value).toBe('2027 Target');
  // 12 June 2026 is not in 2027, whatever column is chosen
  await userEvent.setup().selectOptions(screen.getByLabelText('Actual column'), '2026 Sales');
  expect(
    (await screen.findAllByText(/By “2027 Target”, “Plan” has no target for the period of 2026-06-12/)).length,
  ).toBeGreaterThan(0);
});

test('Explain compares two years of orders by cause and by item', async () => {
  const { port, user } = open('explain', 'Orders');
  const items = await screen.findByRole('table', { name: 'Difference by item' });
  expect(
    within(items)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual(['Region20162017Difference', 'East200600+400', 'South50100+50', 'West3003000', 'Total5501,000+450']);
  expect(screen.getByRole('table', { name: 'Causes of the difference' }).textContent).toContain('Difference+450.00');
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Insert as values' }));
  await screen.findByText(said('Inserted on the new sheet “Variance 2016-2017”.'));
  expect((await port.listSheets()).length).toBe(3);
});

test('Explain says which tables it can take', async () => {
  open('explain', 'Track');
  const texts = await screen.findAllByText(/“Track” is neither an order table/);
  expect(texts.length).toBe(2);
});
