import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { WorkbookContent } from '../../src/workbook/content';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { AreaContent, WorkbookPort } from '../../src/workbook/port';
import { violations } from './accessible';
import { salesWorkbook } from './orders';

/** A port whose calls of one kind wait at a gate once `closed` is set, so that a test can look at work in the middle. */
function gated(port: WorkbookPort, call: 'read' | 'addSheet' | 'removeSheet' | 'write', from = 1) {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  let calls = 0;
  const original = port[call].bind(port) as (...args: unknown[]) => Promise<unknown>;
  Object.assign(port, {
    [call]: async (...args: unknown[]) => {
      calls += 1;
      if (calls >= from) await gate;
      return original(...args);
    },
  });
  return { open: () => open(), calls: () => calls };
}

async function cells(
  port: WorkbookPort,
): Promise<Record<string, Pick<AreaContent, 'values' | 'formulas' | 'numberFormats'>>> {
  const all: Record<string, Pick<AreaContent, 'values' | 'formulas' | 'numberFormats'>> = {};
  for (const { name } of await port.listSheets()) {
    const used = await port.usedArea(name);
    if (used === null) continue;
    const { values, formulas, numberFormats } = await port.read(used);
    all[name] = { values, formulas, numberFormats };
  }
  return all;
}

/** 12,000 order lines: more cells than are read at once. */
const manyOrders = (): WorkbookContent => ({
  sheets: [
    {
      name: 'Orders',
      cells: [
        ['Date', 'Region', 'Customer', 'Product', 'Sales', 'Cost', 'Quantity', 'Person', 'Channel'],
        ...Array.from({ length: 12_000 }, (_, row) => [
          45_000 + (row % 700),
          ['North', 'South', 'East'][row % 3]!,
          `Customer ${row % 90}`,
          `Product ${row % 12}`,
          10 + (row % 990),
          5 + (row % 300),
          1 + (row % 9),
          `Person ${row % 7}`,
          ['direct', 'online'][row % 2]!,
        ]),
      ],
    },
  ],
});

test('reading a large sheet goes in pieces, says how far it is, and stops when asked', async () => {
  const port = memoryWorkbook(manyOrders());
  const gate = gated(port, 'read', 2);
  render(<App port={port} language="en" />);
  const user = userEvent.setup();
  const bar = await screen.findByRole('progressbar', { name: 'Reading the tables' });
  expect(Number(bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
  expect(Number(bar.getAttribute('aria-valuenow'))).toBeLessThan(1);
  expect(screen.getByText(/^Reading the tables \d+ %$/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.getByRole('button', { name: 'Cancelling…' })).toBeTruthy();
  gate.open();
  await screen.findByText(/Reading was cancelled\. Press “Refresh”/);
  const stopped = gate.calls();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(gate.calls()).toBe(stopped);
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect((await screen.findByLabelText<HTMLSelectElement>('Table')).value).toBe('Orders!A1:I12001');
});

test('a long part of a sheet that is selected is read in pieces too, with the pane’s turn between them', async () => {
  const port = memoryWorkbook(manyOrders());
  render(<App port={port} language="en" />);
  const user = userEvent.setup();
  const table = await screen.findByLabelText<HTMLSelectElement>('Table');
  const refresh = screen.getByRole('button', { name: 'Refresh' });
  await waitFor(() => expect(refresh.getAttribute('aria-disabled')).not.toBe('true'));
  const seen: string[] = [];
  const watch = new MutationObserver(() => seen.push(`${refresh.getAttribute('aria-disabled')} ${table.value}`));
  watch.observe(refresh, { attributes: true });
  await port.show({ sheet: 'Orders', row: 0, column: 0, rows: 11_500, columns: 9 });
  await user.click(screen.getByRole('button', { name: 'Use selection' }));
  await waitFor(() => expect(table.value).toBe('Orders!A1:I11500'));
  watch.disconnect();
  expect(seen).toContain('true Orders!A1:I12001');
  await waitFor(() => expect(refresh.getAttribute('aria-disabled')).not.toBe('true'));
});

test('an insert that is cancelled in the middle leaves the workbook cell for cell as it was', async () => {
  const port = memoryWorkbook(salesWorkbook());
  const before = await cells(port);
  render(<App port={port} language="zh" />);
  const user = userEvent.setup();
  const insert = await screen.findByRole('button', { name: '插入为数值' });
  await waitFor(() => expect(insert.getAttribute('aria-disabled')).not.toBe('true'));
  const gate = gated(port, 'addSheet');
  await user.click(insert);
  await screen.findByRole('progressbar', { name: '正在写入…' });
  await user.click(screen.getByRole('button', { name: '取消' }));
  gate.open();
  await screen.findByText('已取消：工作簿和之前完全一样。');
  expect(await cells(port)).toEqual(before);
  expect(screen.queryByRole('progressbar')).toBeNull();
  // and can be done all the same afterwards
  await user.click(insert);
  await screen.findByRole('button', { name: '撤回' });
});

test('taking back that is cancelled before anything is gone leaves what was written', async () => {
  const port = memoryWorkbook(salesWorkbook());
  render(<App port={port} language="en" />);
  const user = userEvent.setup();
  const insert = await screen.findByRole('button', { name: 'Insert as values' });
  await waitFor(() => expect(insert.getAttribute('aria-disabled')).not.toBe('true'));
  await user.click(insert);
  const takeBack = await screen.findByRole('button', { name: 'Take back' });
  const written = await cells(port);
  const gate = gated(port, 'read');
  await user.click(takeBack);
  await screen.findByRole('progressbar', { name: 'Taking back …' });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  gate.open();
  await screen.findByText(/Taking back was cancelled: all that was written is still there/);
  expect(await cells(port)).toEqual(written);
});
