import type { Area } from '../../sheet/address';
import type { Cell } from '../../sheet/grid';
import type { WorkbookPort } from '../../workbook/port';

/** A cell that the context menu asks about. Each asking has another id. */
export interface AskedCell {
  readonly id: number;
  readonly job: 'decompose' | 'explain';
  readonly area: Area;
  readonly value: Cell;
}

/** The first cell that is selected, as it stands. */
export async function askedCell(port: WorkbookPort, job: AskedCell['job'], id: number): Promise<AskedCell> {
  const area = { ...(await port.selection()), rows: 1, columns: 1 };
  const { values } = await port.read(area);
  return { id, job, area, value: values[0]?.[0] ?? null };
}
