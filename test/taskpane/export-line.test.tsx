import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { readCsv } from '../../src/files/read-csv';
import { App } from '../../src/taskpane/app';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';
import { salesWorkbook } from './orders';

// What browsers have and the simulated one lacks.
jest.setTimeout(30_000);
Object.assign(globalThis, { TextDecoder, TextEncoder });

function exportOf(name: string) {
  const read = readCsv(new Uint8Array(readFileSync(`test/cases/exports/${name}/export.csv`)));
  if (!read.ok) throw new Error(read.failure.code);
  return memoryWorkbook({ sheets: [{ name: 'export', cells: read.value.grid }] });
}

const offered = async (label: string) =>
  Array.from((await screen.findByLabelText<HTMLSelectElement>(label)).options, ({ text }) => text);

test('an export is named in the pane, and Decompose starts with its amount and its dimensions', async () => {
  render(<App port={exportOf('fxiaoke-orders')} language="zh" />);
  expect(await screen.findByText('识别为纷享销客导出的订单（16/16 列）。')).toBeTruthy();
  expect((await offered('指标'))[0]).toContain('销售订单金额');
  expect(await offered('指标')).not.toContainEqual(expect.stringContaining('整单折扣'));
  expect(await violations()).toEqual([]);
});

test('an export in English is named in English, and a probability is no measure', async () => {
  render(<App port={exportOf('salesforce-opportunities')} language="en" />);
  expect(
    await screen.findByText('Recognised as an export of opportunities from Salesforce (15 of 15 columns).'),
  ).toBeTruthy();
  const measures = await offered('Measure');
  expect(measures[0]).toContain('Amount');
  expect(measures).not.toContainEqual(expect.stringContaining('Probability'));
});

test('a table that is no export has no such line', async () => {
  render(<App port={memoryWorkbook(salesWorkbook())} language="en" />);
  await screen.findByLabelText('Measure');
  expect(screen.queryByText(/Recognised as an export/)).toBeNull();
});
