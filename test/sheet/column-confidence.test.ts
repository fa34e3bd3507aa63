import { column, tableOf } from './grid-of';

test('a known heading over cells that all fit is sure, an unknown one less, and a missing one least', () => {
  const table = tableOf('地区 | 年度销售额 | 甲乙 | \n华东 | 120 | 3 | 7\n华南 | 80 | 4 | 8');
  expect(table.columns.map(({ confidence }) => confidence)).toEqual([1, 0.85, 0.7, 0.4]);
});

test('cells that cannot be read take away from it', () => {
  const { confidence } = column(tableOf('地区 | 金额\n华东 | 120\n华南 | 待定\n华北 | 5\n西南 | 6'), '金额');
  expect(confidence).toBe(0.75);
});
