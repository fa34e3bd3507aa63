import type { Column, Table } from '../../sheet/table';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import { foldOnce } from '../fold-once';

/** One step down: only the rows of this member count. */
export interface FilterStep {
  readonly column: Column;
  readonly member: string;
}

/** The body rows that every step of a path leaves. */
export function rowsWithin(table: Table, path: readonly FilterStep[]): number[] {
  const tests = path.map(({ column, member }) => {
    const [fold, wanted] = [foldOnce(), foldName(member)];
    return (row: number) => fold(memberName(column.values[row])) === wanted;
  });
  return table.rowNumbers.map((_, row) => row).filter((row) => tests.every((passes) => passes(row)));
}
