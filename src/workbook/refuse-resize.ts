import type { Area } from '../sheet/address';
import { formatArea } from '../sheet/format-area';
import { areasMeet } from './areas';
import { WorkbookError, type TableInfo } from './port';

/** Refuses for a table an area that Excel would not give it. */
export function refuseResize({ name, area: old, totals }: TableInfo, area: Area, all: readonly TableInfo[]): void {
  if (totals) throw new WorkbookError('totals-row', formatArea(totalsRow(old)));
  const keepsHeadings = area.row === old.row && areasMeet(area, old);
  const other = all.find((table) => table.name !== name && areasMeet(table.area, area));
  if (keepsHeadings && area.rows > 1 && !other) return;
  throw new WorkbookError('host-failed', formatArea(area), other ? `overlaps ${other.name}` : `no area for ${name}`);
}

/** The last row of a table that has a totals row. */
export function totalsRow(table: Area): Area {
  return { ...table, row: table.row + table.rows - 1, rows: 1 };
}
