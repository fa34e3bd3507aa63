import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { Session } from '../../src/workbook/session';
import { applyProposal } from '../../src/workbook/apply';
import { LOG_SHEET } from '../../src/workbook/log-name';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { START, worker, type Clock } from '../faults/scenario';
import { spoilPort } from '../faults/spoil-port';
import { violations } from './accessible';
import { salesWorkbook } from './orders';

const change = (value: number) => ({
  basis: [],
  sheets: [],
  changes: [{ area: { sheet: 'Track', row: 1, column: 1, rows: 1, columns: 2 }, cells: [[value, value + 1]] }],
});

function open(port: WorkbookPort, session: Session) {
  return { ...render(<App port={port} language="en" session={session} />), user: userEvent.setup() };
}

const target = async (port: WorkbookPort) =>
  (await port.read({ sheet: 'Track', row: 1, column: 1, rows: 1, columns: 2 })).values[0];

test('the history says what, when, who and which cells, and takes back after the file was closed', async () => {
  const clock: Clock = { now: START };
  const port = memoryWorkbook(salesWorkbook());
  await applyProposal(port, change(7), worker('anna', clock));
  clock.now += 60_000;
  await applyProposal(port, change(9), worker('anna', clock));
  const { user } = open(port, worker('ben', clock).session);
  await user.click(await screen.findByRole('button', { name: 'History' }));
  const items = await screen.findAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    '2. Decompose2026-11-25 20:01, Person anna, 2 cellsTrack!B2:C2Take back',
    '1. Decompose2026-11-25 20:00, Person anna, 2 cellsTrack!B2:C2Take back',
  ]);
  expect(await violations()).toEqual([]);

  // the older one can't go first: its cells have changed since
  await user.click(screen.getByRole('button', { name: 'Take back no. 1' }));
  expect(await screen.findByText(/Track!B2:C2 changed since/)).toBeTruthy();
  expect(await target(port)).toEqual([9, 10]);

  await user.click(screen.getByRole('button', { name: 'Take back no. 2' }));
  await waitFor(async () => expect(await target(port)).toEqual([7, 8]));
  await user.click(await screen.findByRole('button', { name: 'Take back no. 1' }));
  await waitFor(async () => expect(await target(port)).toEqual([1000, 800]));
  await waitFor(() => expect(screen.getAllByText('Taken back')).toHaveLength(2));
});

test('the log on its sheet has a line for each change and each taking back, and is no table to work on', async () => {
  const clock: Clock = { now: START };
  const port = memoryWorkbook(salesWorkbook());
  const applied = await applyProposal(port, change(7), worker('anna', clock));
  await applied.takeBack();
  const used = await port.usedArea(LOG_SHEET);
  expect((await port.read(used!)).values).toEqual([
    ['When', 'Who', 'No.', 'What', 'Where', 'Cells'],
    [expect.closeTo(46351 + 20 / 24, 9), 'Person anna', 1, 'Decompose', 'Track!B2:C2', 2],
    [expect.closeTo(46351 + 20 / 24, 9), 'Person anna', 1, 'Taken back: no. 1', 'Track!B2:C2', 2],
  ]);
  open(port, worker('ben', clock).session);
  const names = within(await screen.findByLabelText('Table')).getAllByRole('option');
  expect(names.map(({ textContent }) => textContent)).not.toContainEqual(expect.stringContaining(LOG_SHEET));
});

test('a pane that starts puts right what a closed one left half done, and says so', async () => {
  const clock: Clock = { now: START };
  const port = memoryWorkbook(salesWorkbook());
  const { port: dying } = spoilPort(port, 15, 'closed-after');
  await applyProposal(dying, change(7), worker('anna', clock)).catch(() => undefined);
  expect(await target(port)).toEqual([7, 8]);
  clock.now += 10 * 60_000;
  open(port, worker('ben', clock).session);
  expect(
    await screen.findByText(
      '“Decompose” (Person anna, 2026-11-25 20:00) broke off in the middle. The old cells are back.',
    ),
  ).toBeTruthy();
  expect(await target(port)).toEqual([1000, 800]);
});

test('while somebody else writes, nothing is written and the pane offers to try again', async () => {
  const clock: Clock = { now: START };
  const port = memoryWorkbook(salesWorkbook());
  const { user } = open(port, worker('ben', clock, { wait: async () => {} }).session);
  const insert = await screen.findByRole('button', { name: 'Insert as values' });
  await waitFor(() => expect(insert.getAttribute('aria-disabled')).not.toBe('true'));
  await port.remember(
    'lease-other',
    JSON.stringify({ version: 1, data: { number: 1, until: START + 60_000, who: '王芳' } }),
  );
  await user.click(insert);
  expect(await screen.findByText(/王芳 is writing in this workbook with Targetry. Nothing was written/)).toBeTruthy();
  expect((await port.listSheets()).length).toBe(2);
  await port.remember('lease-other', null);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/Inserted on the new sheet/)).toBeTruthy();
});

test('cells that others changed since the preview are shown as they were, are, and would be', async () => {
  const port = memoryWorkbook(salesWorkbook());
  const { user } = open(port, worker('ben', { now: START }).session);
  const insert = await screen.findByRole('button', { name: 'Insert as values' });
  await waitFor(() => expect(insert.getAttribute('aria-disabled')).not.toBe('true'));
  await port.write({ sheet: 'Orders', row: 4, column: 4, rows: 1, columns: 1 }, [[450]]);
  await user.click(insert);
  const table = await screen.findByRole('table', { name: 'Cells that changed since they were read' });
  const rows = within(table).getAllByRole('row');
  expect(
    rows.map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([[], ['Orders!E5', '400', '450', 'not written']]);
  expect(await violations()).toEqual([]);
});

test('a workbook whose history a newer version keeps is left alone, with a sentence', async () => {
  const port = memoryWorkbook(salesWorkbook());
  const newer = '{"version":99,"data":{"next":"?"}}';
  await port.remember('history', newer);
  const { user } = open(port, worker('ben', { now: START }).session);
  expect(await screen.findByText(/A newer Targetry keeps the history of this workbook/)).toBeTruthy();
  const insert = await screen.findByRole('button', { name: 'Insert as values' });
  await waitFor(() => expect(insert.getAttribute('aria-disabled')).not.toBe('true'));
  await user.click(insert);
  await waitFor(() => expect(screen.getAllByText(/Nothing was written: update Targetry/)).toHaveLength(2));
  expect(await port.recall('history')).toBe(newer);
  expect((await port.listSheets()).length).toBe(2);
});
