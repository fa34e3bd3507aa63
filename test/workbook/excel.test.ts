import { excelWorkbook } from '../../src/workbook/excel';
import { insertSheets } from '../../src/workbook/excel-insert';
import { applyProposal } from '../../src/workbook/apply';
import type { WorkbookPort } from '../../src/workbook/port';
import { bootHost, type BootedHost, type BootOptions } from '../host/boot';
import { evaluate } from '../host/evaluate';
import { HostError } from '../host/host-object';
import { contract } from './contract';
import { failingOnceGrown } from './contract-tables';
import { contractWorkbook } from './contract-workbook';

const empty = (row: number, column: number, rows: number, columns: number) => ({
  sheet: 'Empty',
  row,
  column,
  rows,
  columns,
});

async function open(options: BootOptions = {}): Promise<{ port: WorkbookPort; host: BootedHost }> {
  const host = await bootHost({ content: contractWorkbook, evaluate, ...options });
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  return { port: excelWorkbook(), host };
}

/** Counts the runs that ask for one undo group, and lets a test spoil them. */
function watchRuns(host: BootedHost, spoil: () => void = () => {}): { grouped: number; single: number } {
  const runs = { grouped: 0, single: 0 };
  const run = async (options: Excel.RunOptions, job: (context: Excel.RequestContext) => Promise<unknown>) => {
    const grouped = 'mergeUndoGroup' in options && options.mergeUndoGroup === true;
    runs[grouped ? 'grouped' : 'single']++;
    if (grouped) spoil();
    return host.Excel.run(options, job);
  };
  Object.assign(globalThis, { Excel: { run } });
  return runs;
}

describe('the Excel adapter keeps the contract of the port', () => {
  test.each(contract)('$name', async ({ run }) => run((await open()).port));
});

describe('the Excel adapter keeps the contract where Excel shows formulas otherwise', () => {
  const habits = { spilledCellsShowFormula: true, formulasShowApostrophe: true, growingTablesFillDown: true };
  test.each(contract)('$name', async ({ run }) => run((await open({ habits })).port));
});

