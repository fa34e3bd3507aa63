import type { Area } from '../../src/sheet/address';
import { parseArea } from '../../src/sheet/parse-area';
import type { TableContent } from '../../src/workbook/content';
import type { Book, BookSheet } from './book';
import { chartsObject } from './chart-object';
import { HostError, HostObject } from './host-object';
import { columnLeft, rowTop } from './measures';
import { rangeObject } from './range-object';

const objects = new WeakMap<BookSheet, HostObject>();

/** `Worksheet`, one object for each sheet. */
export function worksheetObject(book: Book, sheet: BookSheet): HostObject {
  const known = objects.get(sheet);
  if (known) return known;
  const made = makeWorksheet(book, sheet);
  objects.set(sheet, made);
  return made;
}

/** A collection that finds its items by the given properties, without regard to large and small letters. */
export function collection(type: string, items: () => HostObject[], keys: readonly string[], more = {}): HostObject {
  const find = (key: unknown) =>
    items().find((item) => keys.some((name) => String(item.get(name)).toLowerCase() === String(key).toLowerCase()));
  const item = (key: unknown) => {
    const found = find(key);
    if (!found) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  };
  const at = (index: number) => {
    const found = items()[index];
    if (!found) throw new HostError('InvalidArgument', `no item ${index}`);
    return found;
  };
  const methods = {
    Item: item,
    GetItem: item,
    GetItemOrNullObject: (key: unknown) => find(key) ?? null,
    GetItemAt: at,
    GetCount: () => items().length,
    ...more,
  };
  return new HostObject(type, { items, methods });
}

export function tablesObject(book: Book, tables: () => readonly TableContent[]): HostObject {
  return collection('TableCollection', () => tables().map((table) => tableObject(book, table)), ['Name', 'Id']);
}

/** The names of a sheet, or of the workbook: those of sheets are not among the workbook's. */
export function namesObject(book: Book, sheet: string | undefined): HostObject {
  const items = () =>
    book.names
      .filter((one) => one.sheet === sheet)
      .map(
        ({ name, refersTo, hidden }) =>
          new HostObject('NamedItem', {
            id: name,
            properties: {
              Name: { get: () => name },
              Formula: { get: () => refersTo },
              Visible: { get: () => hidden !== true },
            },
          }),
      );
  return collection('NamedItemCollection', items, ['Name']);
}

function makeWorksheet(book: Book, sheet: BookSheet): HostObject {
  const { cells } = sheet;
  const range = (row: number, column: number, rows: number, columns: number) =>
    rangeObject(book, sheet, { sheet: cells.name, row, column, rows, columns });
  const ownTables = () => book.tables.filter(({ area }) => area.sheet === cells.name);
  return new HostObject('Worksheet', {
    id: sheet.id,
    properties: {
      Id: { get: () => sheet.id },
      Name: { get: () => cells.name },
      Position: { get: () => book.sheets.indexOf(sheet) },
      Visibility: { get: () => (cells.hidden ? 'Hidden' : 'Visible') },
      Protection: { part: true, get: () => protectionObject('WorksheetProtection', cells.locked) },
      AutoFilter: { part: true, get: () => autoFilterObject(book, sheet, sheetFilters(book, sheet)) },
      Tables: { part: true, get: () => tablesObject(book, ownTables) },
      Names: { part: true, get: () => namesObject(book, cells.name) },
      Shapes: { part: true, get: () => shapesObject(sheet) },
      FreezePanes: {
        part: true,
        get: () =>
          new HostObject('WorksheetFreezePanes', {
            methods: {
              FreezeRows: (count: number) => void (sheet.frozenRows = count),
              Unfreeze: () => void (sheet.frozenRows = 0),
            },
          }),
      },
      Gridlines: { get: () => sheet.gridlines, set: (value) => void (sheet.gridlines = Boolean(value)) },
      Charts: { part: true, get: () => chartsObject(book, sheet) },
      PageLayout: { part: true, get: () => pageLayoutObject(book, sheet) },
      HorizontalPageBreaks: { part: true, get: () => pageBreaksObject(sheet) },
    },
    methods: {
      GetRange: (address = '') => {
        if (address === '') return wholeSheetObject(book, sheet);
        const rows = /^(\d+):(\d+)$/.exec(address);
        if (rows) return range(Number(rows[1]) - 1, 0, Number(rows[2]) - Number(rows[1]) + 1, 16_384);
        const area = parseArea(String(address), cells.name);
        if (!area) throw new HostError('ApiNotFound', `Worksheet.GetRange(${String(address)}) is not simulated`);
        return rangeObject(book, sheet, area);
      },
      GetRangeByIndexes: range,
      GetCell: (row: number, column: number) => range(row, column, 1, 1),
      GetUsedRangeOrNullObject: (valuesOnly: boolean | undefined) => {
        if (valuesOnly !== true) throw new HostError('ApiNotFound', 'used ranges with formats are not simulated');
        const used = cells.usedArea();
        return used && rangeObject(book, sheet, used);
      },
      Activate: () => book.select({ sheet: cells.name, row: 0, column: 0, rows: 1, columns: 1 }),
      Delete: () => book.removeSheet(sheet),
    },
  });
}

