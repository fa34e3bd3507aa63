import { applyProposal } from '../../src/workbook/apply';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { recoverWorkbook } from '../../src/workbook/recover-workbook';
import { takeBackApply } from '../../src/workbook/take-back-apply';
import { evaluate } from '../host/evaluate';
import { deeds, START, worker, type Clock, type Deed } from './scenario';
import { snapshot } from './snapshot';
import { faults, spoilPort, type Fault } from './spoil-port';

export interface FaultReport {
  calls: number;
  states: number;
  readonly losses: string[];
}

/** So long after a pane was closed another one is opened. */
const LATER = 10 * 60_000;

/** Breaks each call of the port in each way, in applying and in taking back, on a workbook in memory. */
export async function memoryFaults(): Promise<FaultReport> {
  const report: FaultReport = { calls: 0, states: 0, losses: [] };
  for (const deed of deeds) {
    for (const fault of faults) {
      for (let at = 1; await breakOne(report, deed, fault, at, null); at++);
    }
    // and once more while the next pane puts right what the first left behind
    for (let at = 1; await breakBoth(report, deed, at); at += 1);
  }
  return report;
}

async function breakBoth(report: FaultReport, deed: Deed, at: number): Promise<boolean> {
  let more = false;
  for (const fault of ['closed-before', 'closed-after'] as const) {
    for (let second = 1; ; second++) {
      const outcome = { broken: false };
      more = (await breakOne(report, deed, fault, at, { at: second, fault, outcome })) || more;
      if (!outcome.broken) break;
    }
  }
  return more;
}

interface Second {
  readonly at: number;
  readonly fault: Fault;
  readonly outcome: { broken: boolean };
}

/** Answers whether there was such a call at all. */
async function breakOne(
  report: FaultReport,
  deed: Deed,
  fault: Fault,
  at: number,
  second: Second | null,
): Promise<boolean> {
  const clock: Clock = { now: START };
  const port = await workbook(deed);
  const start = await snapshot(port);
  if (deed.back) await applyProposal(port, deed.proposal, worker('a', clock));
  const before = await snapshot(port);
  const after = await expected(deed, start);
  const spoiled = spoilPort(port, at, fault);
  const failed = await act(spoiled.port, deed, clock).then(
    () => false,
    () => true,
  );
  if (spoiled.calls() < at) return false;
  report.calls++;
  const name = `${deed.name}, call ${at} ${fault}${second ? `, then call ${second.at}` : ''}`;
  const check = async (what: string) => {
    report.states++;
    const now = await snapshot(port);
    if (now !== before && now !== after) report.losses.push(`${name}: ${what} is neither before nor after`);
    return now;
  };
  const closed = fault === 'closed-before' || fault === 'closed-after';
  if (closed) {
    clock.now += LATER;
    if (second) await recoverBroken(port, clock, second);
    await recoverWorkbook(port, worker('c', clock).session);
  }
  const now = await check(closed ? 'the state after recovery' : 'the state');
  // the two snapshots are the same only where nothing was to be done
  if (!failed && now !== after) report.losses.push(`${name}: it was called done and is not`);
  if (failed && !closed && !deed.back && now !== before)
    report.losses.push(`${name}: it was called failed and is done`);
  await again(report, port, deed, name, clock);
  return true;
}

async function recoverBroken(port: WorkbookPort, clock: Clock, { at, fault, outcome }: Second): Promise<void> {
  const spoiled = spoilPort(port, at, fault);
  await recoverWorkbook(spoiled.port, worker('b', clock).session).catch(() => undefined);
  outcome.broken = spoiled.calls() >= at;
  clock.now += LATER;
}

/** Whatever happened, the next person can go on. */
async function again(report: FaultReport, port: WorkbookPort, deed: Deed, name: string, clock: Clock): Promise<void> {
  clock.now += LATER;
  const applied = await applyProposal(port, { ...deed.proposal, sheets: [] }, worker('d', clock)).catch(
    (error: unknown) => error,
  );
  report.states++;
  if (applied instanceof Error) report.losses.push(`${name}: the next apply fails: ${applied.message}`);
}

async function act(port: WorkbookPort, deed: Deed, clock: Clock): Promise<void> {
  const work = worker('a', clock);
  if (!deed.back) await applyProposal(port, deed.proposal, work);
  else await takeBackApply(port, 1, work);
}

async function expected(deed: Deed, start: string): Promise<string> {
  const known = afters.get(deed);
  if (known !== undefined) return known;
  const clock: Clock = { now: START };
  const port = await workbook(deed);
  if ((await snapshot(port)) !== start) throw new Error('the workbook is not the same twice');
  await applyProposal(port, deed.proposal, worker('a', clock));
  if (deed.back) await takeBackApply(port, 1, worker('a', clock));
  const after = await snapshot(port);
  afters.set(deed, after);
  return after;
}

const afters = new Map<Deed, string>();

async function workbook({ content }: Deed): Promise<WorkbookPort> {
  const port = memoryWorkbook({ ...content, evaluate });
  await port.remember('columns', '{"version":1,"tables":[]}');
  return port;
}
