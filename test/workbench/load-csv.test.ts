import type { ICellData } from '@univerjs/core';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { loadCsv } from '../../src/workbench/csv/load-csv';
import { cellValue } from '../../src/workbench/xlsx/cell-value';
import { saveXlsx } from '../../src/workbench/xlsx/save';
import { encodeGb18030 } from '../files/gb18030';
import { stateOf } from './file-state';

async function load(text: string | Uint8Array, name = 'orders') {
  const loaded = await loadCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, name);
  if (!loaded.ok) throw new Error(loaded.failure.code);
  return loaded.workbook;
}

async function saved(text: string | Uint8Array, name = 'orders'): Promise<ExcelJS.Worksheet> {
  const workbook = await load(text, name);
  const book = new ExcelJS.Workbook();
  const bytes = await saveXlsx(workbook.source, stateOf(workbook));
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('a .csv in the workbench', () => {
  test('becomes one sheet called as the file, cut to what Excel allows', async () => {
    const { data } = await load('a,b\n1,2\n', '订单[2026]/1 及其明细，一个对于工作表来说实在太长的名字');
    const names = data.sheetOrder.map((id) => data.sheets[id]?.name);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/^订单/);
    expect(names[0]?.length).toBeLessThanOrEqual(31);
  });

  test('is saved as .xlsx with its numbers, formats and texts', async () => {
    const sheet = await saved(encodeGb18030('客户,金额,编号,折扣\n上海博远,"￥1,200.50",007,5%\n'));
    expect(sheet.name).toBe('orders');
    expect(sheet.getRow(1).values).toEqual([undefined, '客户', '金额', '编号', '折扣']);
    expect(sheet.getRow(2).values).toEqual([undefined, '上海博远', 1200.5, '007', 0.05]);
    expect(sheet.getCell('B2').numFmt).toBe('"¥"#,##0.00');
    expect(sheet.getCell('D2').numFmt).toBe('0%');
  });

  const text = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\n', ' =', '＝', "'="), fc.string({ unit: 'grapheme' }))
    .map(([sign, rest]) => `${sign}${rest.replace(/\r/g, '')}`)
    .filter((one) => one.trim() !== '');

  test('never has a formula in it, neither in the grid nor in the file that is saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const csv = ['head,x', ...texts.map((one) => `"${one.replace(/"/g, '""')}",1`)].join('\r\n');
        const { data, source } = await load(csv);
        const cells = Object.values(data.sheets['sheet-1']?.cellData ?? {}).flatMap((row) =>
          Object.values<ICellData>(row),
        );
        expect(cells.some((cell) => cell.f)).toBe(false);
        const before = texts.map((_, row) => cellValue(data.sheets['sheet-1']?.cellData?.[row + 1]?.[0]));
        const book = new ExcelJS.Workbook();
        const bytes = await saveXlsx(source, stateOf(await load(csv)));
        await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
        const sheet = book.worksheets[0];
        texts.forEach((_, row) => {
          const cell = sheet?.getCell(row + 2, 1);
          expect(cell?.formula).toBeFalsy();
          expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Number]).toContain(cell?.type);
          expect(cell?.value).toEqual(before[row]);
        });
      }),
      { numRuns: 40 },
    );
  });
});
