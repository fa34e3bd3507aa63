import assert from 'node:assert/strict';
import type { Area } from '../../src/sheet/address';
import type { CellInput } from '../../src/sheet/draft';
import { applyProposal } from '../../src/workbook/apply';
import { TakeBackConflict } from '../../src/workbook/apply-errors';
import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import { area, plain, refuses, test, type ContractCase } from './contract-case';

/** What every adapter owes where a table of the workbook changes its size, and what applies make of it. */
export const tableContract: readonly ContractCase[] = [
  test('says which table has a totals row', async (port) => {
    const tables = await port.listTables();
    assert.deepEqual(plain(tables.filter(({ totals }) => totals).map(({ name }) => name)), ['Counted']);
  }),
  test('makes a table larger and smaller, and leaves its cells and the other tables what they are', async (port) => {
    const before = await cells(port, SALES, 7, 5);
    const others = (await port.listTables()).filter(({ name }) => name !== 'Sales');
    for (const size of [sales(6, 3), sales(6, 4), sales(3, 2), sales(2, 3), sales(4, 3)]) {
      await port.resizeTable('Sales', size);
      assert.deepEqual(await areaOf(port, 'Sales'), size);
      assert.deepEqual(await cells(port, SALES, 7, 5), before);
    }
    const now = await port.listTables();
    assert.deepEqual(plain(now.filter(({ name }) => name !== 'Sales')), plain(others));
  }),
  test('refuses an area without the headings or a row below, apart from the table, or over another table', async (port) => {
    const upper = await areaOf(port, 'Upper');
    const wrong = [
      { ...upper, rows: 1 },
      { ...upper, row: upper.row + 1 },
      { ...upper, column: upper.column + 5 },
      { ...upper, rows: 7 },
    ];
    for (const area of wrong) await refuses(port.resizeTable('Upper', area), 'host-failed');
    await refuses(port.resizeTable('None', upper), 'host-failed', 'None');
    assert.deepEqual(await areaOf(port, 'Upper'), upper);
    await port.resizeTable('Upper', { ...upper, rows: 6 });
    assert.deepEqual(await areaOf(port, 'Upper'), { ...upper, rows: 6 });
  }),
  test('refuses another size for a filtered table, one with a totals row and one on a protected sheet', async (port) => {
    const tables = plain(await port.listTables());
    const refused = { Open: 'cells-filtered', Counted: 'totals-row', Fixed: 'sheet-protected' } as const;
    for (const [name, code] of Object.entries(refused)) {
      const area = await areaOf(port, name);
      await refuses(port.resizeTable(name, { ...area, rows: area.rows + 1 }), code, area.sheet);
    }
    assert.deepEqual(plain(await port.listTables()), tables);
  }),

  test('lets a table grow by the rows that an apply writes below, and makes it small again', async (port) => {
    const before = await cells(port, SALES, 7, 5);
    const applied = await apply(port, [
      [area(SALES, 4, 0, 1, 1), [['华中']]],
      [area(SALES, 4, 2, 1, 1), [[4]]],
      [area(SALES, 5, 0, 1, 3), [['西南', { formula: '=B4*2' }, 5]]],
    ]);
    assert.deepEqual(await areaOf(port, 'Sales'), sales(6, 3));
    assert.deepEqual((await port.read(area(SALES, 4, 0, 2, 3))).values, [
      ['华中', null, 4],
      ['西南', 60, 5],
    ]);
    await applied.takeBack();
    assert.deepEqual(await areaOf(port, 'Sales'), sales(4, 3));
    assert.deepEqual(await cells(port, SALES, 7, 5), before);
  }),
  test('lets a table grow by a column whose heading an apply writes, and by rows with it', async (port) => {
    const before = await cells(port, SALES, 7, 5);
    const applied = await apply(port, [
      [area(SALES, 0, 3, 1, 1), [['编号']]],
      [area(SALES, 2, 3, 1, 1), [['A1']]],
      [area(SALES, 4, 0, 1, 4), [['华中', 40, 4, 'A2']]],
    ]);
    assert.deepEqual(await areaOf(port, 'Sales'), sales(5, 4));
    await applied.takeBack();
    assert.deepEqual(await areaOf(port, 'Sales'), sales(4, 3));
    assert.deepEqual(await cells(port, SALES, 7, 5), before);
  }),
  test('leaves a table as it is where other content stands below, or where nothing is written right below', async (port) => {
    await port.write(area(SALES, 4, 2, 1, 1), [['a note']]);
    await apply(port, [[area(SALES, 4, 0, 1, 2), [['华中', 40]]]]);
    await apply(port, [[area(SALES, 9, 0, 1, 2), [['华中', 40]]]]);
    await apply(port, [[area(SALES, 1, 3, 1, 1), [['beside']]]]);
    assert.deepEqual(await areaOf(port, 'Sales'), sales(4, 3));
    assert.deepEqual((await port.read(area(SALES, 4, 0, 1, 3))).values, [['华中', 40, 'a note']]);
  }),
  test('lets of two tables only that one grow below which an apply writes, and not into the other', async (port) => {
    const [upper, lower] = [await areaOf(port, 'Upper'), await areaOf(port, 'Lower')];
    const applied = await apply(port, [
      [area('Tables', 3, 3, 3, 1), [['c'], ['d'], ['e']]],
      [area('Tables', 8, 4, 1, 1), [[9]]],
    ]);
    assert.deepEqual(await areaOf(port, 'Upper'), { ...upper, rows: 6 });
    assert.deepEqual(await areaOf(port, 'Lower'), { ...lower, rows: 3 });
    await applied.takeBack();
    assert.deepEqual([await areaOf(port, 'Upper'), await areaOf(port, 'Lower')], [upper, lower]);
  }),
  test('applies nothing that adds a row in or below a totals row, and may change what stands there', async (port) => {
    const before = await cells(port, 'Tables', 9, 6);
    // the last cell of that totals row is blank
    const inside = apply(port, [[area('Tables', 3, 2, 1, 1), [['late']]]]);
    await refuses(inside, 'totals-row', 'Tables!A4:C4');
    await refuses(apply(port, [[area('Tables', 4, 0, 1, 2), [['c', 3]]]]), 'totals-row', 'Tables!A4:C4');
    assert.deepEqual(await cells(port, 'Tables', 9, 6), before);
    const applied = await apply(port, [[area('Tables', 3, 1, 1, 1), [[4]]]]);
    assert.deepEqual((await port.read(area('Tables', 3, 0, 1, 2))).values, [['Total', 4]]);
    await applied.takeBack();
    assert.deepEqual(await cells(port, 'Tables', 9, 6), before);
  }),
  test('applies nothing that adds a row to a filtered table', async (port) => {
    const before = await cells(port, 'TableFiltered', 6, 3);
    await refuses(apply(port, [[area('TableFiltered', 3, 0, 1, 2), [['x', 3]]]]), 'cells-filtered', 'TableFiltered');
    assert.deepEqual(await cells(port, 'TableFiltered', 6, 3), before);
  }),
  test('puts a table back that has grown when the host fails just then', async (port) => {
    const before = await cells(port, SALES, 7, 5);
    const failing = apply(failingOnceGrown(port), [[area(SALES, 4, 0, 1, 3), [['华中', 40, 4]]]]);
    await refuses(failing, 'host-failed', 'lost');
    assert.deepEqual(await areaOf(port, 'Sales'), sales(4, 3));
    assert.deepEqual(await cells(port, SALES, 7, 5), before);
  }),
  test('keeps the new row of a table in which somebody else has written, when told to', async (port) => {
    const applied = await apply(port, [[area(SALES, 4, 0, 2, 1), [['华中'], ['西南']]]]);
    await port.write(area(SALES, 4, 1, 1, 1), [[44]]);
    await assert.rejects(applied.takeBack(), (error) => {
      assert.ok(error instanceof TakeBackConflict);
      assert.deepEqual(error.places, ["'销售 2017'!B5"]);
      return true;
    });
    assert.deepEqual(await areaOf(port, 'Sales'), sales(6, 3));
    await applied.takeBack({ edits: 'keep' });
    assert.deepEqual(await areaOf(port, 'Sales'), sales(5, 3));
    assert.deepEqual((await port.read(area(SALES, 4, 0, 2, 2))).values, [
      [null, 44],
      [null, null],
    ]);
  }),
  test('leaves a table alone that somebody else has made larger since', async (port) => {
    const applied = await apply(port, [[area(SALES, 4, 0, 1, 1), [['华中']]]]);
    await port.write(area(SALES, 5, 0, 1, 1), [['theirs']]);
    await port.resizeTable('Sales', sales(6, 3));
    await applied.takeBack();
    assert.deepEqual(await areaOf(port, 'Sales'), sales(6, 3));
    assert.deepEqual((await port.read(area(SALES, 4, 0, 2, 1))).values, [[null], ['theirs']]);
  }),
];

