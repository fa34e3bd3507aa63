import { applyProposal } from '../../src/workbook/apply';
import { excelWorkbook } from '../../src/workbook/excel';
import type { WorkbookPort } from '../../src/workbook/port';
import { recoverWorkbook } from '../../src/workbook/recover-workbook';
import { takeBackApply } from '../../src/workbook/take-back-apply';
import { bootHost, type BootedHost } from '../host/boot';
import { evaluate } from '../host/evaluate';
import type { Fate } from '../host/host';
import type { Batch } from '../host/protocol';
import { inWindow } from '../host/in-window';
import type { FaultReport } from './memory-faults';
import { content, deeds, START, worker, type Clock, type Deed } from './scenario';
import { snapshot } from './snapshot';

const fates = ['refuse', 'half', 'late', 'silent', 'unheard'] as const satisfies Fate[];
type Spoil = (typeof fates)[number];
const LATER = 10 * 60_000;

/**
 * Breaks each request that office.js sends in each way, in applying and in taking back: refused, done by half, done but
 * answered by an error, or never answered. In the last two cases the pane counts as closed and another one recovers.
 */
export async function hostFaults(): Promise<FaultReport> {
  const hosts: Hosts = {
    first: await bootHost({ content, evaluate, habits: { growingTablesFillDown: true } }),
    second: await bootHost({ content, evaluate, habits: { growingTablesFillDown: true } }),
  };
  const report: FaultReport = { calls: 0, states: 0, losses: [] };
  for (const deed of deeds) {
    const { before, after } = await bothStates(hosts, deed);
    for (const spoil of fates) {
      for (let at = 1; await breakOne(hosts, report, { deed, spoil, at, before, after }); at++);
    }
  }
  return report;
}

/** Two windows: the pane that breaks, and the one that looks at the workbook afterwards. */
interface Hosts {
  readonly first: BootedHost;
  readonly second: BootedHost;
}

interface Case {
  readonly deed: Deed;
  readonly spoil: Spoil;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

async function breakOne(hosts: Hosts, report: FaultReport, one: Case): Promise<boolean> {
  const { deed, spoil, at, before, after } = one;
  const clock: Clock = { now: START };
  const { book } = await start(hosts, deed, clock);
  let requests = 0;
  // a request that only reads does as much by half as not at all
  let harmless = false;
  const closed = new Promise<'closed'>((resolve) => {
    hosts.first.fate = (request) => {
      if (++requests === at && !isWriting(request)) harmless = spoil !== 'refuse' && spoil !== 'silent';
      if (harmless) return 'pass';
      if (requests !== at) return spoil === 'silent' || spoil === 'unheard' ? afterwards(requests > at) : 'pass';
      if (spoil === 'silent' || spoil === 'unheard') resolve('closed');
      return spoil;
    };
  });
  const outcome = await Promise.race([
    inWindow(hosts.first, () => act(excelWorkbook(), deed, clock)).then(
      () => 'done' as const,
      () => 'failed' as const,
    ),
    closed,
  ]);
  if (requests < at) return false;
  if (harmless) return true;
  report.calls++;
  report.states++;
  if (outcome === 'closed') {
    clock.now += LATER;
    await inWindow(hosts.second, () => recoverWorkbook(excelWorkbook(), worker('c', clock).session));
  }
  const now = await snapshotOf(hosts);
  const name = `${deed.name}, request ${at} ${spoil}`;
  if (now !== before && now !== after) report.losses.push(`${name}: neither before nor after`);
  if (outcome === 'done' && now !== after) report.losses.push(`${name}: called done and is not`);
  if (outcome === 'failed' && !deed.back && now !== before) report.losses.push(`${name}: called failed and is done`);
  if (book.calculationSuspended) report.losses.push(`${name}: calculation stays suspended`);
  return true;
}

function isWriting({ Actions, ObjectPaths }: Batch): boolean {
  return (
    Actions.some(
      ({ ActionType, Name }) => ActionType === 4 || ['SetXml', 'Delete', 'Activate', 'Resize'].includes(Name),
    ) || Object.values(ObjectPaths).some(({ Name }) => Name === 'Add')
  );
}

/** A pane that is closed asks nothing more. */
function afterwards(isLater: boolean): Fate {
  return isLater ? 'silent' : 'pass';
}

async function bothStates(hosts: Hosts, deed: Deed): Promise<{ before: string; after: string }> {
  const clock: Clock = { now: START };
  const { port } = await start(hosts, deed, clock);
  const before = await snapshotOf(hosts);
  await inWindow(hosts.first, () => act(port, deed, clock));
  return { before, after: await snapshotOf(hosts) };
}

async function start(
  { first, second }: Hosts,
  deed: Deed,
  clock: Clock,
): Promise<{ port: WorkbookPort; book: BootedHost['book'] }> {
  first.fate = () => 'pass';
  first.open(deed.content);
  second.open(first.book);
  const port = excelWorkbook();
  await inWindow(first, async () => {
    await port.remember('columns', '{"version":1,"tables":[]}');
    if (deed.back) await applyProposal(port, deed.proposal, worker('a', clock));
  });
  return { port, book: first.book };
}

async function act(port: WorkbookPort, deed: Deed, clock: Clock): Promise<void> {
  const work = worker('a', clock);
  if (!deed.back) await applyProposal(port, deed.proposal, work);
  else await takeBackApply(port, 1, work);
}

/** What the port sees, and what only the host does: names, bold and frozen rows, column widths. */
async function snapshotOf({ second }: Hosts): Promise<string> {
  const { names, sheets } = second.book;
  const dress = sheets.map(({ boldRows, frozenRows, columnWidths }) => [[...boldRows], frozenRows, [...columnWidths]]);
  return (await inWindow(second, () => snapshot(excelWorkbook()))) + JSON.stringify({ names, dress });
}
