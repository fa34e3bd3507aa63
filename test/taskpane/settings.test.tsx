import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { WorkbookContent } from '../../src/workbook/content';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { violations } from './accessible';
import { day, salesWorkbook } from './orders';

async function open(
  content: WorkbookContent = salesWorkbook(),
  kept: string | null = null,
  props: { language?: 'zh' | 'en'; job?: 'track' | 'decompose'; wrap?(port: WorkbookPort): void } = {},
) {
  const port = memoryWorkbook(content);
  if (kept !== null) await port.remember('settings', kept);
  props.wrap?.(port);
  render(<App port={port} language={props.language ?? 'en'} job={props.job ?? 'decompose'} asOf={day(2026, 10, 9)} />);
  await screen.findAllByRole('combobox');
  return { port, user: userEvent.setup() };
}

const keptText = (data: object, version = 1) => JSON.stringify({ version, data });
const field = (name: string) => screen.getByLabelText<HTMLInputElement | HTMLSelectElement>(name);

async function type(user: ReturnType<typeof userEvent.setup>, name: string, text: string) {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
}

test('the gear opens the settings, what is saved is kept, and people read it on the sheet Targetry', async () => {
  const { port, user } = await open();
  const gear = screen.getByRole('button', { name: 'Settings' });
  expect(gear.getAttribute('aria-expanded')).toBe('false');
  await user.click(gear);
  expect(document.activeElement?.textContent).toBe('Settings');
  expect(await violations()).toEqual([]);
  const panel = within(screen.getByRole('region', { name: 'Settings' }));
  await user.clear(panel.getByLabelText('Rounding unit'));
  await user.type(panel.getByLabelText('Rounding unit'), '1000');
  await user.selectOptions(panel.getByLabelText('Fiscal year starts in'), 'April');
  await user.selectOptions(panel.getByLabelText('Weeks across a month end'), 'Every month has 4 weeks');
  await type(user, 'Alert: worse by (%)', '25');
  await user.click(panel.getByRole('button', { name: 'Save settings' }));
  await screen.findByText(/The settings are kept in this workbook; the sheet “Targetry” lists them/);
  expect(JSON.parse((await port.recall('settings'))!)).toMatchObject({
    version: 1,
    data: { unit: 1000, fiscalYearStart: 4, weeks: 'four', drop: 0.25, confidence: 0.95 },
  });
  const { values } = await port.read({ sheet: 'Targetry', row: 0, column: 0, rows: 14, columns: 2 });
  expect(values).toContainEqual(['Rounding unit', 1000]);
  expect(values).toContainEqual(['Fiscal year starts in', 'April']);
  expect(values).toContainEqual(['Alert: worse by (%)', 0.25]);
  expect(await violations()).toEqual([]);

  // the new default counts at once, and what Targetry keeps for reading is offered as no table
  await user.click(panel.getByRole('button', { name: 'Close settings' }));
  expect(document.activeElement).toBe(gear);
  expect(field('Rounding unit').value).toBe('1000');
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await waitFor(() => expect(screen.queryByText('Looking for tables…')).toBeNull());
  expect(screen.queryByRole('option', { name: /Targetry/ })).toBeNull();

  // saved again, the same sheet is written anew
  await user.click(gear);
  await user.click(screen.getByRole('button', { name: 'Defaults' }));
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  await screen.findByText(/The settings are kept/);
  expect((await port.listSheets()).map(({ name }) => name)).toEqual(['Orders', 'Track', 'Targetry']);
  const again = await port.read({ sheet: 'Targetry', row: 0, column: 0, rows: 14, columns: 2 });
  expect(again.values).toContainEqual(['Rounding unit', 1]);
});

test('the language chosen there is the pane’s, and the button changes it for the moment', async () => {
  const { port, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.selectOptions(field('Language of the pane'), '中文');
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  await screen.findByText(/设置已保存在这个工作簿里/);
  expect(screen.getByRole('tab', { name: '目标分解' })).toBeTruthy();
  const { values } = await port.read({ sheet: 'Targetry', row: 3, column: 0, rows: 2, columns: 2 });
  expect(values).toEqual([
    ['设置', '值'],
    ['面板语言', '中文'],
  ]);
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByRole('tab', { name: 'Decompose' })).toBeTruthy();
  // as Excel again
  await user.selectOptions(field('Language of the pane'), 'As Excel');
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  await screen.findByText(/The settings are kept/);
  expect(screen.getByRole('tab', { name: 'Decompose' })).toBeTruthy();
});

