import type { Area } from '../sheet/address';
import { readState } from './cell-state';
import { isSheetNotFound, placesOf } from './places';
import type { WorkbookPort } from './port';
import { asWritten, type Written } from './written';

/**
 * The places on an added sheet that hold something else than what was written; its name when it is gone.
 *
 * A sheet that was being filled when its writer was cut off is not finished: there, with `anyFormula`, an empty cell
 * counts as ours too.
 */
export async function editsOnSheet(port: WorkbookPort, name: string, written: Written | null): Promise<string[]> {
  try {
    const used = await port.usedArea(name);
    const area = around(used, written?.area ?? null);
    if (area === null) return [];
    const { inputs } = await readState(port, { ...area, sheet: name });
    if (written === null) return placesOf({ ...area, sheet: name }, (row, column) => inputs[row]?.[column] !== null);
    const [down, right] = [area.row - written.area.row, area.column - written.area.column];
    const isWritten = asWritten(written, (row, column) => inputs[row - down]?.[column - right] ?? null);
    const isEmptyRow = inputs.map((row) => row.every((cell) => cell === null));
    return placesOf({ ...area, sheet: name }, (row, column) => {
      if (written.anyFormula && (isEmptyRow[row] || inputs[row]?.[column] === null)) return false;
      return !isWritten(row + down, column + right);
    });
  } catch (error) {
    if (isSheetNotFound(error)) return [name];
    throw error;
  }
}

function around(a: Area | null, b: Area | null): Area | null {
  if (a === null || b === null) return a ?? b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}