describe('the Excel adapter', () => {
  test('keeps requests and answers under 5 MB, however long the texts are', async () => {
    const { port, host } = await open();
    const area = empty(0, 0, 250, 6);
    const cells = Array.from({ length: 250 }, (_, row) =>
      Array.from({ length: 6 }, () => `${row} `.padEnd(1500, '目标')),
    );
    await port.write(area, cells);
    expect((await port.read(area)).values).toEqual(cells);
    expect(Math.max(...host.traffic.map(({ requestBytes }) => requestBytes))).toBeLessThan(2_000_000);
    expect(host.traffic.some(({ answerBytes }) => answerBytes > 5_000_000)).toBe(true);
  });

  test('puts calculation and painting off for each block it writes', async () => {
    const { port, host } = await open();
    await port.write(empty(0, 0, 1, 1), [[1]]);
    const request = host.traffic.at(-1)?.request.Actions.map(({ Name }) => Name);
    expect(request).toEqual(
      expect.arrayContaining(['SuspendApiCalculationUntilNextSync', 'SuspendScreenUpdatingUntilNextSync', 'Values']),
    );
  });

  test('lists the names of sheets as a formula calls them, and leaves out what is no area that people named', async () => {
    const { port, host } = await open();
    host.book.names = [
      { name: 'Total', refersTo: "='销售 2017'!$B$2" },
      { name: 'Total', refersTo: "='销售 2017'!$B$3", sheet: '销售 2017' },
      { name: 'Mine', refersTo: '=Orders!$C$4:$C$5', sheet: 'Orders' },
      { name: 'Print_Area', refersTo: '=Orders!$A$1:$F$9', sheet: 'Orders' },
      { name: '_xlnm._FilterDatabase', refersTo: '=Filtered!$A$1:$B$4', sheet: 'Filtered', hidden: true },
      { name: 'hidden', refersTo: '=Orders!$A$1', hidden: true },
      { name: 'rate', refersTo: '=0.05' },
      { name: 'two', refersTo: '=Orders!$A$1,Orders!$B$2' },
      { name: 'moving', refersTo: '=OFFSET(Orders!$A$1,0,0,9)' },
      { name: 'gone', refersTo: '=#REF!' },
      { name: 'goneToo', refersTo: '=Orders!#REF!' },
    ];
    const cell = (sheet: string, row: number, column: number, rows = 1) => ({ sheet, row, column, rows, columns: 1 });
    expect(await port.listNames()).toEqual([
      { name: 'Total', area: cell('销售 2017', 1, 1) },
      { name: 'Orders!Mine', area: cell('Orders', 3, 2, 2) },
      { name: "'销售 2017'!Total", area: cell('销售 2017', 2, 1) },
    ]);
    const requests = host.traffic.length;
    await port.listNames();
    expect(host.traffic.length).toBe(requests + 1);
  });

  test('finds more merged areas than Excel names at once', async () => {
    const merged = Array.from({ length: 1200 }, (_, row) => ({ ...empty(row * 2, row % 7, 2, 1), sheet: 'Empty' }));
    const sheets = contractWorkbook.sheets.map((sheet) => (sheet.name === 'Empty' ? { ...sheet, merged } : sheet));
    const { port } = await open({ content: { ...contractWorkbook, sheets } });
    expect(await port.mergedAreas(empty(0, 0, 3000, 9))).toEqual(merged);
    await expect(port.write(empty(2001, 6, 1, 1), [[1]])).rejects.toMatchObject({
      code: 'cells-merged',
      place: 'Empty!G2001:G2002',
    });
  });

  test('asks for the indents of cells only where they differ', async () => {
    const { port, host } = await open();
    const asked = () =>
      host.traffic.flatMap(({ request }) => request.Actions).filter(({ Name }) => Name === 'GetCellProperties').length;
    await port.indents({ ...empty(0, 0, 500, 2), sheet: 'Orders' });
    expect(asked()).toBe(0);
    await port.indents({ ...empty(0, 0, 9, 2), sheet: 'Merged' });
    expect(asked()).toBe(1);
  });

  test('puts the sheets of a file behind the others and shows the first of them', async () => {
    const { port } = await open();
    const before = (await port.listSheets()).map(({ name }) => name);
    await insertSheets(new TextEncoder().encode('["Orders 2026","Plan 2027"]'));
    expect((await port.listSheets()).map(({ name }) => name)).toEqual([...before, 'Orders 2026', 'Plan 2027']);
    expect((await port.selection()).sheet).toBe('Orders 2026');
  });

  test('says that no sheet can be put into a workbook whose structure is protected', async () => {
    await open({ content: { ...contractWorkbook, structureProtected: true } });
    await expect(insertSheets(new TextEncoder().encode('["Orders 2026"]'))).rejects.toMatchObject({
      code: 'workbook-protected',
    });
  });

  test('takes back what Excel itself filled into the new rows of a table, also after an apply that broke off', async () => {
    const sheets = [
      {
        name: 'Plan',
        cells: [
          ['action', 'budget', 'twice'],
          ['call', 10, { formula: '=20' }],
        ],
      },
    ];
    const area = { sheet: 'Plan', row: 0, column: 0, rows: 2, columns: 3 };
    const content = { sheets, tables: [{ name: 'Actions', area }] };
    const { port } = await open({ content, habits: { growingTablesFillDown: true } });
    const all = { ...area, rows: 5 };
    const before = await port.read(all);
    const row = { area: { ...area, row: 2, rows: 1, columns: 2 }, cells: [['visit', 30]] };
    const applied = await applyProposal(port, { basis: [], sheets: [], changes: [row] });
    expect(await port.listTables()).toEqual([{ name: 'Actions', area: { ...area, rows: 3 } }]);
    expect((await port.read({ ...area, row: 2, rows: 1 })).values).toEqual([['visit', 30, 20]]);
    await applied.takeBack();
    expect(await port.listTables()).toEqual([{ name: 'Actions', area }]);
    expect(await port.read(all)).toEqual(before);

    const failing = applyProposal(failingOnceGrown(port), { basis: [], sheets: [], changes: [row] });
    await expect(failing).rejects.toMatchObject({ code: 'host-failed' });
    expect(await port.listTables()).toEqual([{ name: 'Actions', area }]);
    expect(await port.read(all)).toEqual(before);
  });

  test('refuses numbers that are not finite', async () => {
    const { port } = await open();
    const write = port.write(empty(0, 0, 1, 1), [[Number.POSITIVE_INFINITY]]);
    await expect(write).rejects.toMatchObject({ code: 'value-refused', place: 'Empty!A1' });
  });

  test('neither adds nor removes sheets when the structure of the workbook is protected', async () => {
    const { port, host } = await open({ content: { ...contractWorkbook, structureProtected: true } });
    await expect(port.addSheet({ name: 'Plan', cells: [] })).rejects.toMatchObject({ code: 'workbook-protected' });
    await expect(port.removeSheet('Empty')).rejects.toMatchObject({ code: 'workbook-protected' });
    expect(host.book.sheets).toHaveLength(contractWorkbook.sheets.length);
  });

  test('answers the active cell while a chart is selected', async () => {
    const { port, host } = await open();
    host.book.rangeIsSelected = false;
    expect({ ...(await port.selection()) }).toEqual({ sheet: 'Orders', row: 2, column: 1, rows: 1, columns: 1 });
  });

  test('sets bold rows, frozen rows and column widths in the unit of the host', async () => {
    const { port, host } = await open();
    await port.addSheet({
      name: 'Plan',
      cells: [['Region', 'Target']],
      columnWidths: [8.43, 20],
      boldRows: [0],
      frozenRows: 1,
    });
    const sheet = host.book.sheetNamed('Plan');
    // a column of 20 characters is 145 pixels wide, one of 8.43 is 64, which is 48 points here
    expect([...(sheet?.columnWidths ?? [])].map(([, width]) => Math.round(width))).toEqual([48, 109]);
    expect(sheet?.boldRows).toEqual(new Set([0]));
    expect(sheet?.frozenRows).toBe(1);
  });

  test('takes a sheet away again when filling it fails', async () => {
    const { port, host } = await open();
    jest.spyOn(host.book, 'enter').mockImplementationOnce(() => {
      throw new HostError('GeneralException', 'out of memory');
    });
    const adding = port.addSheet({ name: 'Plan', cells: [['x']] });
    await expect(adding).rejects.toMatchObject({
      code: 'host-failed',
      detail: expect.stringContaining('out of memory'),
    });
    expect(host.book.sheetNamed('Plan')).toBeUndefined();
  });

  test('puts everything back when Excel fails in the middle of a large change', async () => {
    const { port, host } = await open();
    const area = empty(0, 0, 8000, 2);
    await port.write(empty(0, 0, 1, 2), [['old', { formula: '=1+1' }]]);
    const enter = host.book.enter.bind(host.book);
    let calls = 0;
    jest.spyOn(host.book, 'enter').mockImplementation((...args) => {
      if (++calls === 9) throw new HostError('GeneralException', 'out of memory');
      enter(...args);
    });
    const cells = Array.from({ length: area.rows }, (_, row) => [row, `text ${row}`.padEnd(60, '.')]);
    const applying = applyProposal(port, { basis: [], sheets: [], changes: [{ area, cells }] });
    await expect(applying).rejects.toMatchObject({ code: 'host-failed' });
    expect(await port.usedArea('Empty')).toMatchObject({ row: 0, column: 0, rows: 1, columns: 2 });
    expect((await port.read(empty(0, 0, 1, 2))).formulas).toEqual([[null, '=1+1']]);
  });
});

