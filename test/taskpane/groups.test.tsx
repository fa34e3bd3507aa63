import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { Job } from '../../src/taskpane/job';
import { memoryWorkbook } from '../../src/workbook/memory';
import { said } from './said';

/** The target table that goes round by mail: money and leads under one heading. */
const targets = [
  ['责任主体', '目标类型', '月度目标', '实际'],
  ['华东销售一部', '签约额', '120万元', '60万元'],
  ['华东销售二部', '签约额', '150万元', '90万元'],
  ['市场部', '有效线索', '400条', '100条'],
];

function open(job: Job, language: 'zh' | 'en') {
  const selection = { sheet: '月度目标表', row: 1, column: 0, rows: 1, columns: 1 };
  const port = memoryWorkbook({ sheets: [{ name: '月度目标表', cells: targets }], selection });
  render(<App port={port} language={language} job={job} asOf={46185} />);
  return userEvent.setup();
}

test('Decompose says that money and leads are not added together, and splits one of them', async () => {
  const user = open('decompose', 'zh');
  const measure = await screen.findByLabelText<HTMLSelectElement>('指标');
  expect([...measure.options].map(({ text }) => text)).toEqual([
    '实际 · 签约额',
    '实际 · 有效线索',
    '月度目标 · 签约额',
    '月度目标 · 有效线索',
  ]);
  await user.selectOptions(measure, '月度目标 · 签约额');
  expect(
    screen.getByText(
      said('“月度目标 · 签约额”的各行不是同一个指标或单位，不会加在一起：签约额 2–3、有效线索 4（数字为行号）。'),
    ),
  ).toBeTruthy();
  const preview = screen.getByRole('table', { name: /月度目标 · 签约额/ });
  const lines = within(preview).getAllByRole('row');
  expect(lines.map((row) => row.querySelector('th')?.textContent)).toEqual([
    '责任主体',
    '华东销售二部',
    '华东销售一部',
    '合计',
  ]);
  expect(lines.at(-1)!.textContent).toContain('2,700,000');
});

test('a measure of a single row can be left again', async () => {
  const user = open('decompose', 'en');
  const measure = await screen.findByLabelText<HTMLSelectElement>('Measure');
  await user.selectOptions(measure, '月度目标 · 有效线索');
  expect((await screen.findAllByText(/There is no column to split by/)).length).toBeGreaterThan(0);
  await user.selectOptions(screen.getByLabelText('Measure'), '月度目标 · 签约额');
  expect(await screen.findByText('Total = target')).toBeTruthy();
});

test('Track shows each row and no total of money and leads', async () => {
  open('track', 'en');
  const pace = await screen.findByRole('table', { name: /Pace as of/ });
  expect(
    within(pace)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['华东销售一部 Ahead', '华东销售二部 Ahead', '市场部 At risk']);
  expect(pace.querySelector('tfoot')).toBeNull();
  expect(
    screen.getByText(said('3 rows that do not count the same, so there is no total. 12 working days left.')),
  ).toBeTruthy();
  expect(
    screen.getByText(
      said(
        'The rows of “月度目标” do not all count the same and are not added together: 签约额 2–3, 有效线索 4 (row numbers).',
      ),
    ),
  ).toBeTruthy();
});
