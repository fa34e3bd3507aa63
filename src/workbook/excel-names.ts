import { formatArea } from '../sheet/format-area';
import { parseArea } from '../sheet/parse-area';
import type { ExcelSession } from './excel-session';
import type { NameInfo } from './port';

/**
 * The names of cells, those of the workbook first, then those of each sheet. What a name refers to is read from its formula
 * and not asked for as a range: that fails for several areas at once, and with it the whole request.
 */
export async function namesIn(session: ExcelSession): Promise<NameInfo[]> {
  return session.reading('', async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/formula,items/visible');
    worksheets.load('items/name,items/names/items/name,items/names/items/formula,items/names/items/visible');
    await context.sync();
    const own = worksheets.items.flatMap((sheet) => sheet.names.items.map((item) => named(item, sheet.name)));
    return [...names.items.map((item) => named(item, null)), ...own].filter((found) => found !== null);
  });
}

type Item = Pick<Excel.NamedItem, 'name' | 'formula' | 'visible'>;

function named({ name, formula, visible }: Item, sheet: string | null): NameInfo | null {
  const area = visible && !BUILT_IN.test(name) && typeof formula === 'string' ? parseArea(formula.slice(1)) : undefined;
  // without a sheet it means another cell wherever it is used
  if (area === undefined || area.sheet === '') return null;
  if (sheet === null) return { name, area };
  // "'Plan 2017'!A1" without its cell is how a formula calls a name of that sheet
  const prefix = formatArea({ sheet, row: 0, column: 0, rows: 1, columns: 1 }).slice(0, -2);
  return { name: `${prefix}${name}`, area };
}

/** What Excel keeps for itself under a name. */
const BUILT_IN = /^(?:_xl|Print_(?:Area|Titles)$|_FilterDatabase$)/i;
