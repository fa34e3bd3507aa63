import type { Clock } from './scenario';

/** Numbers from 0 to 1 that a seed determines (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Waiting {
  readonly since: number;
  readonly notBefore: number;
  readonly go: () => void;
}

/** How long a machine sleeps, in milliseconds. */
const SLEEP = 8 * 60_000;

/**
 * Lets two panes make their calls in an order that chance decides, on a clock that moves on with each call. Sometimes a
 * machine falls asleep after a call for longer than a lease holds, and sometimes a pane is closed for good.
 */
export class Schedule {
  private readonly waiting: Waiting[] = [];
  readonly closed = new Set<string>();
  private done = 0;

  constructor(
    private readonly random: () => number,
    private readonly clock: Clock,
    /** The longest step of the clock, in milliseconds; no call waits for its turn longer than four of them. */
    private readonly step: number,
  ) {}

  /** To be awaited before each call of a pane. Never resolves once the pane is closed. */
  async turn(id: string, notBefore = 0): Promise<void> {
    await this.wait(notBefore);
    if (this.random() < 0.002 && this.closed.size === 0) {
      this.closed.add(id);
      this.done++;
      await new Promise<never>(() => {});
    }
  }

  /** To be awaited after each call: the machine may sleep before its answer is heard. */
  async rest(): Promise<void> {
    if (this.random() < 0.004) await this.wait(this.clock.now + SLEEP);
  }

  private async wait(notBefore: number): Promise<void> {
    await new Promise<void>((go) => {
      this.waiting.push({ since: this.clock.now, notBefore, go });
    });
  }

  /** Runs the panes until each is finished or closed. */
  async run(panes: readonly (() => Promise<void>)[]): Promise<void> {
    let failure: unknown = null;
    for (const pane of panes) {
      void pane().then(
        () => void this.done++,
        (error: unknown) => {
          failure = error;
          this.done = panes.length;
        },
      );
    }
    let idle = 0;
    while (this.done < panes.length) {
      // everything that can run without a turn runs first
      await new Promise((resolve) => setImmediate(resolve));
      if (this.waiting.length === 0) {
        if (++idle > 2_000) throw new Error('the panes wait for nothing');
        continue;
      }
      idle = 0;
      this.letOneGo();
    }
    if (failure !== null) throw failure;
  }

  private letOneGo(): void {
    const ready = this.waiting.filter(({ notBefore }) => notBefore <= this.clock.now);
    if (ready.length === 0) {
      this.clock.now = Math.min(...this.waiting.map(({ notBefore }) => notBefore));
      return;
    }
    const urgent = ready.find(({ since, notBefore }) => this.clock.now - Math.max(since, notBefore) > 4 * this.step);
    const chosen = urgent ?? ready[Math.floor(this.random() * ready.length)]!;
    this.waiting.splice(this.waiting.indexOf(chosen), 1);
    this.clock.now += Math.floor(this.random() * this.step);
    chosen.go();
  }
}
