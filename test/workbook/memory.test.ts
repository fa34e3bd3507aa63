import { memoryWorkbook } from '../../src/workbook/memory';
import { evaluate } from '../host/evaluate';
import { contract } from './contract';
import { contractWorkbook } from './contract-workbook';

describe('the memory workbook keeps the contract of the port', () => {
  test.each(contract)('$name', async ({ run }) => run(memoryWorkbook({ ...contractWorkbook, evaluate })));
});

describe('the memory workbook', () => {
  test('shows #NAME? for formulas when nothing evaluates them', async () => {
    const port = memoryWorkbook({ sheets: [{ name: 'Plan', cells: [[{ formula: '=1+1' }]] }] });
    const content = await port.read({ sheet: 'Plan', row: 0, column: 0, rows: 1, columns: 1 });
    expect(content.values).toEqual([[{ error: '#NAME?' }]]);
    expect(content.formulas).toEqual([['=1+1']]);
  });

  test('tells a workbook that counts days from 1904', async () => {
    const port = memoryWorkbook({ sheets: [{ name: 'Plan', cells: [] }], date1904: true });
    expect(await port.countsFrom1904()).toBe(true);
  });

  test('refuses numbers that are not finite', async () => {
    const port = memoryWorkbook({ sheets: [{ name: 'Plan', cells: [] }] });
    const write = port.write({ sheet: 'Plan', row: 0, column: 1, rows: 1, columns: 1 }, [[Number.NaN]]);
    await expect(write).rejects.toMatchObject({ code: 'value-refused', place: 'Plan!B1' });
  });

  test('neither adds nor removes sheets when its structure is protected', async () => {
    const port = memoryWorkbook({
      sheets: [
        { name: 'A', cells: [] },
        { name: 'B', cells: [] },
      ],
      structureProtected: true,
    });
    await expect(port.addSheet({ name: 'C', cells: [] })).rejects.toMatchObject({ code: 'workbook-protected' });
    await expect(port.removeSheet('B')).rejects.toMatchObject({ code: 'workbook-protected' });
    expect(await port.listSheets()).toHaveLength(2);
  });
});
