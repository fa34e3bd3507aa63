import type { Area } from '../sheet/address';
import { blocks } from './blocks';
import { readState, type CellState, type Inputs } from './cell-state';
import { sameInput } from './cell-inputs';
import { WorkbookError, type WorkbookPort } from './port';
import { rectangles } from './rectangles';
import { CELLS_PER_WRITE } from './write-work';

export type Hold = () => Promise<void>;

/**
 * Makes an area what it is to be, where it differs. Number formats come last, because a workbook may choose a format by itself
 * when a value or formula is entered.
 */
export async function restoreArea(port: WorkbookPort, { area, inputs, formats }: CellState, hold: Hold): Promise<void> {
  const found = (await readState(port, area)).inputs;
  for (const block of blocks(area, CELLS_PER_WRITE, () => 1)) {
    const [top, left] = [block.row - area.row, block.column - area.column];
    const part = (cells: Inputs) =>
      cells.slice(top, top + block.rows).map((row) => row.slice(left, left + block.columns));
    const [old, now] = [part(inputs), part(found)];
    if (old.every((row, r) => row.every((cell, c) => sameInput(cell, now[r]?.[c] ?? null)))) continue;
    await hold();
    await port.write(block, old);
  }
  const now = (await port.read(area)).numberFormats;
  const different = rectangles(area.rows, area.columns, (row, column) => {
    const format = formats[row]?.[column];
    return now[row]?.[column] === format ? undefined : format;
  });
  for (const { row, column, rows, columns, key } of different) {
    await hold();
    await port.format({ sheet: area.sheet, row: area.row + row, column: area.column + column, rows, columns }, key);
  }
}

/**
 * Removes sheets and, if one of them was being looked at, shows what was selected before. Answers the names of those
 * that could not be removed; a sheet that is gone already counts as removed.
 */
export async function removeSheets(
  port: WorkbookPort,
  names: readonly string[],
  selection: Area | null,
  hold: Hold,
): Promise<string[]> {
  const looking = names.length === 0 ? null : await port.selection().catch(() => null);
  const left: string[] = [];
  for (const name of [...names].reverse()) {
    await hold();
    if (!(await removed(port, name))) left.push(name);
  }
  if (selection && looking && names.includes(looking.sheet)) {
    // a courtesy: the sheet that was selected may be gone or hidden by now
    await port.show(selection).catch(() => undefined);
  }
  return left;
}

/** A call may fail after it has done its work, as when the connection breaks: then the sheet is gone all the same. */
async function removed(port: WorkbookPort, name: string): Promise<boolean> {
  try {
    await port.removeSheet(name);
    return true;
  } catch (error) {
    if (error instanceof WorkbookError && error.code === 'sheet-not-found') return true;
    const there = await port.listSheets().catch(() => null);
    return there !== null && there.every((sheet) => sheet.name !== name);
  }
}
