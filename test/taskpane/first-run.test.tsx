import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import { sampleFor } from '../../src/taskpane/sample/samples';
import type { Language } from '../../src/texts/language';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';
import { salesWorkbook } from './orders';

const empty = { sheets: [{ name: 'Sheet1', cells: [] }] };

test.each([
  ['zh', '载入示例', 'sales-team'],
  ['en', 'Load the sample', 'superstore'],
] as const)(
  'in %s, a workbook without a table leads with “%s”, and a click loads it',
  async (language, name, sample) => {
    const port = memoryWorkbook(empty);
    const asked: Language[] = [];
    const onSample = async (chosen: Language) => {
      asked.push(chosen);
      for (const { name: sheet, cells } of salesWorkbook().sheets) await port.addSheet({ name: sheet, cells });
    };
    render(<App port={port} language={language} onSample={onSample} />);
    const button = await screen.findByRole('button', { name });
    expect(await violations()).toEqual([]);
    await userEvent.setup().click(button);
    const table = await screen.findByLabelText<HTMLSelectElement>(language === 'zh' ? '数据表' : 'Table');
    expect(table.value).toMatch(/^(Orders|Track)!/);
    expect(asked.map(sampleFor)).toEqual([sample]);
    expect(screen.queryByRole('button', { name })).toBeNull();
  },
);

test('a workbook with a table leads with its table, not with the sample', async () => {
  render(<App port={memoryWorkbook(salesWorkbook())} language="en" onSample={async () => undefined} />);
  await screen.findByLabelText('Table');
  expect(screen.queryByRole('button', { name: 'Load the sample' })).toBeNull();
});

test('a sample that can’t be loaded says why and what to do, and can be tried again', async () => {
  const onSample = jest.fn().mockRejectedValue(new Error('404 superstore.xlsx'));
  render(<App port={memoryWorkbook(empty)} language="en" onSample={onSample} />);
  const user = userEvent.setup();
  const button = await screen.findByRole('button', { name: 'Load the sample' });
  await user.click(button);
  await screen.findByText(/could not be loaded \(404 superstore\.xlsx\)\. Try again/);
  await user.click(button);
  await waitFor(() => expect(onSample).toHaveBeenCalledTimes(2));
});
