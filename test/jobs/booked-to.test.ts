import { bookedTo } from '../../src/jobs/booked-to';
import { day, sourceOf } from './orders';

const to = (days: readonly number[], most?: number) => {
  const { table } = sourceOf([
    ['日期', '金额'],
    [1, 1],
  ]);
  return bookedTo({ ...table.columns[0]!, values: days }, most);
};

test.each([
  ['on a Friday before the Saturday that ends its month', day(2026, 10, 30), day(2026, 10, 31)],
  ['on a Saturday before the Sunday that ends the year', day(2017, 12, 30), day(2017, 12, 31)],
  ['on a Friday before a weekend that ends its month', day(2017, 12, 29), day(2017, 12, 31)],
  ['on the last day of a month, before a weekend', day(2026, 7, 31), day(2026, 7, 31)],
  ['on a Friday in mid-month', day(2026, 10, 16), day(2026, 10, 16)],
  ['two days before a month that ends on a Saturday', day(2026, 10, 29), day(2026, 10, 29)],
  ['on a Friday before a month that ends on a Monday', day(2026, 11, 27), day(2026, 11, 27)],
])('bookings that end %s', (_, last, expected) => {
  expect(to([day(2014, 1, 3), last, day(2015, 6, 1)])).toBe(expected);
});

test('bookings are complete no later than a given day', () => {
  expect(to([day(2026, 10, 30)], day(2026, 10, 30))).toBe(day(2026, 10, 30));
  expect(to([day(2026, 10, 30), day(2026, 11, 3)], day(2026, 10, 31))).toBe(day(2026, 10, 31));
  expect(to([])).toBeNull();
});
