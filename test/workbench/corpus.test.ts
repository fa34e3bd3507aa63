import { openFile } from '../../src/workbench/xlsx/open-file';
import { cellValue } from '../../src/workbench/xlsx/cell-value';
import { sheetCases, workbookOf } from '../sheet/corpus/sheet-case';
import { fileOf } from './contract-file';

const withTable = sheetCases().filter(({ expected }) => expected !== 'no table');

describe('the sheets people have, as files', () => {
  test.each(withTable.map((one) => [one.file, one] as const))('%s opens with every cell', async (_, one) => {
    const opened = await openFile(await fileOf(workbookOf(one)), one.file.replace('.txt', '.xlsx'));
    if (!opened.ok) throw new Error(opened.refusal);
    const { area, values } = one.sheet;
    const sheet = Object.values(opened.workbook.data.sheets)[0];
    expect(sheet?.name).toBe(area.sheet);
    const read = values.map((row, r) =>
      row.map((__, c) => cellValue(sheet?.cellData?.[area.row + r]?.[area.column + c])),
    );
    expect(read).toEqual(values.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  });
});
