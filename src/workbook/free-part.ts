import type { Area } from '../sheet/address';
import type { CellInput } from '../sheet/draft';
import { areasMeet } from './areas';
import { cellInputs, sameInput } from './cell-inputs';
import type { InputAt } from './inputs-of';
import type { TableInfo, WorkbookPort } from './port';

/**
 * How many rows of an area, from its first on, a table may take in: no other table, merged cell or spill is there, and no
 * cell holds anything but what is written into it.
 */
export async function freePart(
  port: WorkbookPort,
  area: Area,
  others: readonly TableInfo[],
  inputAt: InputAt,
): Promise<number> {
  const content = await port.read(area);
  const inputs = cellInputs(content);
  // a merge is told of only where it begins, which may be above or left of the area
  const upTo = { ...area, row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns };
  const taken = [...others.map((table) => table.area), ...(await port.mergedAreas(upTo)), ...content.spills];
  const isFree = (index: number) => {
    const row = { ...area, row: area.row + index, rows: 1 };
    if (taken.some((other) => areasMeet(other, row))) return false;
    return inputs[index]!.every(
      (now, at) => now === null || sameInput(now, inputAt(row.row, area.column + at) ?? null),
    );
  };
  let rows = 0;
  while (rows < area.rows && isFree(rows)) rows++;
  return rows;
}

/** Whether it is more than a blank that is written. */
export function fillsCell(input: CellInput | undefined): boolean {
  return input !== undefined && input !== null && input !== '';
}
