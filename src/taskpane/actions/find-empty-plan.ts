import { readActions } from '../../jobs/actions/read-actions';
import { formatArea } from '../../sheet/format-area';
import type { WorkbookPort } from '../../workbook/port';
import type { FoundTable } from '../tables/found-table';

/** A plan of headings alone is no table yet. A sheet with more cells than this holds something else. */
const MOST_CELLS = 2000;

/** The first visible sheet on which the headings of an action plan stand, with nothing below them. */
export async function findEmptyPlan(port: WorkbookPort): Promise<FoundTable | null> {
  for (const { name, visible } of await port.listSheets()) {
    const area = visible ? await port.usedArea(name) : null;
    if (area === null || area.rows * area.columns > MOST_CELLS) continue;
    const sheet = await port.read(area);
    if (readActions(sheet.values, area).ok) return { key: formatArea(area), name, area, sheet, drawings: [] };
  }
  return null;
}
