import type { Area } from '../../sheet/address';
import { findTables } from '../../sheet/find-tables';
import { formatArea } from '../../sheet/format-area';
import type { WorkbookPort } from '../../workbook/port';
import type { FoundTable } from './found-table';

/**
 * All tables of the visible sheets, sheet by sheet: the workbook's own tables by their names, and those found in the
 * cells by the name of their sheet. Each sheet is read once.
 */
export async function loadTables(port: WorkbookPort): Promise<FoundTable[]> {
  const own = await port.listTables();
  const tables: FoundTable[] = [];
  for (const { name: sheet, visible } of await port.listSheets()) {
    const used = visible ? await port.usedArea(sheet) : null;
    if (used === null) continue;
    const content = await port.read(used);
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

export function overlap(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
