import type { Basis, Proposal } from '../jobs/proposal';
import type { CellInput } from '../sheet/draft';
import { formatArea } from '../sheet/format-area';
import { isCellError, type Cell } from '../sheet/grid';
import { BasisChanged, type ChangedCell } from './apply-errors';
import { isSheetNotFound } from './places';
import type { TableInfo, WorkbookPort } from './port';

/** Changed cells are named one by one up to here. */
const MOST_CELLS = 200;

/**
 * Reads the basis of a proposal again and throws `BasisChanged` with all sheets and rows that differ, and the cells: what
 * each was, is, and would be. A table that has grown since, the workbook's own or any other, counts as changed in its new
 * rows, since the proposal knows nothing of them.
 */
export async function checkBasis(port: WorkbookPort, proposal: Pick<Proposal, 'basis' | 'changes'>): Promise<void> {
  const changed = new Map<string, Set<number>>();
  const cells: ChangedCell[] = [];
  const tables = proposal.basis.length === 0 ? [] : await port.listTables();
  for (const part of proposal.basis) {
    const { sheet } = part.area;
    const found = await changesOf(port, part, proposal, tables);
    if (found === null) changed.set(sheet, new Set());
    else if (found.rows.length > 0) changed.set(sheet, new Set([...(changed.get(sheet) ?? []), ...found.rows]));
    for (const cell of found?.cells ?? []) {
      if (cells.length < MOST_CELLS && !cells.some(({ address }) => address === cell.address)) cells.push(cell);
    }
  }
  if (changed.size === 0) return;
  const places = [...changed].map(([sheet, rows]) => ({ sheet, rows: [...rows].sort((a, b) => a - b) }));
  throw new BasisChanged(places, cells);
}

/** The changed rows counted from 1, and their cells; null when the sheet is gone. */
async function changesOf(
  port: WorkbookPort,
  { area, values, below = false }: Basis,
  { changes }: Pick<Proposal, 'changes'>,
  tables: readonly TableInfo[],
): Promise<{ readonly rows: number[]; readonly cells: ChangedCell[] } | null> {
  try {
    const now = (await port.read(area)).values;
    const rows: number[] = [];
    const cells: ChangedCell[] = [];
    now.forEach((row, r) => {
      const before = rows.length;
      row.forEach((cell, c) => {
        const was = values[r]?.[c];
        if (was !== undefined && sameCell(cell, was)) return;
        if (rows.length === before) rows.push(area.row + r + 1);
        const at = { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        if (cells.length < MOST_CELLS) {
          cells.push({ address: formatArea(at), was: was ?? null, now: cell, wouldBe: writtenAt(changes, at) });
        }
      });
    });
    const grown = below ? rowsBelow(area, tables, rows) : grownRows(area, tables);
    return { rows: [...rows, ...grown], cells };
  } catch (error) {
    if (isSheetNotFound(error)) return null;
    throw error;
  }
}

/** The further rows that a workbook's own table has from a row on that stood below it. */
function rowsBelow(area: Basis['area'], tables: readonly TableInfo[], rows: readonly number[]): number[] {
  const grown = tables.find(
    ({ area: table }) =>
      table.sheet === area.sheet &&
      table.row < area.row &&
      table.row + table.rows > area.row &&
      table.column < area.column + area.columns &&
      area.column < table.column + table.columns,
  );
  if (!grown || rows.length === 0) return [];
  return Array.from({ length: grown.area.row + grown.area.rows - area.row - 1 }, (_, index) => area.row + index + 2);
}

function grownRows(area: Basis['area'], tables: readonly TableInfo[]): number[] {
  const grown = tables.find(
    ({ area: table }) =>
      table.sheet === area.sheet &&
      table.row === area.row &&
      table.column === area.column &&
      table.columns === area.columns &&
      table.rows > area.rows &&
      area.rows > 1,
  );
  if (!grown) return [];
  return Array.from({ length: grown.area.rows - area.rows }, (_, index) => area.row + area.rows + index + 1);
}

/** What a proposal would write into a cell; undefined where it leaves it alone. */
function writtenAt(changes: Proposal['changes'], at: Basis['area']): CellInput | undefined {
  for (const { area, cells } of changes) {
    if (area.sheet === at.sheet) {
      const cell = cells[at.row - area.row]?.[at.column - area.column];
      if (cell !== undefined) return cell;
    }
  }
  return undefined;
}

function sameCell(a: Cell, b: Cell): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
