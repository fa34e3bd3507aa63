import type { Proposal } from '../../src/jobs/proposal';
import { applyProposal } from '../../src/workbook/apply';
import { readIndex } from '../../src/workbook/history-index';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { Cancelled, type Steps } from '../../src/workbook/steps';
import { START, worker } from '../faults/scenario';

const area = { sheet: 'Plan', row: 1, column: 1, rows: 3, columns: 2 };

const open = () =>
  memoryWorkbook({
    sheets: [
      {
        name: 'Plan',
        cells: [
          ['Person', 'Target', 'Note'],
          ['Li', 10, 'old'],
          ['Wang', { formula: '=B2*2' }, null],
          ['Zhao', null, 7],
        ],
        formats: [{ row: 1, column: 1, rows: 3, columns: 1, format: '0.00' }],
      },
    ],
  });

/** Long enough that sheet and change each take several writes. */
const long = Array.from({ length: 26_000 }, (_, row) => [row, row % 2 === 0 ? null : 'x']);
const proposal: Proposal = {
  basis: [],
  sheets: [{ name: 'New', cells: long }],
  changes: [
    {
      area,
      cells: [
        [1, 'new'],
        [{ formula: '=B2' }, 'new'],
        [null, null],
      ],
    },
  ],
};

async function everything(port: WorkbookPort): Promise<unknown> {
  const sheets = await port.listSheets();
  const cells = [];
  for (const { name } of sheets) {
    const used = await port.usedArea(name);
    cells.push(used && (await port.read(used)), await port.listCharts(name));
  }
  return { sheets, cells };
}

/** Stops at the step of that number, counted from 0; answers how many there were. */
function stopAt(number: number): Steps & { count: number; shares: number[] } {
  const steps = {
    count: 0,
    shares: [] as number[],
    step: async (share: number) => {
      steps.shares.push(share);
      if (steps.count++ === number) throw new Cancelled();
    },
  };
  return steps;
}

const work = worker('a', { now: START });

test('an apply tells how far it is, never backwards, and reaches most of the way', async () => {
  const steps = stopAt(Infinity);
  await applyProposal(open(), proposal, work, steps);
  expect(steps.shares).toEqual([...steps.shares].sort((a, b) => a - b));
  expect(steps.shares[0]).toBe(0);
  expect(steps.shares.at(-1)).toBeGreaterThan(0.5);
  expect(Math.max(...steps.shares)).toBeLessThanOrEqual(1);
});

test('an apply stopped at any of its steps leaves every cell, format and sheet as it was, and no entry in the history', async () => {
  const whole = stopAt(Infinity);
  await applyProposal(open(), proposal, work, whole);
  expect(whole.count).toBeGreaterThan(8);
  for (let number = 0; number < whole.count; number++) {
    const port = open();
    const before = await everything(port);
    await expect(applyProposal(port, proposal, work, stopAt(number))).rejects.toBeInstanceOf(Cancelled);
    expect(await everything(port)).toEqual(before);
    expect((await readIndex(port)).entries).toEqual([]);
  }
});

test('taking back that is stopped leaves all that was written, or is finished once a sheet is gone', async () => {
  for (let number = 0; number < 12; number++) {
    const port = open();
    const before = await everything(port);
    const applied = await applyProposal(port, proposal, { ...work, words: null });
    const written = await everything(port);
    const stopped = await applied.takeBack({}, stopAt(number)).then(
      () => false,
      (error: unknown) => error instanceof Cancelled,
    );
    expect(await everything(port)).toEqual(stopped ? written : before);
    if (stopped) {
      await applied.takeBack();
      expect(await everything(port)).toEqual(before);
    }
  }
});
