import type { Area } from '../sheet/address';

/**
 * Cuts an area into blocks of whole rows whose costs stay under a limit, and rows that cost more by themselves into
 * blocks of columns. Every cell is in exactly one block; a cell over the limit is a block of its own.
 */
export function blocks(area: Area, limit: number, costAt: (row: number, column: number) => number): Area[] {
  const found: Area[] = [];
  let [from, cost] = [0, 0];
  const close = (to: number) => {
    if (to > from) found.push({ ...area, row: area.row + from, rows: to - from });
    [from, cost] = [to, 0];
  };
  for (let row = 0; row < area.rows; row++) {
    const costs = Array.from({ length: area.columns }, (_, column) => costAt(row, column));
    const costOfRow = costs.reduce((sum, one) => sum + one, 0);
    if (cost + costOfRow > limit) close(row);
    cost += costOfRow;
    if (costOfRow > limit) {
      found.push(...cutRow({ ...area, row: area.row + row, rows: 1 }, limit, costs));
      [from, cost] = [row + 1, 0];
    }
  }
  close(area.rows);
  return found;
}

function cutRow(row: Area, limit: number, costs: readonly number[]): Area[] {
  const found: Area[] = [];
  let [from, cost] = [0, 0];
  costs.forEach((one, column) => {
    if (cost + one > limit && column > from) {
      found.push({ ...row, column: row.column + from, columns: column - from });
      [from, cost] = [column, 0];
    }
    cost += one;
  });
  found.push({ ...row, column: row.column + from, columns: row.columns - from });
  return found;
}