test('a workbook that keeps a language opens the pane in it', async () => {
  const told = jest.fn();
  const port = memoryWorkbook(salesWorkbook());
  await port.remember('settings', keptText({ language: 'zh' }));
  render(<App port={port} language="en" onLanguage={told} />);
  expect(await screen.findByRole('tab', { name: '目标分解' })).toBeTruthy();
  expect(told.mock.calls).toEqual([['zh']]);
});

test('what makes no sense is told below its field, and nothing is saved', async () => {
  const { port, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await type(user, 'Least pace that is only behind (%)', '97');
  expect(screen.getByText('It can’t be above the least pace that is on pace (95 %).')).toBeTruthy();
  await type(user, 'Least pace that is only behind (%)', 'low');
  expect(screen.getByText(/Write a percentage above 0/)).toBeTruthy();
  await type(user, 'Holiday list', 'Holidays');
  expect(screen.getByText(/Write an area with its sheet/)).toBeTruthy();
  await type(user, 'Confidence of alerts (%)', '100');
  expect(screen.getByText(/A confidence runs from 50/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  expect(screen.getByText('Correct the marked settings first.')).toBeTruthy();
  expect(await port.recall('settings')).toBeNull();
});

test('settings of a newer version are left alone with a sentence', async () => {
  const text = keptText({ unit: 5 }, 2);
  const { port, user } = await open(salesWorkbook(), text);
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  expect(await screen.findByText(/A newer Targetry keeps the settings/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save settings' })).toBeNull();
  expect(await port.recall('settings')).toBe(text);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Settings' })).toBeNull();
});

test('a newer version that saved meanwhile is not overwritten', async () => {
  const { port, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  const text = keptText({ unit: 5 }, 2);
  await act(() => port.remember('settings', text));
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  expect(await screen.findByText(/A newer Targetry keeps the settings/)).toBeTruthy();
  expect(await port.recall('settings')).toBe(text);
});

test('kept nonsense is named, and its default counts', async () => {
  const { user } = await open(salesWorkbook(), keptText({ unit: 'many', weeks: 'iso' }));
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  expect(await screen.findByText(/can’t be read and are the defaults now: Rounding unit\./)).toBeTruthy();
  expect(field('Weeks across a month end').value).toBe('iso');
});

test('where the structure is protected the settings are kept all the same, with the reason', async () => {
  const { port, user } = await open({ ...salesWorkbook(), structureProtected: true });
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  expect(await screen.findByText(/could not be written on the sheet “Targetry”: The structure/)).toBeTruthy();
  expect(await port.recall('settings')).not.toBeNull();
});

const withHolidays: WorkbookContent = {
  sheets: [
    {
      name: 'Track',
      cells: [
        ['Region', 'Target', 'Actual'],
        ['East', 220, 50],
        ['West', 220, 50],
      ],
    },
    { name: 'Days', cells: [['Holiday'], ['2026-10-12'], [day(2026, 10, 13)]] },
  ],
  selection: { sheet: 'Track', row: 0, column: 0, rows: 1, columns: 1 },
};

test('the holiday list of a sheet counts in the pace, in the pane and in the cells', async () => {
  const { port, user } = await open(withHolidays, null, { job: 'track' });
  // October 2026 has 15 weekdays after the 9th
  expect(screen.getAllByText(/15 working days left/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await act(() => port.show({ sheet: 'Days', row: 0, column: 0, rows: 3, columns: 1 }));
  await user.click(screen.getByRole('button', { name: 'Take the holidays from the selection' }));
  await waitFor(() => expect(field('Holiday list').value).toBe('Days!A1:A3'));
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  await screen.findByText(/The settings are kept/);
  await user.click(screen.getByRole('button', { name: 'Close settings' }));
  expect(screen.getAllByText(/13 working days left/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Insert as live formulas' }));
  await screen.findByText(/Inserted on the new sheet/);
  const sheet = 'Pace 2026-10-09';
  const used = (await port.usedArea(sheet))!;
  const { formulas, values } = await port.read(used);
  const [call] = formulas.flat().filter((formula) => formula?.includes('TARGET.PACE'));
  expect(call).toMatch(/\$V\$9:\$W\$11\)$/);
  expect(values.slice(8, 11).map((row) => row.slice(21, 23))).toEqual([
    ['0000011', null],
    [day(2026, 10, 12), 'holiday'],
    [day(2026, 10, 13), 'holiday'],
  ]);
});

test('a holiday list that can’t be read is told, and the calendar counts alone', async () => {
  const { user } = await open(withHolidays, keptText({ holidays: 'Days!A1:A3' }), {
    wrap: (port) => void port.write({ sheet: 'Days', row: 1, column: 0, rows: 1, columns: 1 }, [['soon']]),
  });
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  expect(await screen.findByText(/so “Monday to Friday” counts alone: Days!A2 is not a date: “soon”/)).toBeTruthy();
});
