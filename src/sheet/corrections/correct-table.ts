import type { Table } from '../table';
import type { CorrectedTable } from './corrected-table';
import { knownTable } from './known-table';
import { rolesOf } from './roles-of';

/**
 * The table with what a person said about its columns: their meaning and unit are certain. A meaning that the values of
 * the column can't have any more (the amounts of last month are texts now) is left out.
 *
 * @param remembered the corrections that the workbook keeps
 */
export function correctTable(table: Table, remembered: readonly CorrectedTable[]): Table {
  const corrections = new Map(knownTable(remembered, table)?.columns.map((column) => [column.heading, column]));
  if (corrections.size === 0) return table;
  const columns = table.columns.map((column) => {
    const correction = corrections.get(column.heading);
    if (correction === undefined) return column;
    const { role, unit } = correction;
    if (role !== null && !rolesOf(column.kind).includes(role)) return column;
    return { ...column, role, unit: column.kind === 'number' ? unit : column.unit, confidence: 1 };
  });
  return { ...table, columns };
}
