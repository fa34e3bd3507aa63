import type { Proposal } from '../../src/jobs/proposal';
import type { Area } from '../../src/sheet/address';
import { applyProposal } from '../../src/workbook/apply';
import { BasisChanged, PutBackFailed, TakeBackConflict } from '../../src/workbook/apply-errors';
import { memoryWorkbook } from '../../src/workbook/memory';
import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import { recoverWorkbook } from '../../src/workbook/recover-workbook';
import { aloneWork } from '../../src/workbook/work';
import { evaluate } from '../host/evaluate';

const area = (sheet: string, row: number, column: number, rows: number, columns: number): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

const workbook = () =>
  memoryWorkbook({
    sheets: [
      {
        name: 'Plan',
        cells: [
          ['Region', 'Target', 'Share'],
          ['North', 40, { formula: '=B2/B4' }],
          ['South', 60, { formula: '=B3/B4' }],
          ['Total', { formula: '=SUM(B2:B3)' }],
        ],
        formats: [
          { row: 1, column: 1, rows: 3, columns: 1, format: '#,##0' },
          { row: 1, column: 2, rows: 2, columns: 1, format: '@' },
        ],
      },
    ],
    evaluate,
  });

const proposal: Proposal = {
  basis: [],
  sheets: [
    { name: 'Result', cells: [['x', { formula: '=1+1' }]] },
    { name: 'Trace', cells: [['y']] },
  ],
  changes: [
    {
      area: area('Plan', 1, 1, 2, 2),
      cells: [
        [50, { formula: '=B2*2' }],
        [70, null],
      ],
    },
    { area: area('Plan', 3, 2, 1, 1), cells: [[{ formula: '=SUM(B2:B3)' }]] },
  ],
};

async function snapshot(port: WorkbookPort): Promise<unknown> {
  const sheets = await port.listSheets();
  return Promise.all(sheets.map(async ({ name }) => [name, await port.read(area(name, 0, 0, 6, 6))]));
}

/** A port whose n-th writing call does half of its work and then fails, and whose later ones do too if `forGood`. */
function failing(port: WorkbookPort, at: number, forGood = false): WorkbookPort {
  let calls = 0;
  const failsNow = () => ++calls === at || (forGood && calls > at);
  const fail = (): never => {
    throw new WorkbookError('host-failed', 'somewhere', 'out of memory');
  };
  return new Proxy(port, {
    get: (target, name: keyof WorkbookPort) => {
      if (name === 'write') {
        return async (whole: Area, cells: Parameters<WorkbookPort['write']>[1]) => {
          if (!failsNow()) return target.write(whole, cells);
          const rows = Math.ceil(whole.rows / 2);
          await target.write({ ...whole, rows }, cells.slice(0, rows));
          fail();
        };
      }
      if (name === 'addSheet' || name === 'read') {
        return async (argument: never) => (failsNow() ? fail() : target[name](argument));
      }
      return target[name].bind(target);
    },
  });
}

describe('applying a proposal', () => {
  test('puts everything back wherever it fails', async () => {
    const port = workbook();
    const before = await snapshot(port);
    let failures = 0;
    for (let at = 1; ; at++) {
      const applied = await applyProposal(failing(port, at), proposal).catch((error: unknown) => error);
      if (!(applied instanceof Error)) break;
      failures++;
      expect(applied).toMatchObject({ code: 'host-failed', detail: 'out of memory' });
      expect(await snapshot(port)).toEqual(before);
    }
    // two areas read before, two sheets added, two areas written, and four areas read back
    expect(failures).toBe(10);
  });

  test('says which places it could not put back', async () => {
    const port = workbook();
    const before = await snapshot(port);
    // the third and fourth writing calls add the sheets, the fifth fails and all after it
    const error = await applyProposal(failing(port, 5, true), proposal).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PutBackFailed);
    expect(error).toMatchObject({ places: ['Plan!B2:C3', 'Result', 'Trace'], cause: { code: 'host-failed' } });
    expect((await port.listSheets()).map(({ name }) => name)).toEqual(['Plan', 'Result', 'Trace']);
    // the next one does it
    const { session } = aloneWork;
    expect(await recoverWorkbook(port, session)).toMatchObject([{ outcome: 'put-back', places: [] }]);
    expect(await snapshot(port)).toEqual(before);
  });

  test('does not touch what the workbook refused to write', async () => {
    const port = workbook();
    const refused: Proposal = {
      ...proposal,
      changes: [...proposal.changes, { area: area('Plan', 0, 0, 1, 1), cells: [[1, 2]] }],
    };
    const before = await snapshot(port);
    await expect(applyProposal(port, refused)).rejects.toMatchObject({ code: 'shape-differs' });
    expect(await snapshot(port)).toEqual(before);
  });

  test('refuses when a sheet of its basis is gone', async () => {
    const basis = [{ area: area('Orders', 0, 0, 1, 1), values: [['x']] }];
    const error = await applyProposal(workbook(), { ...proposal, basis }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BasisChanged);
    expect(error).toMatchObject({ places: [{ sheet: 'Orders', rows: [] }] });
  });

  test('tells a changed error, a changed type and a blank from what was read', async () => {
    const port = memoryWorkbook({ sheets: [{ name: 'A', cells: [[{ error: '#N/A' }], ['1'], [null], [0]] }] });
    const basis = [{ area: area('A', 0, 0, 4, 1), values: [[{ error: '#REF!' }], [1], [''], [-0]] }];
    const error = await applyProposal(port, { basis, sheets: [], changes: [] }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ places: [{ sheet: 'A', rows: [1, 2, 3] }] });
  });
});

