import { readTable } from '../../src/sheet/read-table';
import { summarise } from '../../src/sheet/summarise';
import { findTables } from '../../src/sheet/find-tables';
import { areaOf, column, tableOf } from './grid-of';
import { superstoreGrid } from './superstore';

const BY_REGION = [
  ['South', 391721.905, 1620],
  ['West', 725457.8245, 3203],
  ['Central', 501239.8908, 2323],
  ['East', 678781.24, 2848],
];
const BY_REGION_AND_CATEGORY = [
  [117298.684, 125651.313, 148771.908],
  [252612.7435, 220853.249, 251991.832],
  [163797.1638, 167026.415, 170416.312],
  [208291.204, 205516.055, 264973.981],
];
const SALES_2017 = 733215.2552;

describe('the superstore order lines', () => {
  const grid = superstoreGrid();
  const table = tableOf(grid);

  test('are one table of 9,994 rows without problems', () => {
    expect(findTables(grid, areaOf(grid, 'Orders'))).toEqual([
      { sheet: 'Orders', row: 0, column: 0, rows: 9995, columns: 21 },
    ]);
    expect(table.rowNumbers).toHaveLength(9994);
    expect(table.totalRows).toEqual([]);
    expect(table.problems).toEqual([]);
    expect(table.notes).toEqual([]);
  });

  test('tell the role of each column by its heading', () => {
    expect(Object.fromEntries(table.columns.map(({ heading, role, kind }) => [heading, `${kind} ${role}`]))).toEqual({
      'Row ID': 'text null',
      'Order ID': 'text order',
      'Order Date': 'date date',
      'Ship Date': 'date null',
      'Ship Mode': 'text null',
      'Customer ID': 'text null',
      'Customer Name': 'text customer',
      Segment: 'text null',
      Country: 'text null',
      City: 'text null',
      State: 'text null',
      'Postal Code': 'text null',
      Region: 'text region',
      'Product ID': 'text null',
      Category: 'text category',
      'Sub-Category': 'text null',
      'Product Name': 'text product',
      Sales: 'number amount',
      Quantity: 'number quantity',
      Discount: 'number rate',
      Profit: 'number profit',
    });
  });

  test('read the same with date serials', () => {
    const serials = grid.map((row, index) =>
      row.map((cell, position) =>
        index > 0 && (position === 2 || position === 3) ? (table.columns[position]?.values[index - 1] as number) : cell,
      ),
    );
    const outcome = readTable(serials, areaOf(serials, 'Orders'), 'Orders');
    expect(outcome.ok && outcome.value.columns.map(({ values }) => values)).toEqual(
      table.columns.map(({ values }) => values),
    );
  });

  // Oracle: the sums of the CSV's decimals in Python's decimal module.
  test('sum to 2,297,200.8603, exactly, by region and category', () => {
    const sales = column(table, 'Sales');
    expect(summarise(table, sales, []).total).toBe(2297200.8603);
    const byRegion = summarise(table, sales, [column(table, 'Region')]);
    expect(byRegion.rows.map(({ labels, sum, rows }) => [labels[0], sum, rows])).toEqual(BY_REGION);
    const byBoth = summarise(table, sales, [column(table, 'Region'), column(table, 'Category')]);
    const sumOf = (region: string, category: string) =>
      byBoth.rows.find(({ labels }) => labels[0] === region && labels[1] === category)?.sum;
    expect(
      BY_REGION.map(([region]) =>
        ['Furniture', 'Office Supplies', 'Technology'].map((category) => sumOf(String(region), category)),
      ),
    ).toEqual(BY_REGION_AND_CATEGORY);
    expect(byBoth.rows).toHaveLength(12);
  });

  test('sum to the sales of 2017 within its days', () => {
    const dates = { column: column(table, 'Order Date'), ranges: [{ from: 42736, to: 43100 }] };
    expect(summarise(table, column(table, 'Sales'), [], { dates }).total).toBe(SALES_2017);
  });
});
