import { readNumber } from '../../../src/sheet/number-text';
import { findTables } from '../../../src/sheet/find-tables';
import { placeOf } from '../../../src/sheet/place-of';
import { recogniseTable } from '../../../src/sheet/recognise-table';
import { scoreCase } from './score-case';
import { printTables, sheetCases } from './sheet-case';

const cases = sheetCases();

describe('the sheets people have', () => {
  test('are at least 40 layouts, half of them Chinese', () => {
    const chinese = cases.filter(({ file }) => file.startsWith('zh-'));
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(chinese.length * 2).toBeGreaterThanOrEqual(cases.length);
  });

  test.each(cases.map((one) => [one.file, one] as const))('%s is understood as expected', (_, { sheet, expected }) => {
    expect(printTables(sheet)).toBe(expected);
  });

  test.each(cases.map((one) => [one.file, one] as const))('every number of %s stands where it says', (_, { sheet }) => {
    for (const area of findTables(sheet.values, sheet.area)) {
      const read = recogniseTable(sheet, area, 'T');
      if (!read.ok) continue;
      for (const column of read.value.columns.filter(({ kind }) => kind === 'number')) {
        column.values.forEach((value, row) => {
          const place = placeOf(read.value, column, row);
          const cell = sheet.values[place.row - sheet.area.row]?.[place.column - sheet.area.column];
          const written = typeof cell === 'string' ? (readNumber(cell) ?? null) : cell;
          if (value === null) expect(typeof written).not.toBe('number');
          else expect(written).toBe(value);
        });
      }
    }
  });

  test('score in full, and a wrong value or meaning takes away from the score', () => {
    for (const one of cases) expect(scoreCase(one)).toMatchObject({ wrongColumns: 0, wrongValues: 0 });
    const first = cases.find(({ file }) => file === 'zh-01-target-table-texts.txt');
    const broken = { ...first!, expected: first!.expected.replace('400;', '401;').replace('| person |', '| region |') };
    expect(scoreCase(broken)).toMatchObject({ wrongColumns: 1, wrongValues: 1 });
  });
});
