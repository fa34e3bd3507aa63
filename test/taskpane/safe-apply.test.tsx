import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellInput } from '../../src/sheet/draft';
import { App } from '../../src/taskpane/app';
import type { Language } from '../../src/texts/language';
import { memoryWorkbook } from '../../src/workbook/memory';
import { WorkbookError, type TableInfo, type WorkbookErrorCode, type WorkbookPort } from '../../src/workbook/port';
import { day, orders, salesWorkbook } from './orders';

const added: readonly CellInput[] = ['o-8', day(2017, 12, 31), 'East', 'A', 900, 9];
const last = { sheet: 'Orders', row: 8, column: 0, rows: 1, columns: 6 };
const insertNames = { en: 'Insert as values', zh: '插入为数值' } as const;

async function openDecompose(port: WorkbookPort, language: Language = 'en') {
  const view = render(<App port={port} language={language} />);
  const insert = await screen.findByRole('button', { name: insertNames[language] });
  await waitFor(() => expect(insert.getAttribute('aria-disabled')).not.toBe('true'));
  return { ...view, insert, user: userEvent.setup() };
}

async function expectConflict(port: WorkbookPort, rows: string, cells: readonly string[]): Promise<void> {
  expect(await screen.findByText(new RegExp(`${rows}\\. Nothing was written`))).toBeTruthy();
  const table = screen.getByRole('table', { name: 'Cells that changed since they were read' });
  expect(
    within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['CellWasIs nowWould be', ...cells]);
  expect((await port.listSheets()).length).toBe(2);
}

test('a table of the workbook that grew between preview and apply is a conflict that names its new rows', async () => {
  const tables: TableInfo[] = [{ name: 'Bookings', area: { ...last, row: 0, rows: 8 } }];
  const port = memoryWorkbook({ ...salesWorkbook(), tables });
  const { user, insert } = await openDecompose(port);
  // as in Excel: a colleague types below the table, which takes the rows in
  await port.write({ ...last, rows: 2 }, [added, added]);
  await port.resizeTable('Bookings', { ...last, row: 0, rows: 10 });
  await user.click(insert);
  await expectConflict(port, 'Orders row 9, 10', [
    'Orders!A9(blank)o-8not written',
    expect.stringContaining('Orders!B9'),
    'Orders!C9(blank)Eastnot written',
    'Orders!D9(blank)Anot written',
    'Orders!E9(blank)900not written',
    'Orders!F9(blank)9not written',
  ]);
  await user.click(screen.getAllByRole('button', { name: 'Refresh' }).at(-1)!);
  // the new rows count now, and the plan goes in
  await waitFor(() => expect(screen.getByRole('table').textContent).toContain('East2,400'));
  await user.click(screen.getByRole('button', { name: 'Insert as values' }));
  expect(await screen.findByText(/Inserted on the new sheet/)).toBeTruthy();
});

test('so is one with a totals row, which moves down', async () => {
  const totals: readonly CellInput[] = ['Total', null, null, null, 1550, null];
  const tables: TableInfo[] = [{ name: 'Bookings', area: { ...last, row: 0, rows: 9 } }];
  const port = memoryWorkbook({ ...salesWorkbook([...orders, totals]), tables });
  const { user, insert } = await openDecompose(port);
  await port.write({ ...last, rows: 2 }, [added, totals]);
  await port.resizeTable('Bookings', { ...last, row: 0, rows: 10 });
  await user.click(insert);
  expect(await screen.findByText(/Orders row 10\. Nothing was written/)).toBeTruthy();
  expect((await port.listSheets()).length).toBe(2);
});

test('a list in plain cells that grew is a conflict too, and what is written beside it is none', async () => {
  const port = memoryWorkbook(salesWorkbook());
  const { user, insert } = await openDecompose(port);
  await port.write({ ...last, row: 3, column: 8, columns: 1 }, [['a note beside']]);
  await user.click(insert);
  expect(await screen.findByText(/Inserted on the new sheet/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take back' }));
  await screen.findByText(/taken back/i);
  await port.write({ ...last, column: 2, columns: 1 }, [['North']]);
  await user.click(insert);
  await expectConflict(port, 'Orders row 9', ['Orders!C9(blank)Northnot written']);
});

test.each([
  ['host-busy', 'en', /A cell is being edited in Excel\. Press Enter or Esc/, 'Try again'],
  ['host-busy', 'zh', /有单元格正在编辑。请按 Enter 或 Esc/, '再试一次'],
  ['dialog-open', 'en', /A dialog is open in Excel, and nothing can be written/, 'Try again'],
  ['dialog-open', 'zh', /Excel 打开了一个对话框，关闭之前不能写入/, '再试一次'],
] as const satisfies readonly (readonly [WorkbookErrorCode, Language, RegExp, string])[])(
  'while Excel is busy (%s, %s) its own sentence says what to do, and the same can be tried again',
  async (code, language, sentence, again) => {
    const port = memoryWorkbook(salesWorkbook());
    const { user, insert } = await openDecompose(port, language);
    const add = port.addSheet.bind(port);
    port.addSheet = async (draft) => {
      port.addSheet = add;
      throw new WorkbookError(code, draft.name);
    };
    await user.click(insert);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect((await port.listSheets()).length).toBe(2);
    await user.click(screen.getByRole('button', { name: again }));
    await waitFor(async () => expect((await port.listSheets()).length).toBe(3));
  },
);
