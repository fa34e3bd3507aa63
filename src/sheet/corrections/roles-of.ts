import type { ColumnKind, ColumnRole } from '../table';

/** The meanings that a column can have, by the kind of its values. */
export function rolesOf(kind: ColumnKind): readonly ColumnRole[] {
  return ROLES[kind];
}

const ROLES: Readonly<Record<ColumnKind, readonly ColumnRole[]>> = {
  number: ['amount', 'quantity', 'target', 'actual', 'price', 'cost', 'profit', 'rate', 'probability', 'order'],
  date: ['date'],
  text: ['region', 'channel', 'product', 'category', 'customer', 'person', 'period', 'stage', 'status', 'order'],
};
