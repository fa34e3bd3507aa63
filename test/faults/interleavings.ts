import { excelWorkbook } from '../../src/workbook/excel';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { bootHost } from '../host/boot';
import { inWindow } from '../host/in-window';
import type { Schedule } from './schedule';
import { twoPanes, twoPanesContent, type Outcome } from './two-panes';

export interface Interleavings {
  runs: number;
  applied: number;
  refused: number;
  readonly problems: string[];
}

/** Two panes over one workbook in memory; each call of the port is a step. */
export async function interleaveInMemory(runs: number): Promise<Interleavings> {
  const total: Interleavings = { runs: 0, applied: 0, refused: 0, problems: [] };
  for (let seed = 1; seed <= runs; seed++) {
    const port = memoryWorkbook(twoPanesContent);
    const outcome = await twoPanes(seed, {
      step: 3_000,
      pane: (id, schedule) => ({ port: inTurn(port, id, schedule), run: (job) => job() }),
      last: { port, run: (job) => job() },
    });
    add(total, outcome);
  }
  return total;
}

/** Two windows with office.js over one workbook; each request is a step. */
export async function interleaveHosts(runs: number): Promise<Interleavings> {
  const total: Interleavings = { runs: 0, applied: 0, refused: 0, problems: [] };
  const hosts = { a: await bootHost(), b: await bootHost() };
  const third = await bootHost();
  for (let seed = 1; seed <= runs; seed++) {
    third.open(twoPanesContent);
    for (const host of Object.values(hosts)) host.open(third.book);
    const outcome = await twoPanes(seed, {
      // a call of the port is some requests
      step: 400,
      pane: (id, schedule) => {
        const host = hosts[id as keyof typeof hosts];
        host.fate = async () => {
          await schedule.turn(id);
          return 'pass' as const;
        };
        host.beforeAnswer = () => schedule.rest();
        return { port: excelWorkbook(), run: (job) => inWindow(host, job) };
      },
      last: { port: excelWorkbook(), run: (job) => inWindow(third, job) },
    });
    add(total, outcome);
    for (const host of [third, hosts.a, hosts.b]) host.forgetTraffic();
  }
  return total;
}

function add(total: Interleavings, { applied, refused, problems }: Outcome): void {
  total.runs++;
  total.applied += applied;
  total.refused += refused;
  total.problems.push(...problems);
}

function inTurn(port: WorkbookPort, id: string, schedule: Schedule): WorkbookPort {
  return new Proxy(port, {
    get:
      (target, name) =>
      async (...args: unknown[]) => {
        await schedule.turn(id);
        const call = target[name as keyof WorkbookPort] as (...all: unknown[]) => Promise<unknown>;
        try {
          return await call.apply(target, args);
        } finally {
          await schedule.rest();
        }
      },
  });
}