/** All cells of a sheet: their formats can be cleared and their widths set back. */
function wholeSheetObject(book: Book, sheet: BookSheet): HostObject {
  const format = new HostObject('RangeFormat', {
    properties: {
      UseStandardWidth: { get: () => null, set: () => sheet.columnWidths.clear() },
      UseStandardHeight: { get: () => null, set: () => sheet.rowHeights.clear() },
    },
  });
  return new HostObject('Range', {
    properties: { Format: { part: true, get: () => format } },
    methods: {
      Clear: (what: string) => {
        if (what !== 'Formats') throw new HostError('ApiNotFound', `Range.Clear(${what}) is not simulated`);
        book.clearFormats(sheet);
      },
    },
  });
}

function pageLayoutObject(book: Book, sheet: BookSheet): HostObject {
  const names = ['Orientation', 'PaperSize', 'Zoom', 'CenterHorizontally'];
  const held = names.map((name) => [
    name,
    { get: () => sheet.page.get(name) ?? null, set: (value: unknown) => void sheet.page.set(name, value) },
  ]);
  return new HostObject('PageLayout', {
    properties: Object.fromEntries(held),
    methods: {
      SetPrintArea: (range: HostObject) => {
        book.refuseProtected(sheet);
        sheet.page.set('PrintArea', range.get('Address'));
      },
    },
  });
}

function pageBreaksObject(sheet: BookSheet): HostObject {
  const breaks = () => (sheet.page.get('Breaks') as string[] | undefined) ?? [];
  return collection('PageBreakCollection', () => [], [], {
    RemovePageBreaks: () => void sheet.page.set('Breaks', []),
    Add: (range: string) => {
      sheet.page.set('Breaks', [...breaks(), range]);
      return new HostObject('PageBreak', {});
    },
  });
}

export function protectionObject(type: string, isProtected: boolean): HostObject {
  return new HostObject(type, { properties: { Protected: { get: () => isProtected } } });
}

function tableObject(book: Book, { name, area, filter, totals }: TableContent): HostObject {
  const sheet = book.sheetNamed(area.sheet);
  if (!sheet) throw new HostError('ItemNotFound', name);
  return new HostObject('Table', {
    id: name,
    properties: {
      Id: { get: () => name },
      Name: { get: () => name },
      ShowTotals: { get: () => totals === true },
      Worksheet: { part: true, get: () => worksheetObject(book, sheet) },
      AutoFilter: { part: true, get: () => autoFilterObject(book, sheet, filter ? [area] : []) },
    },
    methods: {
      GetRange: () => rangeObject(book, sheet, area),
      Resize: (range: HostObject) => {
        const to = parseArea(String(range.get('Address')));
        if (!to) throw new HostError('InvalidArgument', 'The range is none.');
        book.resizeTable(name, to);
      },
    },
  });
}

function autoFilterObject(book: Book, sheet: BookSheet, filtered: readonly Area[]): HostObject {
  const [area] = filtered;
  return new HostObject('AutoFilter', {
    properties: { IsDataFiltered: { get: () => area !== undefined } },
    methods: { GetRangeOrNullObject: () => (area ? rangeObject(book, sheet, area) : null) },
  });
}

/** `ShapeCollection` with the drawings of a sheet, each a little smaller than the cells under it, and a line. */
function shapesObject(sheet: BookSheet): HostObject {
  const shape = (name: string, type: string, { row, column, rows, columns }: Omit<Area, 'sheet'>, inset: number) => {
    const [left, top] = [columnLeft(sheet, column), rowTop(row)];
    const properties = {
      Id: name,
      Name: name,
      Type: type,
      Visible: true,
      Left: left + inset,
      Top: top + inset,
      Width: columnLeft(sheet, column + columns) - left - 2 * inset,
      Height: rowTop(row + rows) - top - 2 * inset,
    };
    const members = Object.entries(properties).map(([key, value]) => [key, { get: () => value }] as const);
    return new HostObject('Shape', { id: name, properties: Object.fromEntries(members) });
  };
  const { drawings } = sheet.cells;
  const line = shape('Line 1', 'Line', { row: 0, column: 0, rows: 3, columns: 3 }, 0);
  return collection(
    'ShapeCollection',
    () => [
      line,
      ...drawings.map(({ name, kind, area }, index) =>
        shape(name, kind === 'picture' ? 'Image' : 'GeometricShape', area, index % 2 === 0 ? 0 : 4),
      ),
    ],
    ['Name', 'Id'],
  );
}

/** The filter of the sheet itself: those of tables are the tables'. */
function sheetFilters(book: Book, sheet: BookSheet): Area[] {
  return sheet.cells.filtered.filter((area) => !book.tables.some((table) => table.area === area));
}
