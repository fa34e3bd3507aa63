import type { Area } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { areaOf, loadPosition, rangeOf, type ExcelSession } from './excel-session';
import { formatArea } from '../sheet/format-area';

const cellsPerRequest = 500;

/**
 * The spills that touch an area, each whole. One with its formula inside is found at that cell; one that comes from
 * outside must cross the first row or the first column. Where no cell of the area spills, that is one small request.
 */
export async function spillsIn(
  session: ExcelSession,
  area: Area,
  values: Grid,
  formulas: readonly (readonly (string | null)[])[],
): Promise<Area[]> {
  if (!(await mayHoldSpills(session, area))) return [];
  const edge = cellsWhere(area, (row, column) => (row === 0 || column === 0) && values[row]?.[column] !== null);
  const sources = await rangesAt(session, edge, (cell) => cell.getSpillParentOrNullObject());
  const outside = sources.filter((source) => source !== null);
  const inside = cellsWhere(area, (row, column) => formulas[row]?.[column] != null);
  const found = await rangesAt(session, [...outside, ...inside], (cell) => cell.getSpillingToRangeOrNullObject());
  const spills = new Map<string, Area>();
  for (const spill of found) if (spill && spill.rows * spill.columns > 1) spills.set(formatArea(spill), spill);
  return [...spills.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

async function mayHoldSpills(session: ExcelSession, area: Area): Promise<boolean> {
  return session.reading(formatArea(area), async (context) => {
    const range = rangeOf(context, area);
    range.load('hasSpill');
    await context.sync();
    // null: some of its cells do
    return range.hasSpill !== false;
  });
}

function cellsWhere({ sheet, row, column, rows, columns }: Area, wanted: (row: number, column: number) => boolean) {
  const cells: Area[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (wanted(r, c)) cells.push({ sheet, row: row + r, column: column + c, rows: 1, columns: 1 });
    }
  }
  return cells;
}

/** Asks for one range at each cell, a few hundred a request. */
async function rangesAt(
  session: ExcelSession,
  cells: readonly Area[],
  ask: (cell: Excel.Range) => Excel.Range,
): Promise<(Area | null)[]> {
  const found: (Area | null)[] = [];
  for (let from = 0; from < cells.length; from += cellsPerRequest) {
    found.push(...(await rangesOnce(session, cells.slice(from, from + cellsPerRequest), ask)));
  }
  return found;
}

async function rangesOnce(
  session: ExcelSession,
  cells: readonly Area[],
  ask: (cell: Excel.Range) => Excel.Range,
): Promise<(Area | null)[]> {
  return session.reading(cells[0]?.sheet ?? '', async (context) => {
    const asked = cells.map((cell) => loadPosition(ask(rangeOf(context, cell))));
    await context.sync();
    return asked.map((range, index) => (range.isNullObject ? null : areaOf(cells[index]?.sheet ?? '', range)));
  });
}
