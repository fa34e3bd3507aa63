import type { Area } from '../sheet/address';
import { formatArea } from '../sheet/format-area';
import { areaOf, loadPosition, rangeOf, type ExcelSession } from './excel-session';
import { WorkbookError } from './port';
import { totalsRow } from './refuse-resize';

/** Gives a table another area. What Excel would do with a filter or a totals row in the way is not to be relied on. */
export async function resizeTable(session: ExcelSession, name: string, area: Area): Promise<void> {
  await session.reading(formatArea(area), async (context) => {
    const { protection } = context.workbook.worksheets.getItem(area.sheet);
    protection.load('protected');
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('showTotals,autoFilter/isDataFiltered');
    await context.sync();
    if (protection.protected) throw new WorkbookError('sheet-protected', area.sheet);
    if (table.isNullObject) throw new WorkbookError('host-failed', name, 'no such table');
    if (!table.showTotals && !table.autoFilter.isDataFiltered) return;
    const range = loadPosition(table.getRange());
    await context.sync();
    const old = areaOf(area.sheet, range);
    if (table.autoFilter.isDataFiltered) throw new WorkbookError('cells-filtered', formatArea(old));
    throw new WorkbookError('totals-row', formatArea(totalsRow(old)));
  });
  await session.writing(formatArea(area), async (context) => {
    context.workbook.tables.getItem(name).resize(rangeOf(context, area));
    await context.sync();
  });
}
