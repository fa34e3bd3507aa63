import { LOG_SHEET } from '../../src/workbook/log-name';
import type { WorkbookPort } from '../../src/workbook/port';

/** What the journal, the history and the lease keep: allowed to differ while a change is on its way. */
const JOURNAL = /^(history|history-\d+-(before|after)-\d+|lease-.*|log-\d+)$/;

/**
 * Everything of a workbook, as one text: sheets and whether they are seen and protected, each cell's value, formula and
 * number format, spills, tables, and all that is kept apart from the journal. The time of a line in the log is left out: a
 * change that was finished later tells when.
 */
export async function snapshot(port: WorkbookPort): Promise<string> {
  const sheets: unknown[] = [];
  for (const sheet of await port.listSheets()) {
    const used = await port.usedArea(sheet.name);
    // beyond what is used, so that a stray number format shows
    const around = { sheet: sheet.name, row: 0, column: 0, rows: 12, columns: 8 };
    const area = used && used.row + used.rows > around.rows ? { ...around, rows: used.row + used.rows } : around;
    const { values, formulas, numberFormats, spills } = await port.read(area);
    const timeless =
      sheet.name === LOG_SHEET ? values.map((row, at) => (at === 0 ? row : ['time', ...row.slice(1)])) : values;
    const charts = await port.listCharts(sheet.name);
    sheets.push({ ...sheet, charts, used, values: timeless, formulas, numberFormats, spills });
  }
  const kept: [string, string | null][] = [];
  for (const name of [...(await port.listKept())].sort()) {
    if (!JOURNAL.test(name)) kept.push([name, await port.recall(name)]);
  }
  const tables = [...(await port.listTables())].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify({ sheets, tables, kept });
}
