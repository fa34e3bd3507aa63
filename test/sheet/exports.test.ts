import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readCsv } from '../../src/files/read-csv';
import { EXPORT_KINDS } from '../../src/sheet/export-kinds';
import { findExport } from '../../src/sheet/find-export';
import type { Cell, Grid } from '../../src/sheet/grid';
import { findTables } from '../../src/sheet/find-tables';
import { readTable } from '../../src/sheet/read-table';
import type { Table } from '../../src/sheet/table';
import { plainValue } from '../../src/workbench/xlsx/cell-value';
import { encodeGb18030 } from '../files/gb18030';

interface Expected {
  readonly pages: readonly string[];
  readonly encoding: string;
  readonly separator: string;
  readonly system: string;
  readonly object: string;
  readonly rows: number;
  readonly columns: readonly { readonly heading: string; readonly role: string | null }[];
  readonly sums: Readonly<Record<string, number>>;
}

const folder = path.resolve(__dirname, '../cases/exports');
const cases = readdirSync(folder).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(folder, name, 'export.csv'))),
  expected: JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expected,
}));

interface Sheet {
  readonly grid: Grid;
  readonly formats: readonly (readonly string[])[];
}

/** The one table of a sheet, found and read as the pane does it. */
function tableOf({ grid, formats }: Sheet): Table {
  const whole = { sheet: 'S', row: 0, column: 0, rows: grid.length, columns: grid[0]?.length ?? 0 };
  const [area, ...more] = findTables(grid, whole);
  if (area === undefined) throw new Error('no table');
  expect(more).toEqual([]);
  const cut = <T>(cells: readonly (readonly T[])[]) =>
    cells.slice(area.row, area.row + area.rows).map((row) => row.slice(area.column, area.column + area.columns));
  const table = readTable(cut(grid), area, 'T', { numberFormats: cut(formats) });
  if (!table.ok) throw new Error(table.failure.code);
  return table.value;
}

function csv(bytes: Uint8Array) {
  const read = readCsv(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** The same cells as an .xlsx, written and read again: numbers, texts and number formats. */
async function throughXlsx({ grid, formats }: Sheet): Promise<Sheet> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('S');
  grid.forEach((row, r) =>
    row.forEach((value, c) => {
      const cell = sheet.getCell(r + 1, c + 1);
      cell.value = value as ExcelJS.CellValue;
      cell.numFmt = formats[r]?.[c] ?? 'General';
    }),
  );
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await book.xlsx.writeBuffer());
  const read = again.getWorksheet('S');
  const at = <T>(pick: (cell: ExcelJS.Cell) => T): T[][] =>
    grid.map((row, r) => row.map((_, c) => pick(read!.getCell(r + 1, c + 1))));
  return { grid: at((cell): Cell => plainValue(cell.value)), formats: at((cell) => cell.numFmt ?? 'General') };
}

