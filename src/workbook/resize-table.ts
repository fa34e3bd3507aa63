import { sameArea } from './areas';
import type { CellState } from './cell-state';
import type { Growth } from './grow-tables';
import { WorkbookError, type WorkbookPort } from './port';
import type { Hold } from './restore';

/** Gives the table of exactly this area another. One that has a third area by now is somebody else's work and stays. */
export async function resizeTable(port: WorkbookPort, { from, to }: Growth, hold: Hold): Promise<void> {
  if (sameArea(from, to)) return;
  const table = (await port.listTables()).find(({ area }) => sameArea(area, from));
  if (!table) return;
  await hold();
  await port.resizeTable(table.name, to);
}

/** The same for the table of the log, whose line must not hang on it: what keeps refusing leaves the table as it is. */
export async function resizeLog(port: WorkbookPort, growth: Growth, hold: Hold): Promise<void> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return await resizeTable(port, growth, hold);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
}

/**
 * How a table is made smaller again: to what it was, or as far as its new cells will still hold something, because
 * somebody has edited them.
 *
 * @param becomes the new cells as they will be
 */
export function shrinkFor({ from, to }: Growth, { area, inputs }: CellState): Growth {
  const used = inputs.reduce((last, line, row) => (line.some((cell) => cell !== null) ? row + 1 : last), 0);
  if (area.row === from.row) return { from: to, to: used > 0 ? to : from };
  return { from: to, to: { ...from, rows: from.rows + used } };
}
