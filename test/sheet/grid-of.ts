import type { Area } from '../../src/sheet/address';
import type { Cell, Grid } from '../../src/sheet/grid';
import { findTables } from '../../src/sheet/find-tables';
import { readTable } from '../../src/sheet/read-table';
import type { Table } from '../../src/sheet/table';

/**
 * A grid drawn as text: a line is a row, "|" separates cells, an empty cell is blank. Digits are numbers, `'12` is the
 * text "12", `#N/A` an error, TRUE and FALSE truth values.
 */
export function gridOf(drawing: string): Grid {
  const rows = drawing
    .split('\n')
    .slice(drawing.startsWith('\n') ? 1 : 0)
    .filter((line, index, lines) => index < lines.length - 1 || line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cellOf(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, (): Cell => null)]);
}

export function areaOf(grid: Grid, sheet = 'S', row = 0, column = 0): Area {
  return { sheet, row, column, rows: grid.length, columns: grid[0]?.length ?? 0 };
}

/** The cells of an area that lies within a grid standing at `origin`. */
function cutGrid(grid: Grid, origin: Area, area: Area): Grid {
  const top = area.row - origin.row;
  const left = area.column - origin.column;
  return grid.slice(top, top + area.rows).map((row) => row.slice(left, left + area.columns));
}

/** Finds the tables of a drawn sheet and reads each of them. */
export function tablesOf(grid: Grid, origin: Area = areaOf(grid)): Table[] {
  return findTables(grid, origin).map((area) => {
    const outcome = readTable(cutGrid(grid, origin, area), area, 'T');
    if (!outcome.ok) throw new Error(`${outcome.failure.code} ${JSON.stringify(outcome.failure.parameters)}`);
    return outcome.value;
  });
}

/** The one table that a drawing reads to. */
export function tableOf(drawing: string | Grid): Table {
  const grid = typeof drawing === 'string' ? gridOf(drawing) : drawing;
  const outcome = readTable(grid, areaOf(grid), 'T');
  if (!outcome.ok) throw new Error(`${outcome.failure.code} ${JSON.stringify(outcome.failure.parameters)}`);
  return outcome.value;
}

/** The content of a table without its place. */
export function contentOf(table: Table) {
  return table.columns.map(({ heading, role, kind, values, unit }) => ({ heading, role, kind, values, unit }));
}

export function column(table: Table, heading: string) {
  const found = table.columns.find((one) => one.heading === heading);
  if (found === undefined) throw new Error(`no column ${heading} in ${table.columns.map((one) => one.heading).join()}`);
  return found;
}

function cellOf(text: string): Cell {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return /^#[A-Z/0]+[!?]?$/.test(text) ? { error: text } : text;
}
