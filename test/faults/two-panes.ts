import type { Proposal } from '../../src/jobs/proposal';
import type { Cell } from '../../src/sheet/grid';
import { applyProposal, type Applied } from '../../src/workbook/apply';
import { BasisChanged, TakeBackConflict } from '../../src/workbook/apply-errors';
import type { WorkbookContent } from '../../src/workbook/content';
import type { WorkbookPort } from '../../src/workbook/port';
import { recoverWorkbook } from '../../src/workbook/recover-workbook';
import { LeaseLost, WorkbookBusy } from '../../src/workbook/transaction-errors';
import { START, worker, type Clock } from './scenario';
import { randomFrom, Schedule } from './schedule';

/** A counter, a ledger with a row for each apply, and two places that always hold the same stamp. */
export const twoPanesContent: WorkbookContent = {
  sheets: [
    { name: 'Counter', cells: [[0]] },
    { name: 'Ledger', cells: [] },
    { name: 'Stamps', cells: [['none', null, 'none']] },
  ],
};

export interface Outcome {
  readonly problems: readonly string[];
  readonly applied: number;
  readonly refused: number;
}

/** How a pane reaches the workbook, and how a third one does that looks at the end. */
export interface TwoPanes {
  /** See `Schedule`. */
  readonly step: number;
  pane(id: string, schedule: Schedule): { readonly port: WorkbookPort; run<T>(job: () => Promise<T>): Promise<T> };
  readonly last: { readonly port: WorkbookPort; run<T>(job: () => Promise<T>): Promise<T> };
}

const one = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });
const APPLIES = 2;
const TRIES = 4;

/**
 * Two panes apply over one workbook, each a few times, and take some of it back, their calls mixed as a seed has it.
 * At the end, after the next pane has put right what a closed one left, every apply that was called done is in the
 * ledger, none that was called failed is, and all stamps are those of the last line.
 */
export async function twoPanes(seed: number, { step, pane, last }: TwoPanes): Promise<Outcome> {
  const random = randomFrom(seed);
  const clock: Clock = { now: START };
  const schedule = new Schedule(random, clock, step);
  const [done, failed]: [Set<string>, Set<string>] = [new Set(), new Set()];
  let refused = 0;

  const play = async (id: string) => {
    const { port, run } = pane(id, schedule);
    const work = worker(id, clock, { wait: (milliseconds) => schedule.turn(id, clock.now + milliseconds) });
    await run(async () => {
      for (let count = 1; count <= APPLIES; count++) {
        for (let tries = 1; tries <= TRIES; tries++) {
          const stamp = `${id}${count}.${tries}`;
          let applied: Applied | null = null;
          try {
            applied = await applyProposal(port, await proposalOf(port, stamp), work);
            done.add(stamp);
            if (random() < 0.3) {
              // closed in the middle, it may be taken back or not
              done.delete(stamp);
              await applied.takeBack();
              failed.add(stamp);
            }
            break;
          } catch (error) {
            if (!isRefusal(error)) throw error;
            refused++;
            if (applied) {
              // interrupted for too long, taking back is finished or not, which only the workbook knows
              if (!(error instanceof LeaseLost)) done.add(stamp);
              break;
            }
            failed.add(stamp);
          }
        }
      }
    });
  };
  await schedule.run([() => play('a'), () => play('b')]);
  clock.now += 10 * 60_000;
  return last.run(async () => {
    await recoverWorkbook(last.port, worker('z', clock).session);
    const problems = await check(last.port, done, failed);
    return { problems: problems.map((problem) => `seed ${seed}: ${problem}`), applied: done.size, refused };
  });
}

async function proposalOf(port: WorkbookPort, stamp: string): Promise<Proposal> {
  const counter = await valueAt(port, one('Counter', 0, 0));
  const count = Number(counter);
  return {
    basis: [{ area: one('Counter', 0, 0), values: [[counter]] }],
    sheets: [],
    changes: [
      { area: one('Stamps', 0, 0), cells: [[stamp]] },
      { area: one('Counter', 0, 0), cells: [[count + 1]] },
      { area: one('Ledger', count, 0), cells: [[stamp]] },
      { area: one('Stamps', 0, 2), cells: [[stamp]] },
    ],
  };
}

async function check(port: WorkbookPort, done: ReadonlySet<string>, failed: ReadonlySet<string>): Promise<string[]> {
  const count = Number(await valueAt(port, one('Counter', 0, 0)));
  const used = await port.usedArea('Ledger');
  const rows = used === null ? 0 : used.row + used.rows;
  const ledger =
    rows === 0 ? [] : (await port.read({ ...one('Ledger', 0, 0), rows })).values.map((row) => row[0] ?? null);
  const stamps = (await port.read({ ...one('Stamps', 0, 0), columns: 3 })).values[0] ?? [];
  const problems: string[] = [];
  if (rows !== count) problems.push(`the counter says ${count}, the ledger has ${rows} rows`);
  if (new Set(ledger).size !== ledger.length || ledger.includes(null)) problems.push(`the ledger is ${ledger.join()}`);
  for (const stamp of done) if (!ledger.includes(stamp)) problems.push(`${stamp} was called done and is lost`);
  for (const stamp of failed) if (ledger.includes(stamp)) problems.push(`${stamp} was called failed and is there`);
  const expected = ledger.at(-1) ?? 'none';
  if (stamps[0] !== expected || stamps[2] !== expected)
    problems.push(`stamps ${stamps.join()} instead of ${String(expected)}`);
  return problems;
}

async function valueAt(port: WorkbookPort, area: ReturnType<typeof one>): Promise<Cell> {
  return (await port.read(area)).values[0]?.[0] ?? null;
}

function isRefusal(error: unknown): boolean {
  return [BasisChanged, TakeBackConflict, LeaseLost, WorkbookBusy].some((kind) => error instanceof kind);
}
