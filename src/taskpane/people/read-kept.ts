import type { KeptSheet } from '../../jobs/people/kept-sheet';
import { sheetName } from '../../workbook/sheet-name';
import type { WorkbookPort } from '../../workbook/port';

/** The sheets of a workbook that the job may have written before, by the names it gives them. */
export async function readKept(port: WorkbookPort, names: readonly string[]): Promise<Map<string, KeptSheet>> {
  const sheets = await port.listSheets();
  const found = new Map<string, KeptSheet>();
  for (const name of names) {
    const wanted = (sheetName(name, []) ?? name).toLowerCase();
    // of "卡片 王芳" and "卡片 王芳 (2)" the later one is in use
    const sheet = [...sheets].reverse().find((one) => one.name.toLowerCase().replace(/ \(\d+\)$/, '') === wanted);
    const used = sheet && (await port.usedArea(sheet.name));
    if (!used) continue;
    const whole = { ...used, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    const { values, formulas } = await port.read(whole);
    found.set(name, { sheet: used.sheet, values, formulas });
  }
  return found;
}
