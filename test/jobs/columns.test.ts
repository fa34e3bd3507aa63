import { dimensionsOf } from '../../src/jobs/dimensions';
import { measuresOf } from '../../src/jobs/measures';
import { day, orders, sourceOf } from './orders';

test('amounts come before quantities, and rates, prices and numbering are no measures', () => {
  const { table } = sourceOf([
    ['Row ID', 'Date', 'Region', 'Discount', 'Quantity', 'Unit Price', 'Sales', 'Profit', '回款率', 'Calls'],
    [1, day(2017, 1, 1), 'East', 0.2, 3, 5, 15, 4, 0.9, 12],
    [2, day(2017, 1, 2), 'West', 0.1, 4, 5, 20, 5, 0.8, 14],
    [3, day(2017, 1, 3), 'West', 0, 1, 6, 6, 1, 0.7, 9],
  ]);
  expect(measuresOf(table).map(({ column }) => column.heading)).toEqual(['Sales', 'Quantity', 'Profit', 'Calls']);
});

test('what two other measures leave comes after them', () => {
  const { table } = sourceOf([
    ['大区', '差额', '目标额', '实际额'],
    ['华东', -3, 10, 7],
    ['华北', 2, 5, 7],
  ]);
  expect(measuresOf(table).map(({ column }) => column.heading)).toEqual(['实际额', '目标额', '差额']);
});

test('of several prices, averages and rates none is a measure, whichever of them has the role', () => {
  const headings = [
    '区域',
    '2016 均价',
    '2017 均价 Price',
    '增长 Growth',
    '进度',
    '剩余天数',
    '日均需',
    '系数 Factor',
    '增长额',
  ];
  const { table } = sourceOf([headings, ['华东', 1, 2, 3, 4, 5, 6, 7, 8], ['华北', 2, 3, 4, 5, 6, 7, 8, 9]]);
  expect(measuresOf(table).map(({ column }) => column.heading)).toEqual(['增长额']);
});

test('dimensions are text columns with two members or more, regions first, then quarter and month', () => {
  const { table } = sourceOf([
    ['Order ID', 'Order Date', 'Country', 'Segment', 'Category', 'Region', 'Sales'],
    ['a-1', day(2017, 1, 1), 'US', 'Home', 'A', 'East', 1],
    ['a-2', day(2017, 2, 1), 'US', 'Office', 'B', 'West', 2],
    ['a-3', day(2017, 3, 1), 'US', 'School', 'B', 'East', 3],
  ]);
  const names = dimensionsOf(table).map((one) => (one.kind === 'column' ? one.column.heading : one.kind));
  expect(names).toEqual(['Region', 'Category', 'Segment', 'quarter', 'month']);
});

test('a table without dates has no quarter and no month', () => {
  const { table } = sourceOf(orders.map((line) => line.slice(1)));
  expect(dimensionsOf(table).map(({ kind }) => kind)).toEqual(['column', 'column']);
});
