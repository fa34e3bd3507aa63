import { sumsFromSource } from '../../../src/jobs/decompose/source-sums';
import { dateColumnOf } from '../../../src/jobs/dimensions';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { day, orders, sourceOf } from '../orders';

function writerOf(cells: Grid) {
  const { table } = sourceOf(cells);
  const named = (name: string) => table.columns.find(({ heading }) => heading === name)!;
  return sumsFromSource(table, named('Sales'), [named('Region')], dateColumnOf(table), 2);
}

const withRegion = (label: Cell) => [...orders, [day(2017, 3, 3), label, 'A', 5, 1]];

test('adjacent years become one condition, other ranges are added', () => {
  const { table } = sourceOf(orders);
  const sales = table.columns.find(({ heading }) => heading === 'Sales')!;
  const write = sumsFromSource(table, sales, [], dateColumnOf(table), 2)!;
  const year = (number: number) => ({ from: day(number, 1, 1), to: day(number, 12, 31) });
  expect(write([], [year(2015), year(2016)])).toBe(
    'ROUND(SUMIFS(Orders!$D$2:$D$8,Orders!$A$2:$A$8,">="&DATE(2015,1,1),Orders!$A$2:$A$8,"<"&DATE(2017,1,1)),2)',
  );
  expect(write([], [year(2013), year(2016)]).match(/SUMIFS/g)).toHaveLength(2);
  expect(write([], null)).toBe('ROUND(SUM(Orders!$D$2:$D$8),2)');
});

test.each(['A*', 'Why?', '~', '>5', '=x', '007', '3/4', '1-2', '2026年2月', 'Mar 5', 'TRUE', 'east', ' pad ', null])(
  'a label that SUMIFS reads otherwise, %p, keeps weights as numbers',
  (label) => {
    expect(writerOf(withRegion(label))).toBeNull();
  },
);

test.each(['North', '华北一区', 'Xerox 1923', 'B2B', 'R&D', 'O’Brien', 'A-1 sales'])(
  'the label %p can be summed by formula',
  (label) => {
    expect(writerOf(withRegion(label))).not.toBeNull();
  },
);

test('numbers kept as text, and totals inside the table, keep weights as numbers', () => {
  expect(writerOf([...orders, [day(2017, 3, 3), 'North', 'A', '1,200', 1]])).toBeNull();
  const subtotal = [null, '小计', null, 1250, null];
  expect(writerOf([...orders.slice(0, 4), subtotal, ...orders.slice(4)])).toBeNull();
});
