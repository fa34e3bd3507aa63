import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { AskedCell } from '../../src/taskpane/cell/asked-cell';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';

const workbook = () =>
  memoryWorkbook({
    sheets: [
      {
        name: 'Plan',
        cells: [
          ['Region', 'Rep', 'Target'],
          ['North', 'Ann', 100],
          ['North', 'Bob', 80],
          ['North', 'Subtotal', 180],
          ['South', 'Cid', 70],
          ['South', 'Subtotal', 70],
          ['Total', null, 250],
        ],
      },
      {
        name: 'Orders',
        cells: [
          ['Product', 'Sales'],
          ['A', 1],
          ['B', 2],
          ['C', 3],
        ],
      },
    ],
  });

const ask = (
  job: AskedCell['job'],
  sheet: string,
  row: number,
  column: number,
  value: AskedCell['value'],
): AskedCell => ({
  id: 1,
  job,
  area: { sheet, row, column, rows: 1, columns: 1 },
  value,
});

function open(asked: AskedCell, port = workbook()) {
  render(<App port={port} language="en" job={asked.job} asked={asked} />);
  return { port, user: userEvent.setup() };
}

test('“Split this number…” opens Decompose with the number of the cell as the total', async () => {
  open(ask('decompose', 'Plan', 6, 2, 250));
  await screen.findByText('250 of Plan!C7 is the total.');
  expect(await screen.findByDisplayValue('250')).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('“Explain this number…” on a total shows the numbers behind it, each a press away', async () => {
  const { port, user } = open(ask('explain', 'Plan', 3, 2, 180));
  await screen.findByText('Plan!C4 = 180: a total of Plan; the 2 numbers below add up to 180.');
  const list = within(screen.getByRole('list', { name: 'The numbers behind this total' }));
  expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Plan!C2  North · Ann  100',
    'Plan!C3  North · Bob  80',
  ]);
  await user.click(list.getByRole('button', { name: /Bob/ }));
  expect(await port.selection()).toMatchObject({ sheet: 'Plan', row: 2, column: 2 });
  expect(await violations()).toEqual([]);
});

test('… on the last total shows all of them', async () => {
  open(ask('explain', 'Plan', 6, 2, 250));
  await screen.findByText('Plan!C7 = 250: a total of Plan; the 3 numbers below add up to 250.');
});

test('… on a value names the table, the column and the row, and the table is the one explained', async () => {
  open(ask('explain', 'Orders', 2, 1, 2));
  await screen.findByText('Orders!B3 = 2: “Sales” of Orders, B.');
  await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('Table').value).toBe('Orders!A1:B4'));
});

test.each(['decompose', 'explain'] as const)('a cell without a number gets a sentence in %s', async (job) => {
  open(ask(job, 'Plan', 1, 0, 'North'));
  await screen.findByText(/Plan!A2 holds no number/);
});

test('a number outside of every table gets a sentence too', async () => {
  open(ask('explain', 'Plan', 40, 9, 5));
  await screen.findByText(/Plan!J41 = 5 is no number of a table/);
});
