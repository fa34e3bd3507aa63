import fc from 'fast-check';
import { correctTable } from '../../../src/sheet/corrections/correct-table';
import { forgetCorrections } from '../../../src/sheet/corrections/forget-corrections';
import { readCorrections, writeCorrections } from '../../../src/sheet/corrections/read-corrections';
import { rememberCorrection } from '../../../src/sheet/corrections/remember-correction';
import type { Grid } from '../../../src/sheet/grid';
import { readTable } from '../../../src/sheet/read-table';

function tableOf(grid: Grid, sheet = 'S') {
  const read = readTable(grid, { sheet, row: 0, column: 0, rows: grid.length, columns: grid[0]!.length }, 'T');
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const sales = tableOf([
  ['大区', '经办', '数值', '折扣'],
  ['华东', '甲', 120, 3],
  ['华北', '乙', 80, 5],
]);
const wan = { label: '万元', factor: 10_000 };
const asAmount = { heading: '数值', role: 'amount', unit: wan } as const;
const asPerson = { heading: '经办', role: 'person', unit: null } as const;

const column = (table: typeof sales, heading: string) => table.columns.find((one) => one.heading === heading);

describe('a corrected table', () => {
  test('has the meaning and unit that a person said, for certain, and the others as they were', () => {
    const remembered = rememberCorrection(rememberCorrection([], sales, asAmount), sales, asPerson);
    const corrected = correctTable(sales, remembered);
    expect(column(corrected, '数值')).toMatchObject({ role: 'amount', unit: wan, confidence: 1 });
    expect(column(corrected, '经办')).toMatchObject({ role: 'person', confidence: 1 });
    expect(column(corrected, '大区')).toBe(column(sales, '大区'));
    expect(column(corrected, '数值')!.values).toBe(column(sales, '数值')!.values);
  });

  test('takes the last word on a column', () => {
    const twice = rememberCorrection(rememberCorrection([], sales, asAmount), sales, { ...asAmount, role: 'rate' });
    expect(twice).toHaveLength(1);
    expect(column(correctTable(sales, twice), '数值')).toMatchObject({ role: 'rate' });
  });

  test('may say that a column means nothing', () => {
    const remembered = rememberCorrection([], sales, { heading: '大区', role: null, unit: null });
    expect(column(correctTable(sales, remembered), '大区')).toMatchObject({ role: null, confidence: 1 });
  });

  test('leaves a meaning out that the values can not have any more', () => {
    const texts = tableOf([
      ['大区', '经办', '数值', '折扣'],
      ['华东', '甲', '多', 3],
      ['华北', '乙', '少', 5],
    ]);
    expect(correctTable(texts, rememberCorrection([], sales, asAmount)).columns).toEqual(texts.columns);
  });
});

describe('a table is known again', () => {
  const remembered = rememberCorrection([], sales, asAmount);
  test('on another sheet, with more rows and a column more', () => {
    const next = tableOf(
      [
        ['月份', '大区', '经办', '数值', '折扣'],
        ['2026-01', '华东', '甲', 1, 1],
        ['2026-02', '华南', '丙', 2, 1],
        ['2026-03', '华南', '丙', 2, 1],
      ],
      'Other',
    );
    expect(column(correctTable(next, remembered), '数值')).toMatchObject({ role: 'amount' });
  });

  test('not by one heading that many tables have', () => {
    const other = tableOf([
      ['门店', '数值', '备注', '面积'],
      ['一店', 1, 'x', 5],
      ['二店', 2, 'y', 6],
    ]);
    expect(correctTable(other, remembered)).toBe(other);
    expect(rememberCorrection(remembered, other, asAmount)).toHaveLength(2);
  });

  test('until its corrections are forgotten', () => {
    expect(correctTable(sales, forgetCorrections(remembered, sales))).toBe(sales);
  });
});

describe('corrections in a workbook', () => {
  test('are read as they were written', () => {
    const tables = rememberCorrection(rememberCorrection([], sales, asAmount), sales, asPerson);
    expect(readCorrections(writeCorrections(tables))).toEqual({ state: 'read', tables });
    expect(readCorrections(null)).toEqual({ state: 'read', tables: [] });
  });

  test('of a newer version are not touched', () => {
    expect(readCorrections('{"version":2,"tables":[]}')).toEqual({ state: 'newer' });
  });

  test('without sense are left out, whatever they are', () => {
    const kept = {
      version: 1,
      tables: [
        { headings: ['a'], columns: [{ heading: 'a', role: 'wizard', unit: null }] },
        {
          headings: ['a', 5, '__proto__'],
          columns: [
            { heading: '__proto__', role: 'amount', unit: { label: '万元', factor: -1 } },
            { heading: 'constructor', role: 'toString', unit: null },
            7,
          ],
        },
        null,
      ],
    };
    expect(readCorrections(JSON.stringify(kept).replace('"a",5', '"a",5'))).toEqual({
      state: 'read',
      tables: [{ headings: ['a', '__proto__'], columns: [{ heading: '__proto__', role: 'amount', unit: null }] }],
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readCorrections(text);
        if (read.state === 'read') expect(correctTable(sales, read.tables).columns).toHaveLength(4);
      }),
    );
  });
});
