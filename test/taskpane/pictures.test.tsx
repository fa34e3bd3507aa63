import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { Area } from '../../src/sheet/address';
import type { WorkbookContent } from '../../src/workbook/content';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';

const area = (sheet: string, row: number, column: number, rows: number, columns: number): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const cells = [
  ['Region', 'Target'],
  ['North', 100],
  ['South', 200],
  ['West', 300],
];
const picture = { name: 'Picture 1', kind: 'picture' } as const;

async function open(content: WorkbookContent, language: 'zh' | 'en' = 'en') {
  const port = memoryWorkbook(content);
  render(<App port={port} language={language} />);
  await screen.findByRole('button', { name: language === 'en' ? 'Refresh' : '刷新' });
  return { port, user: userEvent.setup() };
}

test('a picture over a table is named with the cells under it, which are read all the same', async () => {
  const drawings = [
    { ...picture, area: area('Plan', 2, 1, 6, 3) },
    { ...picture, name: 'Logo', area: area('Plan', 20, 0, 2, 2) },
  ];
  await open({ sheets: [{ name: 'Plan', cells, drawings }] });
  const sentence = await screen.findByText(/“Picture 1” lies over Plan!B3:D8/);
  expect(sentence.textContent).toMatch(/move it beside the table/);
  expect(screen.queryByText(/Logo/)).toBeNull();
  expect(screen.getByLabelText<HTMLSelectElement>('Measure').value).toBe('Target');
  expect(await violations()).toEqual([]);
});

test('a sheet with a picture and no table says that a picture can’t be read, and what to do instead', async () => {
  const drawings = [{ ...picture, area: area('截图', 2, 1, 6, 3) }];
  await open({ sheets: [{ name: '截图', cells: [['7月目标']], drawings }] }, 'zh');
  const sentence = await screen.findByText(/工作表“截图”里没有表格，只有图片“Picture 1”（截图!B3）/);
  expect(sentence.textContent).toMatch(/来自图片/);
  expect(screen.queryByText(/工作簿里没有找到表格/)).toBeNull();
});

test('beside a sheet with a table, a picture on another sheet is told of where that sheet is looked at', async () => {
  const drawings = [{ ...picture, area: area('Shot', 2, 1, 6, 3) }];
  const { port, user } = await open({
    sheets: [
      { name: 'Plan', cells },
      { name: 'Shot', cells: [], drawings },
    ],
  });
  await screen.findByLabelText('Measure');
  expect(screen.queryByText(/A picture of a table/)).toBeNull();
  await port.show(area('Shot', 0, 0, 1, 1));
  await user.click(screen.getByRole('button', { name: 'Use selection' }));
  await waitFor(() => expect(screen.getByText(/A picture of a table can’t be read/)).toBeTruthy());
  expect(screen.queryByText(/There is no table with headings/)).toBeNull();
});

test('shapes are no pictures of tables', async () => {
  const drawings = [{ name: 'Rectangle 1', kind: 'shape', area: area('Shot', 2, 1, 6, 3) } as const];
  await open({ sheets: [{ name: 'Shot', cells: [], drawings }] });
  await screen.findByText(/No table was found/);
});
