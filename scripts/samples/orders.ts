import type { Workbook } from 'exceljs';
import type { Order } from './read-orders';
import { formats, fontOf } from './sheet-writer';

const columns = [
  ['Order ID', 16],
  ['Order Date', 12],
  ['Customer', 22],
  ['Segment', 13],
  ['Region', 10],
  ['State', 15],
  ['Category', 16],
  ['Sub-Category', 14],
  ['Product', 42],
  ['Sales', 12],
  ['Quantity', 10],
  ['Discount', 10],
  ['Profit', 12],
] as const;

/** The order lines as a table of the workbook. */
export function addOrders(book: Workbook, orders: readonly Order[]): void {
  const sheet = book.addWorksheet('Orders', { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] });
  sheet.addTable({
    name: 'Orders',
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleMedium7', showRowStripes: true },
    columns: columns.map(([name]) => ({ name, filterButton: true })),
    rows: orders.map((order) => [
      order.id,
      new Date(`${order.date}T00:00:00Z`),
      order.customer,
      order.segment,
      order.region,
      order.state,
      order.category,
      order.subCategory,
      order.product,
      order.sales,
      order.quantity,
      order.discount,
      order.profit,
    ]),
  });
  columns.forEach(([, width], index) => (sheet.getColumn(index + 1).width = width));
  sheet.getRow(1).font = fontOf({ bold: true });
  sheet.getColumn(2).numFmt = formats.date;
  for (const money of [10, 13]) sheet.getColumn(money).numFmt = formats.cents;
  sheet.getColumn(12).numFmt = '0%';
}
