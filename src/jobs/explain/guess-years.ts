import { dateOf } from '../../core/calendar/date';
import type { Column, Table } from '../../sheet/table';
import { dateColumnOf, dimensionColumns } from '../dimensions';
import { measuresOf } from '../measures';

/** The columns of an order table that two of its periods can be compared by. */
export interface OrderColumns {
  readonly date: Column;
  /** Null where the orders hold no quantities: then there are no prices. */
  readonly quantity: Column | null;
  readonly amount: Column;
  readonly cost: { readonly column: Column; readonly isProfit: boolean } | null;
  readonly collected: Column | null;
  readonly customer: Column | null;
  readonly order: Column | null;
  readonly promotion: Column | null;
  readonly by: readonly Column[];
}

const COLLECTED = /回款|已收|实收|收款|collected|received|paid/i;
const PROMOTION = /促销|活动|优惠|折扣|promo|campaign|discount/i;

/** Date, amount and what to compare by; null where the table does not hold two months of them. */
export function guessOrderColumns(table: Table): OrderColumns | null {
  const date = dateColumnOf(table);
  // a column that must not be added up is still the one that is meant: comparing says why it can't be
  const measures = measuresOf(table).map(({ column: { index } }) =>
    table.columns.find((column) => column.index === index)!,
  );
  const quantity = measures.find(({ role }) => role === 'quantity') ?? null;
  const money = measures.filter((column) => column !== quantity && column.role !== 'target');
  // 回款金额 may have got the role of the amount that stands beside it
  const isCost = ({ role }: Column) => role === 'cost' || role === 'profit';
  const billed = money.filter((column) => !COLLECTED.test(column.heading) && !isCost(column));
  const amount = billed.find(({ role }) => role === 'amount') ?? billed[0] ?? money[0];
  const by = dimensionColumns(table);
  if (date === null || amount === undefined || by.length === 0 || monthsIn(date) < 2) return null;
  const cost = money.find(({ role }) => role === 'cost');
  const profit = money.find(({ role }) => role === 'profit');
  const costs = cost ?? profit;
  return {
    date,
    quantity,
    amount,
    cost:
      costs === undefined || costs === amount
        ? null
        : { column: costs, isProfit: costs === profit && cost === undefined },
    collected: money.find((column) => column !== amount && COLLECTED.test(column.heading)) ?? null,
    customer: table.columns.find(({ role, kind }) => role === 'customer' && kind === 'text') ?? null,
    order: table.columns.find(({ role }) => role === 'order') ?? null,
    promotion: table.columns.find(({ heading, kind }) => kind !== 'date' && PROMOTION.test(heading)) ?? null,
    by,
  };
}

function monthsIn({ values }: Column): number {
  const months = new Set<number>();
  for (const value of values) {
    if (typeof value !== 'number') continue;
    const { year, month } = dateOf(value);
    months.add(year * 12 + month);
  }
  return months.size;
}
