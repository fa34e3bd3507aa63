import type { Proposal } from '../../src/jobs/proposal';
import { applyProposal } from '../../src/workbook/apply';
import { readIndex } from '../../src/workbook/history-index';
import { archivedLines } from '../../src/workbook/log-archive';
import { LOG_SHEET } from '../../src/workbook/log-name';
import { memoryWorkbook } from '../../src/workbook/memory';
import { sheetLines } from '../../src/workbook/log-sheet';
import type { WorkbookPort } from '../../src/workbook/port';
import { recoverWorkbook } from '../../src/workbook/recover-workbook';
import { takeBackApply } from '../../src/workbook/take-back-apply';
import { START, worker, type Clock } from '../faults/scenario';

const at = (row: number, rows = 1, columns = 1) => ({ sheet: 'Plan', row, column: 0, rows, columns });
const write = (row: number, value: number): Proposal => ({
  basis: [],
  sheets: [],
  changes: [{ area: at(row), cells: [[value]] }],
});
const plan = (more = {}) => memoryWorkbook({ sheets: [{ name: 'Plan', cells: [[1], [2], [3]], ...more }] });
const valueAt = async (port: WorkbookPort, row: number) => (await port.read(at(row))).values[0]?.[0];

describe('the history', () => {
  test('keeps the last 20 applies; what came before can be taken back no more', async () => {
    const [port, work] = [plan(), worker('a', { now: START })];
    for (let count = 1; count <= 23; count++) await applyProposal(port, write(count, count * 10), work);
    const { entries } = await readIndex(port);
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 4));
    await expect(takeBackApply(port, 3, work)).rejects.toMatchObject({ name: 'NotKept' });
    for (let number = 23; number >= 4; number--) await takeBackApply(port, number, work);
    expect(await valueAt(port, 3)).toBe(30);
    expect(await valueAt(port, 4)).toBe(null);
    // no cells are kept of what is taken back
    expect((await port.listKept()).filter((name) => name.startsWith('history-'))).toEqual([]);
  });

  test('keeps no cells of an apply that is too large, and takes it back all the same while its pane is open', async () => {
    const [port, work] = [plan(), worker('a', { now: START })];
    const old = Array.from({ length: 3_000 }, (_, row) => [`${row} `.padEnd(1_500, 'x')]);
    await port.write(at(0, 3_000), old);
    const cells = old.map(() => [0]);
    const applied = await applyProposal(port, { ...write(0, 0), changes: [{ area: at(0, 3_000), cells }] }, work);
    expect((await readIndex(port)).entries).toMatchObject([{ state: 'done', size: 0, pieces: { before: 0 } }]);
    expect((await port.listKept()).filter((name) => name.startsWith('history-'))).toEqual([]);
    await expect(takeBackApply(port, 1, work)).rejects.toMatchObject({ name: 'NotKept' });
    await applied.takeBack();
    expect((await port.read(at(0, 3_000))).values).toEqual(old);
  });

  test('is left alone where a newer version keeps it: nothing is written, nothing recovered', async () => {
    const [port, work] = [plan(), worker('a', { now: START })];
    await port.remember('history', '{"version":2,"data":{}}');
    await expect(applyProposal(port, write(0, 5), work)).rejects.toMatchObject({ name: 'KeptByNewer' });
    await expect(recoverWorkbook(port, work.session)).rejects.toMatchObject({ name: 'KeptByNewer' });
    expect(await valueAt(port, 0)).toBe(1);
    expect(await port.recall('history')).toBe('{"version":2,"data":{}}');
  });

  test('starts anew where somebody spoiled its text, and says so of an apply whose old cells are gone', async () => {
    const [port, work] = [plan(), worker('a', { now: START })];
    await port.remember('history', 'not JSON');
    await applyProposal(port, write(0, 5), work);
    const index = JSON.parse((await port.recall('history')) ?? '') as { data: { entries: { state: string }[] } };
    index.data.entries[0]!.state = 'open';
    await port.remember('history', JSON.stringify(index));
    await port.remember('history-1-before-1', null);
    expect(await recoverWorkbook(port, work.session)).toMatchObject([{ outcome: 'lost', places: ['Plan!A1'] }]);
  });
});

