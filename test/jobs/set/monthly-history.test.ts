import { monthlyHistory } from '../../../src/jobs/set/monthly-history';
import { day, orders, sourceOf } from '../orders';

const columns = (values = orders) => {
  const { table } = sourceOf(values);
  const of = (heading: string) => table.columns.find((column) => column.heading === heading)!;
  return [of('Sales'), of('Order Date')] as const;
};

test('months run from the first order to the last whole month before the year, and one without orders is 0', () => {
  const { months, empty, cut } = monthlyHistory(...columns(), day(2017, 1, 1));
  expect(months.map(({ value }) => value)).toEqual([200, 0, 0, 0, 0, 0, 300]);
  expect(months[0]!.start).toBe(day(2016, 2, 1));
  expect(empty).toHaveLength(5);
  // September ends with an order on the 9th: it may not be over
  expect(cut).toBe(day(2016, 9, 9));
});

test('a month whose last days are a weekend is over', () => {
  const { months, cut } = monthlyHistory(...columns(), day(2018, 1, 1));
  expect(months).toHaveLength(23);
  expect(months.at(-1)).toEqual({ start: day(2017, 12, 1), value: 100 });
  expect(cut).toBeNull();
});

test('decimal amounts add up without noise, and a blank amount adds nothing', () => {
  const values = [
    orders[0]!,
    [day(2017, 1, 1), 'A', 'B', 0.1, 1],
    [day(2017, 1, 31), 'A', 'B', 0.2, 1],
    [day(2017, 1, 31), 'A', 'B', null, 1],
  ];
  expect(monthlyHistory(...columns(values), day(2018, 1, 1)).months).toEqual([{ start: day(2017, 1, 1), value: 0.3 }]);
});

test('orders after the start of the year to plan do not count, and without any there is no history', () => {
  expect(monthlyHistory(...columns(), day(2016, 1, 1))).toEqual({ months: [], empty: [], cut: null });
});
