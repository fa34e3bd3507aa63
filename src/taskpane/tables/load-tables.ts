import { isOwnSheet } from '../../jobs/settings/own-sheet';
import type { Area } from '../../sheet/address';
import { findTables } from '../../sheet/find-tables';
import { formatArea } from '../../sheet/format-area';
import { isTooLarge } from '../../sheet/recognise-table';
import type { WorkbookPort } from '../../workbook/port';
import type { FoundTable } from './found-table';

/**
 * All tables of the visible sheets, sheet by sheet: the workbook's own tables by their names, and those found in the
 * cells by the name of their sheet. Each sheet is read once.
 */
export async function loadTables(port: WorkbookPort): Promise<FoundTable[]> {
  const own = await port.listTables();
  const date1904 = await port.countsFrom1904();
  const tables: FoundTable[] = [];
  for (const { name: sheet, visible } of await port.listSheets()) {
    const used = visible ? await port.usedArea(sheet) : null;
    if (used === null) continue;
    if (isTooLarge(used)) {
      // choosing it tells why it can't be read
      const nothing = { area: used, values: [], formulas: [], numberFormats: [], spills: [] };
      tables.push({ key: formatArea(used), name: sheet, area: used, sheet: nothing });
      continue;
    }
    const content = { ...(await port.read(used)), hiddenRows: await port.hiddenRows(used), date1904 };
    // what Targetry keeps there is for reading, no data of the team
    if (isOwnSheet(sheet, used.row === 0 && used.column === 0 ? content.values[0]?.[0] : undefined)) continue;
    const here = own.filter(({ area }) => area.sheet === sheet);
    const found = findTables(content.values, used).filter((area) => !here.some((table) => overlap(table.area, area)));
    found.sort((a, b) => a.row - b.row || a.column - b.column);
    const named = [
      ...here,
      ...found.map((area, index) => ({ name: index === 0 ? sheet : `${sheet} ${index + 1}`, area })),
    ];
    tables.push(...named.map(({ name, area }) => ({ key: formatArea(area), name, area, sheet: content })));
  }
  return tables;
}

/** The table with its cells, which a sheet too large to be read whole did not give: a part of it may be small enough. */
export async function withCells(port: WorkbookPort, table: FoundTable): Promise<FoundTable> {
  if (!isTooLarge(table.sheet.area) || isTooLarge(table.area)) return table;
  return { ...table, sheet: await port.read(table.area) };
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
