import type { Area } from './address';

/**
 * The table that a selection means. A selection in one column (a cell, a part of a column) grows to the whole table
 * around it. A selection over several columns keeps the table's columns that it covers; if it takes in the heading row
 * and more, it ends where the selection ends, else all rows belong to it.
 *
 * @param tables areas that `findTables` found, on any sheet; of several that are touched the one with most cells in the
 * selection is meant, of equal ones the first
 * @returns `undefined` where the selection touches no table
 */
export function selectTable(tables: readonly Area[], selection: Area): Area | undefined {
  let best: { table: Area; common: Area } | undefined;
  for (const table of tables) {
    const common = meeting(table, selection);
    if (common === undefined) continue;
    if (best === undefined || common.rows * common.columns > best.common.rows * best.common.columns) {
      best = { table, common };
    }
  }
  if (best === undefined) return undefined;
  const { table, common } = best;
  if (common.columns < 2) return table;
  const fromHeading = common.row === table.row && common.rows > 1;
  return { ...table, column: common.column, columns: common.columns, rows: fromHeading ? common.rows : table.rows };
}

function meeting(a: Area, b: Area): Area | undefined {
  if (a.sheet !== b.sheet) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : undefined;
}
