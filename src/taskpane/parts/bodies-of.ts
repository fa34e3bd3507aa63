import { bodyOf } from '../../jobs/source';
import type { Area } from '../../sheet/address';
import type { Column, Table } from '../../sheet/table';

/** Where columns of a table stand; those that are not chosen are left out. */
export function bodiesOf(table: Table, columns: readonly (Column | null | undefined)[]): Area[] {
  return columns.flatMap((column) => {
    const area = column ? bodyOf(table, column) : null;
    return area === null ? [] : [area];
  });
}
