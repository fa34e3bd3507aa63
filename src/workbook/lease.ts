import { isRecord, readVersioned, writeVersioned, type Versions } from '../jobs/kept/read-versioned';
import type { WorkbookPort } from './port';
import type { Session } from './session';
import { KeptByNewer, LeaseLost, WorkbookBusy } from './transaction-errors';

/** The right to write, held by one pane at a time. */
export interface Lease {
  /**
   * To be awaited before each call that writes: renews the lease where it runs out soon. Throws `LeaseLost` where it ran
   * out already, as after the machine slept: somebody else may be writing by now.
   */
  hold(): Promise<void>;
}

interface Claim {
  /** Null while its owner still looks for a number. */
  readonly number: number | null;
  readonly until: number;
  readonly who: string;
}

const PREFIX = 'lease-';
/** How long a claim holds without being renewed. */
const TERM = 60_000;
/** No single call of the host takes longer than that. */
const LONGEST_CALL = 20_000;
/** By how much the clocks of two machines may differ. */
const CLOCK_SKEW = 30_000;
/** A claim that holds that long is not renewed yet. */
const ENOUGH = 40_000;
const TRIES = 12;
const PAUSE = 1_000;

const VERSIONS: Versions<Claim | null> = { version: 1, migrations: [], parse: claimOf };
const queues = new WeakMap<WorkbookPort, Promise<unknown>>();
const claims = new WeakMap<Session, number>();

/**
 * Does a job that writes while no other pane does, in this window or in any other that has the workbook open.
 *
 * Claims are kept in the workbook and stand in line as in Lamport's bakery: a claimant notes that it is choosing, takes a
 * number above all it sees, then looks again. Only who has the lowest number goes on; so two never do, however their calls
 * interleave. A claim that its owner no longer renews (a closed pane) stops counting.
 *
 * @throws WorkbookBusy when others still write after some seconds; KeptByNewer when a newer version keeps the line
 */
export async function withLease<T>(
  port: WorkbookPort,
  session: Session,
  job: (lease: Lease) => Promise<T>,
): Promise<T> {
  const before = queues.get(port) ?? Promise.resolve();
  const run = before.then(async () => {
    const lease = new HeldLease(port, session);
    try {
      await lease.claim();
      return await job(lease);
    } finally {
      // a claim that can't be withdrawn runs out by itself
      await lease.release().catch(() => undefined);
    }
  });
  const settled = run.catch(() => undefined);
  queues.set(port, settled);
  return run;
}

class HeldLease implements Lease {
  private until = 0;
  private number: number | null = null;
  private claimed = false;
  /**
   * Never used twice: a pane that read an old claim, slept and then clears it away must not hit the next one of the same
   * owner.
   */
  private readonly name: string;

  constructor(
    private readonly port: WorkbookPort,
    private readonly session: Session,
  ) {
    const count = (claims.get(session) ?? 0) + 1;
    claims.set(session, count);
    this.name = `${PREFIX}${session.id}-${count}`;
  }

  async claim(): Promise<void> {
    await this.note(null);
    const others = await this.others();
    // a number taken after the claim ran out could be lower than that of who went on meanwhile
    await this.hold();
    await this.note(1 + Math.max(0, ...others.map(({ number }) => number ?? 0)));
    for (let tries = 0; ; tries++) {
      await this.session.wait(tries === 0 ? this.session.settle : PAUSE);
      if (tries > 0) await this.hold();
      const ahead = (await this.others()).filter((other) => this.isAhead(other));
      const [first] = ahead;
      if (!first) return;
      if (tries >= TRIES) throw new WorkbookBusy(first.who);
    }
  }

  async hold(): Promise<void> {
    for (;;) {
      const left = this.until - this.session.now();
      if (left < LONGEST_CALL) throw new LeaseLost();
      if (left >= ENOUGH) return;
      // looked at once more afterwards: the machine may have slept over it
      await this.note(this.number);
    }
  }

  async release(): Promise<void> {
    if (this.claimed) await this.port.remember(this.name, null);
  }

  private async note(number: number | null): Promise<void> {
    const until = this.session.now() + TERM;
    this.claimed = true;
    const claim: Claim = { number, until, who: this.session.who() };
    await this.port.remember(this.name, writeVersioned(claim, VERSIONS.version));
    [this.number, this.until] = [number, until];
  }

  /** The claims of other panes that still count; those that do not are cleared away. */
  private async others(): Promise<(Claim & { readonly name: string })[]> {
    const found: (Claim & { name: string })[] = [];
    for (const name of await this.port.listKept()) {
      if (!name.startsWith(PREFIX) || name === this.name) continue;
      const kept = readVersioned(await this.port.recall(name), VERSIONS);
      if (kept.state === 'newer') throw new KeptByNewer();
      if (kept.value === null) continue;
      if (kept.value.until + CLOCK_SKEW < this.session.now()) await this.port.remember(name, null);
      else found.push({ ...kept.value, name });
    }
    return found;
  }

  private isAhead(other: Claim & { readonly name: string }): boolean {
    if (other.number === null || this.number === null) return true;
    if (other.number !== this.number) return other.number < this.number;
    return other.name < this.name;
  }
}

function claimOf(data: unknown): Claim | null {
  if (!isRecord(data)) return null;
  const { number, until, who } = data;
  if (typeof until !== 'number' || !(number === null || typeof number === 'number')) return null;
  return { number, until, who: String(who ?? '') };
}
