import type { Days } from '../../core/calendar/period';
import { isFormula } from '../../sheet/is-formula';
import type { Column, Table } from '../../sheet/table';
import { sumsFromSource } from '../decompose/source-sums';
import { memberName } from '../dimensions';
import { sidesOf } from '../explain/sides';
import { sumColumn } from '../sum-column';
import { LIVE } from './live-cells';
import type { Indicator, Traced } from './review-facts';

/** The columns of orders that indicators come from; null where the table has none. */
export interface IndicatorColumns {
  readonly date: Column;
  readonly amount: Column;
  readonly quantity: Column | null;
  readonly profit: Column | null;
  readonly customer: Column | null;
  readonly order: Column | null;
}

/** What a table of orders tells beside its amount, for the days reviewed and the same days of the year before. */
export function indicatorsOf(
  table: Table,
  columns: IndicatorColumns,
  { now, last }: { readonly now: Days; readonly last: Days },
): Indicator[] {
  const { date, amount, quantity, profit, customer, order } = columns;
  const { before, after } = sidesOf(table, date, last, now);
  const sides = { now: after, last: before };
  const cells = { now: [LIVE.from, LIVE.asOf], last: [LIVE.lastFrom, LIVE.lastAsOf] } as const;
  const sum = (column: Column, side: 'now' | 'last'): Traced => {
    const value = sumColumn(column, sides[side], DECIMALS);
    const [fromCell, toCell] = cells[side];
    const write = sumsFromSource(table, column, [], date, DECIMALS);
    return { value, cell: write ? { formula: `=${write([], { fromCell, toCell })}` } : value };
  };
  const count = (column: Column, side: 'now' | 'last'): Traced => {
    const names = new Set(sides[side].map((row) => memberName(column.values[row])).filter((name) => name !== ''));
    return { value: names.size, cell: names.size };
  };
  const ratio = (over: Traced, under: Traced): Traced | null =>
    under.value === 0
      ? null
      : { value: over.value / under.value, cell: { formula: `=${formulaOf(over)}/${formulaOf(under)}` } };
  const pair = (name: Indicator['name'], of: (side: 'now' | 'last') => Traced | null, format = '#,##0'): Indicator => ({
    name,
    last: of('last'),
    now: of('now'),
    format,
  });
  const orders = (side: 'now' | 'last') => count(order!, side);
  return [
    ...(quantity ? [pair('quantity', (side) => sum(quantity, side))] : []),
    ...(order
      ? [pair('orders', orders), pair('orderValue', (side) => ratio(sum(amount, side), orders(side)), '#,##0.00')]
      : []),
    ...(customer ? [pair('customers', (side) => count(customer, side))] : []),
    ...(profit
      ? [
          pair('profit', (side) => sum(profit, side)),
          pair('margin', (side) => ratio(sum(profit, side), sum(amount, side)), '0.0%'),
        ]
      : []),
  ];
}

/** Whether an indicator of this number format is a rate: its change is in percentage points. */
export const isRate = (format: string): boolean => format.endsWith('%');

const DECIMALS = 6;

function formulaOf({ value, cell }: Traced): string {
  return isFormula(cell) ? cell.formula.slice(1) : String(value);
}
