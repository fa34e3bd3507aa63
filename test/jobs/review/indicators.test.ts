import { indicatorsOf } from '../../../src/jobs/review/indicators';
import { sourceOf, day } from '../orders';

const source = sourceOf([
  ['日期', '订单号', '客户', '金额', '利润'],
  [day(2017, 3, 1), 'A-1', '甲', 100, 20],
  [day(2017, 3, 2), 'A-2', '乙', 300, 60],
]);

test('where there were no orders a ratio is blank, not 0, and counts are 0', () => {
  const { table } = source;
  const column = (heading: string) => table.columns.find((one) => one.heading === heading)!;
  const columns = {
    date: column('日期'),
    amount: column('金额'),
    quantity: null,
    profit: column('利润'),
    customer: column('客户'),
    order: column('订单号'),
  };
  const indicators = indicatorsOf(table, columns, {
    now: { from: day(2017, 1, 1), to: day(2017, 12, 31) },
    last: { from: day(2016, 1, 1), to: day(2016, 12, 31) },
  });
  const values = indicators.map(({ name, last, now }) => [name, last?.value ?? null, now?.value ?? null]);
  expect(values).toEqual([
    ['orders', 0, 2],
    ['orderValue', null, 200],
    ['customers', 0, 2],
    ['profit', 0, 80],
    ['margin', null, 0.2],
  ]);
});
