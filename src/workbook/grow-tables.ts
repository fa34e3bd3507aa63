import type { ProposedChange } from '../jobs/proposal';
import type { Area } from '../sheet/address';
import { formatArea } from '../sheet/format-area';
import { fillsCell, freePart } from './free-part';
import { inputsOf, type InputAt } from './inputs-of';
import { WorkbookError, type TableInfo, type WorkbookPort } from './port';
import { totalsRow } from './refuse-resize';

/** What a table of the workbook has before and after it took new cells in. */
export interface Growth {
  readonly from: Area;
  readonly to: Area;
}

/** A change, the table that grows over its cells, and whether it is the line of the log. */
export interface PlannedChange {
  readonly change: ProposedChange;
  readonly log: boolean;
  readonly grows: Growth | null;
}

/**
 * Lets the tables of the workbook grow as they do when people type there, which no host does for an add-in: by a column
 * that changes begin with a heading right of it, and by the rows that they fill right below. What is new must be free but
 * for what is written. All that goes into it becomes one change, in which the other cells of the table count too: the
 * host may fill them.
 *
 * A table with a totals row can't grow downwards: new rows in or below that row are refused (`totals-row`), but for those
 * of the log, which nothing keeps from being written.
 */
export async function growTables(
  port: WorkbookPort,
  changes: readonly Omit<PlannedChange, 'grows'>[],
): Promise<PlannedChange[]> {
  let planned = changes.map((change): PlannedChange => ({ ...change, grows: null }));
  if (changes.length === 0) return planned;
  const tables = [...(await port.listTables())];
  for (const [at, table] of tables.entries()) {
    const here = changes.filter(({ change }) => change.area.sheet === table.area.sheet);
    if (here.length === 0) continue;
    const inputAt = inputsOf(
      here.map(({ change }) => change),
      table.area.sheet,
    );
    const log = here.every((one) => one.log);
    if (table.totals) {
      if (!log) await refuseBelowTotals(port, table.area, inputAt);
      continue;
    }
    for (const grow of [byColumn, byRows]) {
      const from = tables[at]!.area;
      const others = tables.filter((_, other) => other !== at);
      const growth = await grow(port, from, others, inputAt);
      if (growth === null) continue;
      const { added, to } = growth;
      tables[at] = { ...table, area: to };
      planned = [
        ...planned.filter(({ change, grows }) => grows !== null || !isWithin(change.area, added)),
        { change: { area: added, cells: cellsOf(added, inputAt) }, log, grows: { from, to } },
      ];
    }
  }
  return planned;
}

interface Grown {
  readonly added: Area;
  readonly to: Area;
}

/** By the column right of a table, where a heading is written over it. */
async function byColumn(
  port: WorkbookPort,
  from: Area,
  others: readonly TableInfo[],
  inputAt: InputAt,
): Promise<Grown | null> {
  const column = from.column + from.columns;
  const heading = inputAt(from.row, column);
  if (typeof heading !== 'string' || heading === '') return null;
  const added = { ...from, column, columns: 1 };
  const free = await freePart(port, added, others, inputAt);
  return free === from.rows ? { added, to: { ...from, columns: from.columns + 1 } } : null;
}

/** By the rows right below a table into which something is written. */
async function byRows(
  port: WorkbookPort,
  from: Area,
  others: readonly TableInfo[],
  inputAt: InputAt,
): Promise<Grown | null> {
  const row = from.row + from.rows;
  const filled = filledRows({ ...from, row }, inputAt);
  const rows = filled === 0 ? 0 : await freePart(port, { ...from, row, rows: filled }, others, inputAt);
  return rows === 0 ? null : { added: { ...from, row, rows }, to: { ...from, rows: from.rows + rows } };
}

/** How many rows from the first of an area on have something written into its columns. */
function filledRows({ row, column, columns }: Area, inputAt: InputAt): number {
  for (let rows = 0; ; rows++) {
    const isFilled = Array.from({ length: columns }, (_, at) => inputAt(row + rows, column + at)).some(fillsCell);
    if (!isFilled) return rows;
  }
}

async function refuseBelowTotals(port: WorkbookPort, table: Area, inputAt: InputAt): Promise<void> {
  const totals = totalsRow(table);
  const [values] = [(await port.read({ ...totals, rows: 2 })).values];
  const isNew = values.some((line, row) =>
    line.some((value, at) => value === null && fillsCell(inputAt(totals.row + row, totals.column + at))),
  );
  if (isNew) throw new WorkbookError('totals-row', formatArea(totals));
}

function cellsOf({ row, column, rows, columns }: Area, inputAt: InputAt): ProposedChange['cells'] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => inputAt(row + down, column + right) ?? null),
  );
}

function isWithin(area: Area, outer: Area): boolean {
  const rows = area.row >= outer.row && area.row + area.rows <= outer.row + outer.rows;
  const columns = area.column >= outer.column && area.column + area.columns <= outer.column + outer.columns;
  return area.sheet === outer.sheet && rows && columns;
}
