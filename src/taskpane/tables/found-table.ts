import { findMembers } from '../../jobs/dimensions';
import type { Source } from '../../jobs/source';
import type { Area } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import { cutCells, recogniseSliced, type SheetCells } from '../../sheet/recognise-table';
import type { SheetOutcome } from '../../sheet/sheet-failure';
import { atOnce, type Slices } from '../../sheet/slices';
import type { AreaContent, DrawingInfo } from '../../workbook/port';

/** A table that can be chosen. It is read into columns when it is chosen. */
export interface FoundTable {
  /** Its address: no two tables share it. */
  readonly key: string;
  readonly name: string;
  readonly area: Area;
  /** Pictures and shapes that lie over a part of it. */
  readonly drawings: readonly DrawingInfo[];
  /** All that its sheet holds, as it was read, and what of it is hidden. */
  readonly sheet: AreaContent & Pick<SheetCells, 'hiddenRows' | 'date1904' | 'merged' | 'indents'>;
}

/** Reads a table into tidy columns, in the unit that a line above it may name; each table once, however often asked. */
export function openTable(found: FoundTable): SheetOutcome<Source> {
  return alreadyOpen.get(found) ?? atOnce(openSliced(found));
}

const alreadyOpen = new WeakMap<FoundTable, SheetOutcome<Source>>();

/** As `openTable`, in slices: once they are done, the table is open. */
export function* openSliced(found: FoundTable): Slices<SheetOutcome<Source>> {
  const { name, area, sheet } = found;
  const table = yield* recogniseSliced(sheet, area, name);
  if (table.ok) yield* findMembers(table.value);
  const opened: SheetOutcome<Source> = table.ok
    ? {
        ok: true,
        value: {
          table: table.value,
          values: cutCells(sheet.values, sheet.area, table.value.area, null),
          below: cutCells(sheet.values, sheet.area, belowOf(table.value.area), null)[0],
        },
      }
    : table;
  alreadyOpen.set(found, opened);
  return opened;
}

function belowOf(area: Area): Area {
  return { ...area, row: area.row + area.rows, rows: 1 };
}

/** The cells of a table as they stand on the sheet, titles within its area included. */
export function cellsOf({ area, sheet }: FoundTable): Grid {
  return cutCells(sheet.values, sheet.area, area, null);
}

/** The cells of a table, with spaces before the labels that their format indents: how far in they stand counts for a check. */
export function indentedCells(found: FoundTable): Grid {
  const { area, sheet } = found;
  const levels = new Map((sheet.indents ?? []).map(({ row, column, level }) => [`${row} ${column}`, level]));
  if (levels.size === 0) return cellsOf(found);
  return cellsOf(found).map((cells, row) =>
    cells.map((cell, column) => {
      const level = levels.get(`${area.row + row} ${area.column + column}`);
      return level === undefined || typeof cell !== 'string' ? cell : `${'  '.repeat(level)}${cell}`;
    }),
  );
}

/** The cells of a table and of so many rows below it and columns to its right; what lies outside the sheet is blank. */
export function cellsAround({ area, sheet }: FoundTable, below: number, right: number): Grid {
  const wider = { ...area, rows: area.rows + below, columns: area.columns + right };
  return cutCells(sheet.values, sheet.area, wider, null);
}

/** The formulas of a table's cells, null where a cell has none. */
export function formulasOf({ area, sheet }: FoundTable): (string | null)[][] {
  return cutCells(sheet.formulas, sheet.area, area, null);
}