/** The connection breaks after the first change of a table's size, before the answer. */
export function failingOnceGrown(port: WorkbookPort): WorkbookPort {
  let hasFailed = false;
  return new Proxy(port, {
    get:
      (_, name) =>
      async (...args: unknown[]) => {
        const answer = await (Reflect.get(port, name) as (...given: unknown[]) => Promise<unknown>).apply(port, args);
        if (name !== 'resizeTable' || hasFailed) return answer;
        hasFailed = true;
        throw new WorkbookError('host-failed', 'lost');
      },
  });
}

const SALES = '销售 2017';
const sales = (rows: number, columns: number): Area => ({ sheet: SALES, row: 0, column: 0, rows, columns });

async function apply(port: WorkbookPort, changes: readonly (readonly [Area, readonly (readonly CellInput[])[]])[]) {
  return applyProposal(port, {
    basis: [],
    sheets: [],
    changes: changes.map(([area, written]) => ({ area, cells: written })),
  });
}

async function areaOf(port: WorkbookPort, name: string): Promise<Area> {
  const table = (await port.listTables()).find((one) => one.name === name);
  assert.ok(table, `there is no table ${name}`);
  return plain(table.area) as Area;
}

/** The first cells of a sheet. */
async function cells(port: WorkbookPort, sheet: string, rows: number, columns: number): Promise<unknown> {
  const { values, formulas, numberFormats } = await port.read(area(sheet, 0, 0, rows, columns));
  return plain({ values, formulas, numberFormats });
}
