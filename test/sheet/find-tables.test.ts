import fc from 'fast-check';
import { findTables } from '../../src/sheet/find-tables';
import { formatArea } from '../../src/sheet/format-area';
import type { Cell, Grid } from '../../src/sheet/grid';
import { areaOf, contentOf, gridOf, tablesOf } from './grid-of';

function found(drawing: string): string[] {
  const grid = gridOf(drawing);
  return findTables(grid, areaOf(grid, '')).map((area) => formatArea(area));
}

describe('findTables', () => {
  test('finds a table that starts at A1', () => {
    expect(
      found(`
      地区 | 金额
      华东 | 120
      华南 | 80`),
    ).toEqual(['A1:B3']);
  });

  test('cuts off titles above the heading, with or without a blank row between', () => {
    expect(
      found(`
      2026年销售目标 |      |      | 单位：万元
      制表人：张三   |      |      |
      责任主体       | 1月  | 2月  | 3月
      华东区         | 120  | 130  | 140
      华南区         | 80   | 85   | 90`),
    ).toEqual(['A3:D5']);
    expect(
      found(`
      2026年销售目标 |      |      |
                     |      |      |
      责任主体       | 1月  | 2月  | 3月
      华东区         | 120  | 130  | 140`),
    ).toEqual(['A3:D4']);
  });

  test('cuts off a title of several cells that looks like a heading', () => {
    expect(
      found(`
      年度汇总 | 销售一部 |      |
      地区     | 产品     | 目标 | 实际
      华东     | 打印机   | 100  | 90`),
    ).toEqual(['A2:D3']);
  });

  test('cuts off footnotes, but no row that lacks its numbers', () => {
    expect(
      found(`
      地区 | 目标 | 实际
      华东 | 120  | 100
      华南 |      |
      注：华南目标待定 | |
      数据来源：CRM 2026-02-01 | |`),
    ).toEqual(['A1:C3']);
    expect(
      found(`
      Region | Target | Actual
      North  | 120    | 100
      South  | 80     | 90

      * Preliminary figures, not yet audited | |`),
    ).toEqual(['A1:C3']);
  });

  test('cuts off a remark under the numbers of a total', () => {
    expect(
      found(`
      地区 | 目标   | 实际
      华东 | 120    | 100
      合计 | 120    | 100
           | ✓ 一致 |`),
    ).toEqual(['A1:C3']);
  });

  test('finds tables side by side and below each other, the largest first', () => {
    expect(
      found(`
      地区 | 金额 |  | 渠道 | 金额 | 占比
      华东 | 120  |  | 直销 | 150  | 0.75
      华南 | 80   |  | 电销 | 50   | 0.25
           |      |  |      |      |
      产品 | 数量 |  |      |      |
      甲   | 5    |  |      |      |`),
    ).toEqual(['D1:F3', 'A1:B3', 'A5:B6']);
  });

  test('separates tables side by side under one common title', () => {
    expect(
      found(`
      2026年经营数据 |  |  |  |
      地区 | 金额 |  | 渠道 | 金额
      华东 | 120  |  | 直销 | 150
      华南 | 80   |  | 电销 | 50`),
    ).toEqual(['A2:B4', 'D2:E4']);
  });

  test('separates tables stacked without a blank row, with a title between them', () => {
    expect(
      found(`
      地区 | 目标 | 实际
      华东 | 120  | 100
      华南 | 80   | 90
      二、渠道 | |
      渠道 | 目标 | 实际
      直销 | 150  | 140
      电销 | 50   | 50`),
    ).toEqual(['A1:C3', 'A5:C7']);
  });

  test('keeps a total and a group that follow after a blank row', () => {
    expect(
      found(`
      地区 | 产品 | 金额
      华东 | 甲   | 120
           |      |
      华南 | 甲   | 80
           |      |
      合计 |      | 200`),
    ).toEqual(['A1:C6']);
  });

  test('does not take the title and the heading of the next table for more rows', () => {
    expect(
      found(`
      地区 | 产品 | 金额
      华东 | 甲   | 120
      华南 | 甲   | 80
           |      |
      2017年 |    |
           |      |
      地区 | 产品 | 金额
      华东 | 甲   | 130`),
    ).toEqual(['A1:C3', 'A7:C8']);
  });

  test('finds headings of years, months and dates', () => {
    expect(
      found(`
      Region | 2015 | 2016 | 2017
      North  | 1000 | 1200 | 1500
      South  | 800  | 900  | 950`),
    ).toEqual(['A1:D3']);
    expect(
      found(`
      地区 | 1 | 2 | 3
      华东 | 5 | 7 | 9`),
    ).toEqual(['A1:D2']);
    expect(
      found(`
      Region | 42736 | 42767 | 42795
      North  | 5     | 7     | 9`),
    ).toEqual(['A1:D2']);
  });

  test('finds a heading of two rows', () => {
    expect(
      found(`
      地区 | 2025 |      | 2026 |
           | Q1   | Q2   | Q1   | Q2
      华东 | 10   | 12   | 14   | 16`),
    ).toEqual(['A1:E3']);
    expect(
      found(`
           | 2025 |      |      | 2026 |     |
      地区 | 1月  | 2月  | 3月  | 1月  | 2月 | 3月
      华东 | 10   | 12   | 14   | 16   | 17  | 18`),
    ).toEqual(['A1:G3']);
  });

  test('finds the heading below settings, and labels like "30天" over numbers', () => {
    expect(
      found(`
      截止日期 | 46054   |      |
      总目标   | 3000000 |      |
      地区     | 权重    | 目标 | 实际
      华东     | 1       | 2    | 3`),
    ).toEqual(['A3:D4']);
    expect(
      found(`
      客户 | '30天 | '60天 | 90天以上
      甲   | 10    | 20    | 30`),
    ).toEqual(['A1:D2']);
  });

  test('finds a heading that ends each label in a colon', () => {
    expect(
      found(`
      客户： | 目标：
      甲     | 1`),
    ).toEqual(['A1:B2']);
  });

  test('finds none in a list without headings, a lone column, notes or nothing', () => {
    expect(
      found(`
      North | 120 | 5
      South | 80  | 4`),
    ).toEqual([]);
    expect(
      found(`
      待办
      打电话
      写邮件`),
    ).toEqual([]);
    expect(
      found(`
      地区 | 金额`),
    ).toEqual([]);
    expect(findTables([], { sheet: '', row: 0, column: 0, rows: 0, columns: 0 })).toEqual([]);
    expect(findTables([[null]], { sheet: '', row: 0, column: 0, rows: 1, columns: 1 })).toEqual([]);
  });

  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 200, max: 900 }).map((number): Cell => number) },
    { weight: 1, arbitrary: fc.constant<Cell>(null) },
  );
  const body = fc.array(
    fc.tuple(fc.constantFrom('甲', '乙', '丙', '丁'), fc.constantFrom('直销', '分销'), cell, cell),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  const heading: Cell[] = ['产品', '渠道', '目标', '实际'];

  test('reads the same table wherever it stands, under titles, over notes, with blank margins', () => {
    fc.assert(
      fc.property(
        body,
        fc.nat({ max: 4 }),
        fc.nat({ max: 4 }),
        fc.constantFrom<Cell[][]>([], [['2026年计划']], [['2026年计划'], []], [['计划', null, null, '单位：台']]),
        fc.constantFrom<Cell[][]>([], [['注：未审计']], [[], ['数据来源：CRM']]),
        (rows, down, right, titles, notes) => {
          const plain: Grid = [heading, ...rows];
          const width = right + heading.length + 2;
          const place = (row: readonly Cell[]): Cell[] => {
            const line = [...Array.from({ length: right }, (): Cell => null), ...row];
            return [...line, ...Array.from({ length: width - line.length }, (): Cell => null)];
          };
          const blank = Array.from({ length: down }, (): Cell[] => []);
          const dressed = [...blank, ...titles, ...plain, ...notes, ...blank].map(place);
          const [expected] = tablesOf(plain);
          const tables = tablesOf(dressed, areaOf(dressed, 'S', 7, 3));
          expect(tables.map(contentOf)).toEqual(expected === undefined ? [] : [contentOf(expected)]);
          const top = 7 + down + titles.length;
          expect(tables[0]?.area).toMatchObject({ row: top, column: 3 + right, rows: rows.length + 1, columns: 4 });
        },
      ),
    );
  });

  test('answers areas that lie within the grid and never overlap, whatever the cells', () => {
    const any = fc.oneof(
      { weight: 4, arbitrary: fc.constant<Cell>(null) },
      { weight: 3, arbitrary: fc.constantFrom<Cell>('地区', '金额', '合计', '注：x', 'abc', '12', '2026-01-01') },
      { weight: 3, arbitrary: fc.constantFrom<Cell>(1, 2016, 43000, 12.5, true, { error: '#N/A' }) },
    );
    const grids = fc
      .integer({ min: 1, max: 7 })
      .chain((width) =>
        fc.array(fc.array(any, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      );
    fc.assert(
      fc.property(grids, (grid) => {
        const areas = findTables(grid, areaOf(grid));
        const seen = new Set<string>();
        for (const area of areas) {
          expect(area.rows).toBeGreaterThan(1);
          expect(area.columns).toBeGreaterThan(1);
          expect(area.row + area.rows).toBeLessThanOrEqual(grid.length);
          expect(area.column + area.columns).toBeLessThanOrEqual(grid[0]?.length ?? 0);
          for (let row = area.row; row < area.row + area.rows; row++) {
            for (let column = area.column; column < area.column + area.columns; column++) {
              expect(seen.has(`${row} ${column}`)).toBe(false);
              seen.add(`${row} ${column}`);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
