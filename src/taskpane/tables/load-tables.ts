import { isCardTitle } from '../../jobs/people/is-card-title';
import { isOwnSheet } from '../../jobs/settings/own-sheet';
import type { Area } from '../../sheet/address';
import { findReport } from '../../jobs/review/kept-texts';
import { findTables } from '../../sheet/find-tables';
import { formatArea } from '../../sheet/format-area';
import { labelColumns } from '../../sheet/label-columns';
import { mayBeMerged } from '../../sheet/may-be-merged';
import { isTooLarge } from '../../sheet/recognise-table';
import { findLogSheet } from '../../workbook/find-log-sheet';
import type { AreaContent, Indent, TableInfo, WorkbookPort } from '../../workbook/port';
import { areasMeet } from '../../workbook/areas';
import { noSteps, type Steps } from '../../workbook/steps';
import { inSteps } from '../progress/in-steps';
import { openSliced, type FoundTable } from './found-table';
import { joinedRows } from './joined-rows';

/**
 * All tables of the visible sheets, sheet by sheet: the workbook's own tables by their names, and those found in the
 * cells by the name of their sheet. Each sheet is read once; what is merged or indented is asked for where it may matter.
 */
export async function loadTables(port: WorkbookPort, steps: Steps = noSteps): Promise<FoundTable[]> {
  const [own, date1904, sheets] = await Promise.all([port.listTables(), port.countsFrom1904(), port.listSheets()]);
  // what Targetry wrote down is for reading, no data of the team
  const log = findLogSheet(sheets);
  const areas = await Promise.all(
    sheets.map((sheet) => (sheet.visible && sheet !== log ? port.usedArea(sheet.name) : null)),
  );
  const tables: FoundTable[] = [];
  // one after another: what a sheet holds may be large
  const read = areas.filter((used) => used !== null);
  const all = read.reduce((sum, used) => sum + sizeOf(used), 0);
  let before = 0;
  for (const used of read) {
    const [start, size] = [before, sizeOf(used)];
    const here: Steps = { step: (share) => steps.step((start + share * size) / all) };
    const found = await tablesOn(port, used, own, date1904, here);
    for (const [at, table] of found.entries())
      await openInSteps(table, {
        step: (share) => here.step(READING + ((1 - READING) * (at + share)) / found.length),
      });
    tables.push(...found);
    before += size;
  }
  return tables;
}

/** A long table is read into columns here, so that no click has to wait for it. */
export async function openInSteps(table: FoundTable, steps: Steps): Promise<void> {
  if (opensInSteps(table)) await inSteps(openSliced(table), steps);
}

/** Whether a table is so long that reading it into columns at once would hold the page. */
export function opensInSteps({ area }: FoundTable): boolean {
  return sizeOf(area) >= LONG && !isTooLarge(area);
}

/** Reading takes about so much of the time, recognising the rest. */
const READING = 0.6;
/** The cells that are read, or recognised at once: a tenth of a second or two. */
const LONG = 100_000;

/** Reads an area, a large one some rows at a time. */
async function readInSteps(port: WorkbookPort, area: Area, steps: Steps): Promise<AreaContent> {
  if (sizeOf(area) <= LONG) return port.read(area);
  const parts: AreaContent[] = [];
  const most = Math.max(1, Math.floor(LONG / area.columns));
  for (let from = 0; from < area.rows; from += most) {
    await steps.step((READING * from) / area.rows);
    parts.push(await port.read({ ...area, row: area.row + from, rows: Math.min(most, area.rows - from) }));
  }
  await steps.step(READING);
  return joinedRows(area, parts);
}

function sizeOf({ rows, columns }: Area): number {
  return rows * columns;
}

async function tablesOn(
  port: WorkbookPort,
  used: Area,
  own: readonly TableInfo[],
  date1904: boolean,
  steps: Steps,
): Promise<FoundTable[]> {
  const { sheet } = used;
  if (isTooLarge(used)) {
    // choosing it tells why it can't be read
    const nothing = { area: used, values: [], formulas: [], numberFormats: [], spills: [] };
    return [{ key: formatArea(used), name: sheet, area: used, drawings: [], sheet: nothing }];
  }
  const content = await readInSteps(port, used, steps);
  // what Targetry keeps there is for reading, no data of the team
  const firstCell = used.row === 0 && used.column === 0 ? content.values[0]?.[0] : undefined;
  if (isOwnSheet(sheet, firstCell) || isCardTitle(firstCell)) return [];
  // a report is what comes out: no job starts from its tables
  if (findReport(content)) return [];
  const here = own.filter(({ area }) => area.sheet === sheet);
  const { found, merged } = await findOn(port, content, here);
  const named = [
    ...here,
    ...found.map((area, index) => ({ name: index === 0 ? sheet : `${sheet} ${index + 1}`, area })),
  ];
  if (named.length === 0) return [];
  const [hiddenRows, drawings, indents] = await Promise.all([
    port.hiddenRows(used),
    port.drawings(sheet),
    indentsOf(port, content, named),
  ]);
  const cells = { ...content, hiddenRows, date1904, merged, indents };
  return named.map(({ name, area }) => {
    const over = drawings.filter((drawing) => areasMeet(drawing.area, area));
    return { key: formatArea(area), name, area, drawings: over, sheet: cells };
  });
}

/** The tables in the cells of a sheet beside the workbook's own, which hold no merged cells, and what is merged there. */
async function findOn(
  port: WorkbookPort,
  { values, area: used }: AreaContent,
  own: readonly { readonly area: Area }[],
): Promise<{ found: Area[]; merged: readonly Area[] }> {
  const apart = (areas: readonly Area[]) =>
    areas
      .filter((area) => !own.some((table) => areasMeet(table.area, area)))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  const found = apart(findTables(values, used));
  const merged = found.some((area) => mayBeMerged(values, used, area)) ? await port.mergedAreas(used) : [];
  return { found: merged.length === 0 ? found : apart(findTables(values, used, merged)), merged };
}

/** In Excel each table costs a small request here, and a large one where its labels are indented. */
async function indentsOf(
  port: WorkbookPort,
  { values, area: used }: AreaContent,
  tables: readonly { readonly area: Area }[],
): Promise<Indent[]> {
  const labels = tables.flatMap(({ area }) => {
    const columns = area.rows > MOST_INDENTED ? null : labelColumns(values, used, area);
    return columns ?? [];
  });
  return (await Promise.all(labels.map((area) => port.indents(area)))).flat();
}

/** A longer table is a list and no outline. */
const MOST_INDENTED = 5000;

/** The table with its cells, which a sheet too large to be read whole did not give: a part of it may be small enough. */
export async function withCells(port: WorkbookPort, table: FoundTable): Promise<FoundTable> {
  if (!isTooLarge(table.sheet.area) || isTooLarge(table.area)) return table;
  // and the row below it, so that a job can tell whether it has grown since
  return { ...table, sheet: await port.read({ ...table.area, rows: table.area.rows + 1 }) };
}
