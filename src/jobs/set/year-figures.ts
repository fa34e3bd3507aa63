import { countCustomers, type CustomerCounts } from '../../core/customers/count-customers';
import { periodBefore } from '../../core/calendar/period-before';
import type { Column } from '../../sheet/table';
import type { DayRange } from '../decompose/plan-periods';
import { memberName } from '../dimensions';
import { quotient, type Figure, type FigureCode } from './figure';
import type { OrderColumns } from './order-columns';
import { rowsWithin, sumRows } from './rows-within';

/** The figures that a list of orders itself can tell. */
export type OrderFigures = Readonly<Record<Exclude<FigureCode, 'collectionRate' | 'conversion'>, Figure>>;

/**
 * The figures of a period from a list of orders. Rows without a date are in no period; rows without a customer count for
 * sales and not for customers.
 *
 * Orders are counted by their numbers; without such a column, the orders of a customer on one day are one.
 */
export function orderFigures(columns: OrderColumns, range: DayRange): OrderFigures {
  const { measure, customer, order, date } = columns;
  const rows = rowsWithin(date, range).filter((row) => typeof measure.values[row] === 'number');
  const sum = (column: Column) => sumRows(column, rows);
  const sales = sum(measure);
  const orders = countOrders(columns, rows);
  const counts = customer === null ? null : customersOf(customer, date, order, range);
  const counted = (value: (counts: CustomerCounts) => Figure): Figure => {
    if (customer === null) return { missing: 'noCustomer' };
    return counts === null ? { missing: 'startsLate' } : value(counts);
  };
  const profit =
    columns.profit !== null ? sum(columns.profit) : columns.cost !== null ? sales - sum(columns.cost) : null;
  return {
    sales: rows.length === 0 ? { missing: 'noRows' } : { value: sales },
    orders: orders === null ? { missing: 'noOrderNumber' } : { value: orders },
    averageOrder: orders === null ? { missing: 'noOrderNumber' } : quotient(sales, orders),
    customers:
      customer === null
        ? { missing: 'noCustomer' }
        : { value: new Set(rows.map((row) => memberName(customer.values[row])).filter((name) => name !== '')).size },
    newCustomers: counted((found) => ({ value: found.new })),
    repurchaseRate: counted(({ repurchaseRate }) =>
      repurchaseRate === null ? { missing: 'noBase' } : { value: repurchaseRate },
    ),
    churnRate: counted(({ churned, retained }) => quotient(churned, churned + retained)),
    grossMargin: profit === null ? { missing: 'noProfit' } : quotient(profit, sales),
    netMargin: columns.netProfit === null ? { missing: 'noNetProfit' } : quotient(sum(columns.netProfit), sales),
  };
}

function countOrders({ order, customer, date }: OrderColumns, rows: readonly number[]): number | null {
  const keyOf = (row: number) => {
    const number = order === null ? '' : memberName(order.values[row]);
    return number !== '' || customer === null ? number : `${memberName(customer.values[row])} ${date.values[row]}`;
  };
  if (order === null && customer === null) return null;
  return new Set(rows.map(keyOf).filter((key) => key !== '')).size;
}

/** `null` where the list does not reach back to the period before. */
function customersOf(customer: Column, date: Column, order: Column | null, range: DayRange): CustomerCounts | null {
  const rows = date.values.flatMap((day, row) =>
    typeof day === 'number' && memberName(customer.values[row]) !== '' ? [row] : [],
  );
  if (periodBefore(range) === null || rows.length === 0) return null;
  const counted = countCustomers(
    {
      customer: rows.map((row) => memberName(customer.values[row])),
      date: rows.map((row) => Math.floor(date.values[row] as number)),
      ...(order !== null && { order: rows.map((row) => memberName(order.values[row])) }),
    },
    range,
  );
  return counted.ok ? counted.value : null;
}
