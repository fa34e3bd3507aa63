import type { ProposedChange } from '../jobs/proposal';
import type { SheetDraft } from '../sheet/draft';
import { blocks } from './blocks';
import { evenRows } from './even-rows';
import type { WorkbookPort } from './port';
import { widthOf } from './width-of';

/** So many cells go in one write: between two, the right to write is renewed. */
export const CELLS_PER_WRITE = 50_000;

/** Writes a change, a large one in slices. */
export async function writeChange(
  port: WorkbookPort,
  { area, cells }: ProposedChange,
  hold: () => Promise<void>,
): Promise<void> {
  // cells of another shape than their area are refused as a whole
  const fits = cells.length === area.rows && cells.every((row) => row.length === area.columns);
  const parts = fits ? blocks(area, CELLS_PER_WRITE, () => 1) : [area];
  if (parts.length === 0) parts.push(area);
  for (const part of parts) {
    const [top, left] = [part.row - area.row, part.column - area.column];
    await hold();
    const slice = cells.slice(top, top + part.rows).map((row) => row.slice(left, left + part.columns));
    await port.write(part, part === area ? cells : slice);
  }
}

/** Adds a sheet, the rows of a large one in slices; answers the name given. */
export async function writeSheet(port: WorkbookPort, draft: SheetDraft, hold: () => Promise<void>): Promise<string> {
  const columns = Math.max(1, widthOf(draft.cells));
  const rows = Math.max(1, Math.floor(CELLS_PER_WRITE / columns));
  await hold();
  const sheet = await port.addSheet({ ...draft, cells: draft.cells.slice(0, rows) });
  const rest = draft.cells.slice(rows);
  if (rest.length === 0) return sheet;
  const area = { sheet, row: rows, column: 0, rows: rest.length, columns };
  await writeChange(port, { area, cells: evenRows(rest, columns) }, hold);
  return sheet;
}
