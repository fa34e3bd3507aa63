import { serialOf } from '../../src/core/calendar/date';
import type { CellInput } from '../../src/sheet/draft';
import type { WorkbookContent } from '../../src/workbook/content';

export const day = (year: number, month: number, date: number): number => serialOf(year, month, date)!;

/** Two years of orders. 2017: East 600, West 300, South 100; by category A 700, B 300. */
export const orders: readonly (readonly CellInput[])[] = [
  ['Order ID', 'Order Date', 'Region', 'Category', 'Sales', 'Quantity'],
  ['o-1', day(2016, 2, 1), 'East', 'A', 200, 20],
  ['o-2', day(2016, 8, 9), 'West', 'B', 300, 10],
  ['o-3', day(2016, 9, 9), 'South', 'A', 50, 5],
  ['o-4', day(2017, 1, 15), 'East', 'A', 400, 40],
  ['o-5', day(2017, 5, 20), 'East', 'B', 200, 8],
  ['o-6', day(2017, 7, 1), 'West', 'A', 300, 30],
  ['o-7', day(2017, 12, 30), 'South', 'B', 100, 4],
];

const track: readonly (readonly CellInput[])[] = [
  ['Region', 'Target', 'Actual'],
  ['East', 1000, 800],
  ['West', 500, 250],
];

export function salesWorkbook(cells = orders): WorkbookContent {
  return {
    sheets: [
      { name: 'Orders', cells, formats: [{ row: 1, column: 1, rows: 50, columns: 1, format: 'yyyy-mm-dd' }] },
      { name: 'Track', cells: track },
    ],
    selection: { sheet: 'Orders', row: 0, column: 0, rows: 1, columns: 1 },
  };
}

/** The orders with one cell changed; row 0 is the heading. */
export function ordersWith(row: number, column: number, cell: CellInput): readonly (readonly CellInput[])[] {
  return orders.map((line, index) => (index === row ? line.map((old, at) => (at === column ? cell : old)) : line));
}
