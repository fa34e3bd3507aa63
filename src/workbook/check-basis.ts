import type { Basis } from '../jobs/proposal';
import { isCellError, type Cell } from '../sheet/grid';
import { BasisChanged, type ChangedRows } from './apply-errors';
import { WorkbookError, type WorkbookPort } from './port';

/** Reads the basis of a proposal again and throws `BasisChanged` with all sheets and rows that differ. */
export async function checkBasis(port: WorkbookPort, basis: readonly Basis[]): Promise<void> {
  const changed = new Map<string, Set<number>>();
  for (const part of basis) {
    const rows = await changedRows(port, part);
    if (rows === null) changed.set(part.area.sheet, new Set());
    else if (rows.length > 0) changed.set(part.area.sheet, new Set([...(changed.get(part.area.sheet) ?? []), ...rows]));
  }
  if (changed.size === 0) return;
  throw new BasisChanged(
    [...changed].map(([sheet, rows]): ChangedRows => ({ sheet, rows: [...rows].sort((a, b) => a - b) })),
  );
}

/** The changed rows counted from 1; null when the sheet is gone. */
async function changedRows(port: WorkbookPort, { area, values }: Basis): Promise<number[] | null> {
  try {
    const now = (await port.read(area)).values;
    return now.flatMap((row, index) => (sameRow(row, values[index]) ? [] : [area.row + index + 1]));
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'sheet-not-found') return null;
    throw error;
  }
}

function sameRow(now: readonly Cell[], then: readonly Cell[] | undefined): boolean {
  return then !== undefined && now.length === then.length && now.every((cell, index) => sameCell(cell, then[index]));
}

function sameCell(a: Cell, b: Cell | undefined): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
