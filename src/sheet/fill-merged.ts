import type { Cell } from './grid';
import type { MergedCells } from './merged-cells';
import type { Column } from './table';

/** The rows of a table in the grid that they come from. */
export interface MergedBody {
  readonly merged: MergedCells;
  /** The row of the grid of each body row. */
  readonly rows: readonly number[];
  /** The column of the grid that a column comes from; null for one that the reading made. */
  columnOf(position: number): number | null;
  cell(row: number, column: number): Cell;
}

/**
 * Repeats the label of a merged cell on the rows that it covers, no further. A number or a truth value stays where it
 * is: one number for several rows, repeated, would be counted several times.
 *
 * @returns the columns; for each column of labels with merged cells its position and how many cells were filled: a
 *   blank outside of those cells is a missing value there
 */
export function fillMerged(
  columns: readonly Column[],
  body: MergedBody,
): {
  readonly columns: readonly Column[];
  readonly filled: ReadonlyMap<number, number>;
} {
  const filled = new Map<number, number>();
  const result = columns.map((column, position) => {
    const place = body.columnOf(position);
    if (column.kind === 'number' || place === null) return column;
    let count = 0;
    let known = false;
    const values = column.values.map((value, row) => {
      const merge = body.merged.at(body.rows[row]!, place);
      if (merge === undefined || merge.rows === 1 || merge.column !== place) return value;
      known = true;
      if (value !== null || merge.row === body.rows[row]) return value;
      const label = labelOf(column, body, merge.row, place);
      if (label !== null) count += 1;
      return label;
    });
    if (known) filled.set(position, count);
    return count === 0 ? column : { ...column, values, asWritten: false };
  });
  return { columns: result, filled };
}

/** What stands in the first row of a merged cell, which may be one that was set aside. */
function labelOf({ kind, values }: Column, body: MergedBody, row: number, column: number): Column['values'][number] {
  const at = body.rows.indexOf(row);
  if (at >= 0) return values[at] ?? null;
  const cell = body.cell(row, column);
  return kind === 'text' && typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : null;
}