describe('a table that grew since it was read', () => {
  test('is named with its new rows, and nothing is written', async () => {
    const tables = [{ name: 'T', area: at(0, 3) }];
    const port = memoryWorkbook({ sheets: [{ name: 'Plan', cells: [[1], [2], [3]] }], tables });
    const basis = [{ area: at(0, 2), values: [[1], [2]] }];
    await expect(applyProposal(port, { ...write(0, 5), basis })).rejects.toMatchObject({
      name: 'BasisChanged',
      places: [{ sheet: 'Plan', rows: [3] }],
    });
    expect(await valueAt(port, 0)).toBe(1);
  });
});

describe('the log', () => {
  const clock: Clock = { now: START };

  test('holds 500 lines; the older half then leaves the sheet, and no line is lost', async () => {
    const [port, work] = [plan(), worker('a', clock)];
    await applyProposal(port, write(0, 1), work);
    const line = (await port.read({ sheet: LOG_SHEET, row: 1, column: 0, rows: 1, columns: 6 })).values[0]!;
    const lines = Array.from({ length: 499 }, (_, index) =>
      line.map((cell, column) => (column === 2 ? index + 2 : cell)),
    );
    await port.write({ sheet: LOG_SHEET, row: 2, column: 0, rows: 499, columns: 6 }, lines);
    await applyProposal(port, write(1, 9), work);
    await applyProposal(port, write(2, 9), work);
    const [sheet, archive] = [await sheetLines(port), await archivedLines(port, (await readIndex(port)).log)];
    expect(sheet.length).toBe(252);
    expect(archive.length).toBe(250);
    expect([...archive, ...sheet].map(([, , number]) => number)).toEqual([
      ...Array.from({ length: 500 }, (_, index) => index + 1),
      2,
      3,
    ]);
    // taking back adds a line and takes none away
    await takeBackApply(port, 3, work);
    expect((await sheetLines(port)).at(-1)?.[3]).toBe('Taken back: no. 3');
    expect((await sheetLines(port)).length).toBe(253);
  });

  test.each([
    ['takes its lines in', {}, [3, 4]],
    ['has its lines below a totals row', { totals: true }, [2, 2]],
    ['has its lines below while it is filtered', { filter: { column: 1, keep: [] } }, [2, 2]],
  ])('made a table, %s', async (_, more, rows) => {
    const headings = ['When', 'Who', 'No.', 'What', 'Where', 'Cells'];
    const last = 'totals' in more ? ['Total', null, null, null, null, 1] : [46_000, 'Ann', 0, 'Set', 'Plan!A1', 1];
    const area = { sheet: LOG_SHEET, row: 0, column: 0, rows: 2, columns: 6 };
    const port = memoryWorkbook({
      sheets: [
        { name: 'Plan', cells: [[1]] },
        { name: LOG_SHEET, cells: [headings, last] },
      ],
      tables: [{ name: 'Log', area, ...more }],
    });
    const work = worker('a', clock);
    const size = async () => (await port.listTables())[0]!.area.rows;
    await applyProposal(port, write(0, 5), work);
    const afterApply = await size();
    await takeBackApply(port, 1, work);
    expect([afterApply, await size()]).toEqual(rows);
    const written = (await port.read({ ...area, row: 2, column: 3, columns: 1 })).values;
    expect(written).toEqual([['Decompose'], ['Taken back: no. 1']]);
    expect((await readIndex(port)).log.lines).toEqual([]);
  });

  test('keeps its lines where no cell shows them when its sheet is protected or none can be added', async () => {
    const work = worker('a', clock);
    const locked = memoryWorkbook({
      sheets: [
        { name: 'Plan', cells: [[1]] },
        { name: LOG_SHEET, cells: [], protected: true },
      ],
    });
    const closed = memoryWorkbook({ sheets: [{ name: 'Plan', cells: [[1]] }], structureProtected: true });
    for (const port of [locked, closed]) {
      const before = await port.listSheets();
      await applyProposal(port, write(0, 5), work);
      expect(await valueAt(port, 0)).toBe(5);
      expect(await port.listSheets()).toEqual(before);
      await takeBackApply(port, 1, work);
      const lines = await archivedLines(port, (await readIndex(port)).log);
      expect(lines.map(([, who, number, what]) => [who, number, what])).toEqual([
        ['Person a', 1, 'Decompose'],
        ['Person a', 1, 'Taken back: no. 1'],
      ]);
    }
  });

  test('leaves the view where it was when only its own sheet is new', async () => {
    const port = plan();
    await port.show(at(2));
    await applyProposal(port, write(0, 5), worker('a', clock));
    expect(await port.selection()).toEqual(at(2));
  });
});
