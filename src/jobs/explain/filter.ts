import type { Column, Table } from '../../sheet/table';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';

/** One step down: only the rows of this member count. */
export interface FilterStep {
  readonly column: Column;
  readonly member: string;
}

/** The body rows that every step of a path leaves. */
export function rowsWithin(table: Table, path: readonly FilterStep[]): number[] {
  return table.rowNumbers
    .map((_, row) => row)
    .filter((row) => path.every(({ column, member }) => foldName(memberName(column.values[row])) === foldName(member)));
}
