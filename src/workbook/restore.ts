import type { Area } from '../sheet/address';
import type { CellInput } from '../sheet/draft';
import { cellInputs } from './cell-inputs';
import { WorkbookError, type AreaContent, type WorkbookPort } from './port';
import { rectangles } from './rectangles';

/**
 * Makes an area what it was. Number formats come last and only where they differ, because a workbook may choose a
 * format by itself when a value or formula is entered.
 */
export async function restoreArea(
  port: WorkbookPort,
  before: AreaContent,
  inputs: readonly (readonly CellInput[])[] = cellInputs(before),
  formats: readonly (readonly string[])[] = before.numberFormats,
): Promise<void> {
  const { area } = before;
  await port.write(area, inputs);
  const now = (await port.read(area)).numberFormats;
  const different = rectangles(area.rows, area.columns, (row, column) => {
    const format = formats[row]?.[column];
    return now[row]?.[column] === format ? undefined : format;
  });
  for (const { row, column, rows, columns, key } of different) {
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
): Promise<string[]> {
  const looking = names.length === 0 ? null : await port.selection().catch(() => null);
  const left: string[] = [];
  for (const name of [...names].reverse()) {
    await port.removeSheet(name).catch((error: unknown) => {
      if (!(error instanceof WorkbookError && error.code === 'sheet-not-found')) left.push(name);
    });
  }
  if (selection && looking && names.includes(looking.sheet)) {
    // a courtesy: the sheet that was selected may be gone or hidden by now
    await port.show(selection).catch(() => undefined);
  }
  return left;
}
