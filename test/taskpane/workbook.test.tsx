import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellInput } from '../../src/sheet/draft';
import { App } from '../../src/taskpane/app';
import { memoryWorkbook } from '../../src/workbook/memory';
import { evaluate } from '../host/evaluate';
import { violations } from './accessible';

const formula = (text: string): CellInput => ({ formula: text });
const area = (sheet: string) => ({ sheet, row: 0, column: 0, rows: 4, columns: 2 });

function open(language: 'zh' | 'en' = 'en') {
  const port = memoryWorkbook({
    sheets: [
      {
        name: 'Plan',
        cells: [
          ['Weight', 'Target'],
          [6, formula('=TARGET.DECOMPOSE(10,A2:A4)')],
          [3, null],
          [3, null],
        ],
      },
      { name: 'Old', cells: [[formula('=_xldudf_TARGET_DECOMPOSE(7,1)'), formula('=SUM(A1)')]], hidden: true },
    ],
    evaluate,
  });
  render(<App port={port} language={language} job="workbook" />);
  return { port, user: userEvent.setup() };
}

test('Repair enters stuck formulas again, then Freeze makes values of them all, and both can be taken back', async () => {
  const { port, user } = open();
  expect((await screen.findAllByText('2 formulas of Targetry on Plan (1), Old (1).')).length).toBeGreaterThan(0);
  expect(screen.queryByLabelText('Table')).toBeNull();
  expect(screen.getByText('Stuck formulas: Old!A1')).toBeTruthy();
  expect(screen.getByText(/1 formula has no value \(Old!A1\) and stays/)).toBeTruthy();
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Enter 1 formula again' }));
  await screen.findByText('1 formula was entered again.');
  await screen.findByText('No formula is stuck.');
  expect((await port.read(area('Old'))).values[0]).toEqual([7, 7]);

  await user.click(await screen.findByRole('button', { name: 'Turn 2 formulas into values' }));
  await screen.findByText('2 formulas are values now.');
  await screen.findByText(/no formulas of Targetry/, { selector: 'span' });
  const frozen = await port.read(area('Plan'));
  expect(frozen.values.map((row) => row[1])).toEqual(['Target', 5, 3, 2]);
  expect(frozen.formulas.flat().every((one) => one === null)).toBe(true);
  expect((await port.read(area('Old'))).formulas[0]).toEqual([null, '=SUM(A1)']);

  await user.click(screen.getByRole('button', { name: 'Take back' }));
  await screen.findByRole('button', { name: 'Turn 2 formulas into values' });
  expect((await port.read(area('Plan'))).formulas[1]).toEqual([null, '=TARGET.DECOMPOSE(10,A2:A4)']);
});

test('one sheet can be chosen for Freeze', async () => {
  const { port, user } = open('zh');
  await screen.findAllByText('2 个 Targetry 公式，分布在 Plan（1）、Old（1）。');
  await user.selectOptions(screen.getByLabelText('范围'), 'Old');
  expect(screen.getByText('没有可以转为数值的公式。')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('范围'), 'Plan');
  await user.click(screen.getByRole('button', { name: '把 1 个公式转为数值' }));
  await screen.findByText('1 个公式已转为数值。');
  expect((await port.read(area('Old'))).formulas[0]![0]).toBe('=_xldudf_TARGET_DECOMPOSE(7,1)');
});

test('a workbook without formulas of Targetry says so, one without a table too', async () => {
  render(<App port={memoryWorkbook({ sheets: [{ name: 'Empty', cells: [] }] })} language="en" job="workbook" />);
  await waitFor(() => expect(screen.getAllByText(/no formulas of Targetry/).length).toBeGreaterThan(0));
  expect(screen.queryByText(/No table was found/)).toBeNull();
});

test('what can’t be written is said with its place, and nothing is changed', async () => {
  const cells = [[formula('=TARGET.DECOMPOSE(7,1)')]];
  const port = memoryWorkbook({ sheets: [{ name: 'Locked', cells, protected: true }], evaluate });
  render(<App port={port} language="en" job="workbook" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Turn 1 formula into a value' }));
  expect((await screen.findByText(/protected/)).textContent).toMatch(/Locked/);
});
