import { costOf } from '../cost-of';
import type { Column, ColumnRole, Table } from '../../sheet/table';

/** The columns of a list of orders that a review looks at; `null` where the list has none such. */
export interface OrderColumns {
  readonly table: Table;
  /** What is summed. */
  readonly measure: Column;
  readonly date: Column;
  readonly order: Column | null;
  readonly customer: Column | null;
  readonly region: Column | null;
  /** The product line: the category, or the product where there is none. */
  readonly line: Column | null;
  readonly profit: Column | null;
  readonly netProfit: Column | null;
  readonly cost: Column | null;
}

export function orderColumns(table: Table, measure: Column, date: Column): OrderColumns {
  const columns = table.columns.filter((column) => column !== measure && column.index !== measure.index);
  const of = (role: ColumnRole, kind: Column['kind']) =>
    columns.find((column) => column.role === role && column.kind === kind) ?? null;
  const text = (role: ColumnRole) => of(role, 'text');
  const profits = columns.filter(({ role, kind }) => role === 'profit' && kind === 'number');
  return {
    table,
    measure,
    date,
    // an order number may be kept as a number
    order: columns.find(({ role }) => role === 'order') ?? null,
    customer: columns.find(({ role, kind }) => role === 'customer' && kind !== 'date') ?? null,
    region: text('region'),
    line: text('category') ?? text('product'),
    profit: profits.find(({ heading }) => !NET.test(heading)) ?? null,
    netProfit: profits.find(({ heading }) => NET.test(heading)) ?? null,
    cost: costOf(columns),
  };
}

const NET = /净利|\bnet\b/i;