describe.each([
  ['a cell is being edited in Excel', 'busy', 'host-busy'],
  ['a dialog is open in Excel', 'dialog', 'dialog-open'],
] as const)('while %s', (_, fate, code) => {
  test('nothing is written, the refusal says why, and the same can be done once it is free', async () => {
    const { port, host } = await open();
    const proposal = { basis: [], sheets: [], changes: [{ area: empty(0, 0, 1, 1), cells: [[5]] }] };
    host.fate = (request) => (request.Actions.some(({ Name }) => Name.startsWith('Suspend')) ? fate : 'pass');
    await expect(applyProposal(port, proposal)).rejects.toMatchObject({ code });
    host.fate = () => 'pass';
    expect(await port.usedArea('Empty')).toBeNull();
    await applyProposal(port, proposal);
    expect((await port.read(empty(0, 0, 1, 1))).values).toEqual([[5]]);
  });
});

describe('calculation', () => {
  test('goes on after each write, and after one that failed', async () => {
    const { port, host } = await open();
    await port.write(empty(0, 0, 1, 2), [[2, { formula: '=A1*2' }]]);
    expect(host.book.calculationSuspended).toBe(false);
    host.fate = (request) => (request.Actions.some(({ Name }) => Name.startsWith('Suspend')) ? 'half' : 'pass');
    await expect(port.write(empty(0, 0, 1, 1), [[3]])).rejects.toMatchObject({ code: 'host-failed' });
    host.fate = () => 'pass';
    expect(host.book.calculationSuspended).toBe(false);
    await port.write(empty(0, 0, 1, 1), [[4]]);
    expect((await port.read(empty(0, 1, 1, 1))).values).toEqual([[8]]);
  });
});

describe('an undo step of the Excel adapter', () => {
  const newest = { requirements: { ExcelApi: '1.20' } };
  const writeTwice = async (port: WorkbookPort) => {
    await port.beginUndoStep();
    await port.write(empty(0, 0, 1, 1), [[1]]);
    await port.write(empty(1, 0, 1, 1), [[2]]);
    await port.endUndoStep();
    expect((await port.read(empty(0, 0, 2, 1))).values).toEqual([[1], [2]]);
  };

  test('is one run with merged undo where ExcelApi 1.20 is there', async () => {
    const { port, host } = await open(newest);
    const runs = watchRuns(host);
    await writeTwice(port);
    expect(runs.grouped).toBe(1);
  });

  test('tells a workbook that counts days from 1904', async () => {
    const { port } = await open({ content: { ...contractWorkbook, date1904: true } });
    expect(await port.countsFrom1904()).toBe(true);
  });

  test('asks for no group where ExcelApi 1.20 is not there', async () => {
    const { port, host } = await open();
    const runs = watchRuns(host);
    await writeTwice(port);
    expect(runs.grouped).toBe(0);
  });

  test('does without a group where Excel refuses the option', async () => {
    const { port, host } = await open(newest);
    const runs = watchRuns(host, () => {
      throw new HostError('InvalidArgument', 'mergeUndoGroup');
    });
    await writeTwice(port);
    expect(runs.grouped).toBe(1);
  });

  test('does without a group from where Excel refuses a request in it', async () => {
    const { port, host } = await open(newest);
    watchRuns(host);
    jest.spyOn(host.book, 'enter').mockImplementationOnce(() => {
      throw new HostError('UndoNotSupported', 'not in a group');
    });
    await writeTwice(port);
  });
});
