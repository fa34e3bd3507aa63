import fc from 'fast-check';
import { summarise } from '../../src/sheet/summarise';
import { column, tableOf } from './grid-of';

const orders = tableOf(`
  日期       | 地区 | 渠道 | 金额
  2026-01-31 | 华东 | 直销 | 0.1
  2026-02-01 | 华南 | 直销 | 5
  2026-02-28 | 华东 | 直销 | 0.2
  2026-02-10 | 华东 | 分销 |
  2026-02-11 |      | 分销 | 7
  2026-03-01 | 华南 | 直销 | 待定
             | 华南 | 直销 | 11`);
const amount = column(orders, '金额');
const region = column(orders, '地区');
const channel = column(orders, '渠道');

describe('summarise', () => {
  test('adds decimals exactly, in the order of first appearance, blank labels under null', () => {
    expect(summarise(orders, amount, [region])).toMatchObject({
      rows: [
        { labels: ['华东'], sum: 0.3, rows: 3, withoutNumber: 1 },
        { labels: ['华南'], sum: 16, rows: 3, withoutNumber: 1 },
        { labels: [null], sum: 7, rows: 1, withoutNumber: 0 },
      ],
      total: 23.3,
      withoutDate: 0,
    });
  });

  test('groups by two dimensions', () => {
    const rows = summarise(orders, amount, [region, channel]).rows.map(({ labels, sum }) => [...labels, sum]);
    expect(rows).toEqual([
      ['华东', '直销', 0.3],
      ['华南', '直销', 16],
      ['华东', '分销', 0],
      [null, '分销', 7],
    ]);
  });

  test('takes both ends of a date range and counts the rows without a date', () => {
    const dates = { column: column(orders, '日期'), ranges: [{ from: 46054, to: 46081 }] }; // February 2026
    const summary = summarise(orders, amount, [region], { dates });
    expect(summary.rows.map(({ labels, sum }) => [labels[0], sum])).toEqual([
      ['华南', 5],
      ['华东', 0.2],
      [null, 7],
    ]);
    expect(summary).toMatchObject({ total: 12.2, withoutDate: 1 });
  });

  test('takes several date ranges together', () => {
    const ranges = [
      { from: 46023, to: 46053 }, // January and March 2026
      { from: 46082, to: 46112 },
    ];
    const summary = summarise(orders, amount, [region], { dates: { column: column(orders, '日期'), ranges } });
    expect(summary.rows.map(({ labels, sum, rows }) => [labels[0], sum, rows])).toEqual([
      ['华东', 0.1, 1],
      ['华南', 0, 1],
    ]);
  });

  test('carries the problems of the columns it used, and no others', () => {
    expect(summarise(orders, amount, []).problems.map(({ cell }) => cell)).toEqual(['S!D7']);
    const other = tableOf('地区 | 金额 | 数量\n华东 | 待定 | 1\n华南 | 2 | 2\n华北 | 3 | 3');
    expect(summarise(other, column(other, '数量'), [column(other, '地区')]).problems).toEqual([]);
  });

  test('keeps apart labels that would be alike when joined', () => {
    const table = tableOf([
      ['A', 'B', 'N'],
      ['x', 'y z', 1],
      ['x y', 'z', 2],
      ['x', 'y z', 4],
    ]);
    const [a, b, n] = ['A', 'B', 'N'].map((heading) => column(table, heading)) as [never, never, never];
    expect(summarise(table, n, [a, b]).rows.map(({ sum }) => sum)).toEqual([5, 2]);
  });

  test('sums in cents to the whole numbers of cents, whatever the groups', () => {
    const line = fc.tuple(fc.constantFrom('甲', '乙', '丙', null), fc.integer({ min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (lines) => {
        const table = tableOf([['产品', '备注', '金额'], ...lines.map(([label, cents]) => [label, '.', cents / 100])]);
        const { rows, total } = summarise(table, column(table, '金额'), [column(table, '备注'), column(table, '产品')]);
        expect(total).toBe(lines.reduce((sum, [, cents]) => sum + cents, 0) / 100);
        expect(rows.reduce((sum, row) => sum + Math.round(row.sum * 100), 0)).toBe(Math.round(total * 100));
        expect(rows.reduce((sum, row) => sum + row.rows, 0)).toBe(lines.length);
      }),
    );
  });
});
