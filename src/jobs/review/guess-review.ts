import type { Column, Table } from '../../sheet/table';
import { dateColumnOf, dimensionColumns } from '../dimensions';
import { measuresOf } from '../measures';

/** The columns of a table of orders that a review is made of. */
export interface ReviewColumns {
  readonly date: Column;
  /** What may be reviewed, the likeliest first. */
  readonly amounts: readonly Column[];
  /** What it may go by, the likeliest first. */
  readonly by: readonly Column[];
  readonly quantity: Column | null;
  readonly profit: Column | null;
  readonly customer: Column | null;
  readonly order: Column | null;
}

/** The columns by headings and kinds; null where the table has no days, nothing to add up or nothing to go by. */
export function guessReview(table: Table): ReviewColumns | null {
  const date = dateColumnOf(table);
  if (date === null || date.span !== 'day') return null;
  const own = (index: number) => table.columns.find((column) => column.index === index);
  const amounts = measuresOf(table)
    .map(({ column }) => own(column.index))
    .filter((column) => column !== undefined)
    .filter(({ groups }) => groups === null);
  const by = dimensionColumns(table);
  if (amounts.length === 0 || by.length === 0) return null;
  const role = (name: Column['role'], kind: Column['kind']) =>
    table.columns.find((column) => column.role === name && column.kind === kind) ?? null;
  return {
    date,
    amounts,
    by,
    quantity: role('quantity', 'number'),
    profit: role('profit', 'number'),
    customer: role('customer', 'text'),
    order: role('order', 'text'),
  };
}