/** A file of the same cells, each in quotes, in another encoding and with another separator. */
function rewritten(grid: Grid, separator: string, encode: (text: string) => Uint8Array): Uint8Array {
  const decimal = separator === ';' ? ',' : '.';
  const text = (cell: Cell) =>
    typeof cell === 'number' ? String(cell).replace('.', decimal) : String(cell ?? '').replace(/"/g, '""');
  return encode(grid.map((row) => row.map((cell) => `"${text(cell)}"`).join(separator)).join('\r\n'));
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const withMark = (text: string) => utf8(`\ufeff${text}`);

function expectTable(table: Table, { system, object, rows, columns, sums }: Expected) {
  expect(table.columns.map(({ heading, role }) => ({ heading, role }))).toEqual(columns);
  expect(table.rowNumbers).toHaveLength(rows);
  expect(table.problems).toEqual([]);
  const found = findExport(table.columns.map(({ heading }) => heading));
  expect(found).toMatchObject({ system, object });
  for (const [heading, sum] of Object.entries(sums)) {
    const values = table.columns.find((column) => column.heading === heading)?.values ?? [];
    expect(values.reduce<number>((so, value) => so + (typeof value === 'number' ? value : 0), 0)).toBe(sum);
  }
}

describe.each(cases)('the export $name', ({ bytes, expected }) => {
  const read = csv(bytes);

  test('names the pages its headings come from', () => {
    expect(expected.pages.length).toBeGreaterThan(0);
    for (const page of expected.pages) expect(page).toMatch(/^https:\/\//);
  });

  test('is read as it was written, and each column gets its role', () => {
    expect(read.encoding).toBe(expected.encoding);
    expect(read.separator).toBe(expected.separator);
    expectTable(tableOf(read), expected);
  });

  test('is the same as .xlsx', async () => expectTable(tableOf(await throughXlsx(read)), expected));

  test.each([
    ['UTF-8', ';', utf8],
    ['UTF-8 with a byte order mark', ',', withMark],
    ['UTF-8 with tabs', '\t', utf8],
    ['GB18030', ',', encodeGb18030],
    ['GB18030 with semicolons', ';', encodeGb18030],
  ])('is the same in %s', (_name, separator, encode) => {
    expectTable(tableOf(csv(rewritten(read.grid, separator, encode))), expected);
  });

  test('is recognised in any order of its columns and with others among them', () => {
    const headings = expected.columns.map(({ heading }) => heading);
    const { system, object } = expected;
    fc.assert(
      fc.property(fc.shuffledSubarray(headings, { minLength: headings.length }), (shuffled) => {
        const found = findExport([...shuffled, '备注一', 'Own field']);
        expect(found).toMatchObject({ system, object, known: findExport(headings)?.known });
        const roleOf = (heading: string) => found?.roles[shuffled.indexOf(heading)] ?? null;
        const own = findExport(headings);
        expect(headings.map(roleOf)).toEqual(headings.map((_, index) => own?.roles[index] ?? null));
      }),
    );
  });
});

describe('findExport', () => {
  test.each(cases)('knows $name by its own headings with any four of the others', ({ expected }) => {
    const { system, object } = expected;
    const { marks } = EXPORT_KINDS.find((kind) => kind.system === system && kind.object === object)!;
    const headings = expected.columns.map(({ heading }) => heading);
    const bare = (heading: string) => heading.replace(/[(（].*?[)）]| /g, '').toLowerCase();
    const own = headings.filter((heading) => marks.split(' ').includes(bare(heading)));
    const rest = headings.filter(
      (heading) => !own.includes(heading) && findExport([...own, heading])?.known !== own.length,
    );
    expect(own.length).toBeGreaterThanOrEqual(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(rest, { minLength: 4 }), (others) => {
        expect(findExport([...others, ...own])).toMatchObject({ system, object });
      }),
    );
  });

  test('names none of two kinds that fit equally well, also where a third fits worse', () => {
    expect(findExport(['创建时间', '关联客户', '审批编号', '创建人', '关联产品'])).toBeNull();
  });

  test.each(cases)('takes no part of $name for an export of something else', ({ expected }) => {
    const headings = expected.columns.map(({ heading }) => heading);
    fc.assert(
      fc.property(fc.shuffledSubarray(headings), (some) => {
        const found = findExport(some);
        if (found !== null) expect(found).toMatchObject({ system: expected.system, object: expected.object });
      }),
    );
  });

  test.each([
    ['a plain order list', ['日期', '客户名称', '产品', '数量', '金额', '区域', '负责人']],
    ['a plain order list in English', ['Order Date', 'Account Name', 'Amount', 'Stage', 'Type', 'Lead Source']],
    ['a target table', ['责任主体', '目标类型', '月度目标', '周均目标', '关键策略']],
    ['nothing', []],
    ['headings that two systems share', ['客户名称', '负责人', '商机名称', '预计成交日期', '创建时间', '备注']],
  ])('names no system for %s', (_name, headings) => expect(findExport(headings)).toBeNull());

  test('compares headings without units, stars, spaces and case', () => {
    const found = findExport(['* OPPORTUNITY  OWNER', 'Opportunity_Name', 'Amount (USD)', 'Probability （%）']);
    expect(found).toMatchObject({ system: 'salesforce', roles: ['person', 'order', 'amount', 'probability'] });
  });

  test('gives a role to one column, the better one', () => {
    const headings = [
      'Created Date',
      'Opportunity Name',
      'Opportunity Owner',
      'Close Date',
      'Expected Revenue',
      'Amount',
    ];
    expect(findExport(headings)?.roles).toEqual([null, 'order', 'person', 'date', null, 'amount']);
    expect(findExport(headings.slice(0, 5))?.roles).toEqual([null, 'order', 'person', 'date', 'amount']);
  });
});
