import type { Area } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import type { Column, Table } from '../sheet/table';
import type { Basis } from './proposal';

/** A table with the cells it was read from, so that a proposal can say what it rests on. */
export interface Source {
  readonly table: Table;
  /** The cells of `table.area`. */
  readonly values: Grid;
  /** The cells right below `table.area`, as wide; absent where they were not read. */
  readonly below?: readonly Cell[];
}

/**
 * The body of a column on its sheet, from the first row to the last; null when the table has no rows. A column that was
 * made of several, or of headings, rests on the whole table.
 */
export function bodyOf(table: Table, column: Column): Area | null {
  if (column.place !== null) return table.rowNumbers.length === 0 ? null : table.area;
  const first = table.rowNumbers[0];
  const last = table.rowNumbers.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    sheet: table.area.sheet,
    row: first,
    column: table.area.column + column.index,
    rows: last - first + 1,
    columns: 1,
  };
}

/** The columns that a job has used, as they were read, and what stood right below the table: one that grows is another. */
export function basisOf(source: Source, columns: readonly Column[]): Basis[] {
  const basis: Basis[] = [];
  for (const column of new Set(columns)) {
    const area = bodyOf(source.table, column);
    if (area === null) continue;
    if (column.place !== null) {
      if (!basis.some((one) => one.area === area)) basis.push({ area, values: source.values });
      continue;
    }
    const from = area.row - source.table.area.row;
    const values = source.values.slice(from, from + area.rows).map((line) => [line[column.index] ?? null]);
    basis.push({ area, values });
  }
  return basis.length === 0 ? [] : [...basis, ...belowOf(source)];
}

/** All cells of a table, as they were read, and what stood right below it. */
export function wholeBasis(source: Source): Basis[] {
  return [{ area: source.table.area, values: source.values }, ...belowOf(source)];
}

function belowOf({ table: { area }, below }: Source): Basis[] {
  if (below === undefined) return [];
  return [{ area: { ...area, row: area.row + area.rows, rows: 1 }, values: [below], below: true }];
}
