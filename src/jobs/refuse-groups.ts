import { groupList } from '../sheet/mark-groups';
import type { Column, Table } from '../sheet/table';
import { refuse, type JobOutcome } from './job-outcome';

/** Refuses the first column whose rows do not all count the same, with its groups and their rows; null where none does. */
export function refuseGroups(table: Table, columns: readonly Column[]): JobOutcome<never> | null {
  for (const { heading, groups } of columns) {
    if (groups !== null) return refuse('rows-differ', { heading, groups: groupList(groups, table.rowNumbers) });
  }
  return null;
}