describe('taking back', () => {
  test('keeps number formats that someone set since, and restores those that the writing changed', async () => {
    const port = workbook();
    const { takeBack } = await applyProposal(port, proposal);
    expect((await port.read(area('Plan', 1, 2, 1, 1))).numberFormats).toEqual([['General']]);
    await port.format(area('Plan', 1, 1, 1, 1), '0.0');
    await takeBack();
    const { numberFormats } = await port.read(area('Plan', 1, 1, 2, 2));
    expect(numberFormats).toEqual([
      ['0.0', '@'],
      ['#,##0', '@'],
    ]);
  });

  test('shows what was selected before when an added sheet is being looked at', async () => {
    const port = workbook();
    await port.show(area('Plan', 2, 1, 1, 1));
    const { takeBack } = await applyProposal(port, proposal);
    expect((await port.selection()).sheet).toBe('Trace');
    await takeBack();
    expect(await port.selection()).toEqual(area('Plan', 2, 1, 1, 1));
  });

  test('names a sheet that was removed or renamed since, and does the rest when told so', async () => {
    const port = workbook();
    const before = await snapshot(port);
    const { takeBack } = await applyProposal(port, proposal);
    await port.removeSheet('Trace');
    const error = await takeBack().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TakeBackConflict);
    expect(error).toMatchObject({ places: ['Trace'] });
    await takeBack({ edits: 'keep' });
    expect(await snapshot(port)).toEqual(before);
  });

  test('counts an emptied cell as an edit', async () => {
    const port = workbook();
    const { takeBack } = await applyProposal(port, proposal);
    await port.write(area('Plan', 1, 1, 1, 1), [[null]]);
    await expect(takeBack()).rejects.toMatchObject({ places: ['Plan!B2'] });
    await takeBack({ edits: 'keep' });
    expect((await port.read(area('Plan', 1, 1, 2, 1))).values).toEqual([[null], [60]]);
  });

  test('takes the old value for no edit when someone has put it back already', async () => {
    const port = workbook();
    const before = await snapshot(port);
    const { takeBack } = await applyProposal(port, proposal);
    await port.write(area('Plan', 1, 1, 1, 1), [[40]]);
    await takeBack();
    expect(await snapshot(port)).toEqual(before);
  });

  test('names cells beyond what was written on an added sheet, in few areas', async () => {
    const port = workbook();
    const { takeBack } = await applyProposal(port, proposal);
    await port.write(area('Result', 0, 0, 3, 2), [
      ['x', 9],
      [1, 2],
      [3, 4],
    ]);
    await expect(takeBack()).rejects.toMatchObject({ places: ['Result!B1', 'Result!A2:B3'] });
  });

  test('can be tried again after it failed in the middle', async () => {
    const port = workbook();
    const before = await snapshot(port);
    const flaky = failing(port, 14);
    const { takeBack } = await applyProposal(flaky, proposal);
    await expect(takeBack()).rejects.toMatchObject({ code: 'host-failed' });
    await takeBack();
    expect(await snapshot(port)).toEqual(before);
  });
});
