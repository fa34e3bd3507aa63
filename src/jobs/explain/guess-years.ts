import type { Column, Table } from '../../sheet/table';
import { dateColumnOf, dimensionsOf } from '../dimensions';
import { measuresOf } from '../measures';
import { yearsOf } from './compare-years';

/** The columns of an order table that two of its years can be compared by. */
export interface OrderColumns {
  readonly date: Column;
  readonly quantity: Column;
  readonly amount: Column;
  readonly by: readonly Column[];
  /** The newest first; at least two. */
  readonly years: readonly number[];
}

/** Date, quantity, amount and what to compare by; null where the table does not hold two years of them. */
export function guessOrderColumns(table: Table): OrderColumns | null {
  const date = dateColumnOf(table);
  // a column that must not be added up is still the one that is meant: comparing says why it can't be
  const measures = measuresOf(table).map((measure) =>
    table.columns.find(({ index }) => index === measure.column.index)!,
  );
  const quantity = measures.find(({ role }) => role === 'quantity');
  const amount = measures.find(({ role }) => role === 'amount') ?? measures.find((column) => column !== quantity);
  const by = dimensionsOf(table).flatMap((dimension) => (dimension.kind === 'column' ? [dimension.column] : []));
  const years = date === null ? [] : yearsOf(date);
  if (date === null || quantity === undefined || amount === undefined || by.length === 0 || years.length < 2)
    return null;
  return { date, quantity, amount, by, years };
}
