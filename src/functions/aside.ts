import { cellCount, toCells, type Cells } from './coerce/cells';
import { unwrapCell } from './coerce/unwrap-cell';
import { copied, isError, type Answer, type DeclaredFunction } from './define-function';
import { sameArguments } from './memo';
import { SLICE, slicesOf, type Helper } from './helper';
import type { ResultMatrix } from './result';

/** Whoever has so much to do at most is answered at once: some 30 ms for the slowest function on a fast machine. */
export const AT_ONCE = 5_000;

/** Where the runtime tells that nobody waits for an answer any more. */
export interface Invocation {
  onCanceled?: (() => void) | undefined;
}

interface Job {
  readonly called: DeclaredFunction;
  readonly args: readonly unknown[];
  /** The arguments as they are compared, where they are few enough to be. */
  readonly cells: readonly Cells[] | undefined;
  readonly waiting: Set<(answer: Answer) => void>;
}

/**
 * Makes the way to call functions so that none holds the page for long: what is short is computed at once, what is long
 * by a helper in a thread of its own, one call after the other. Calls with the same arguments that wait at the same
 * time are computed once. Cancelling the last that waits ends the helper at work on it; its promise stays open.
 *
 * Without a helper (`start` answers undefined, or its script does not load) everything is computed at once.
 */
export function makeAside(start: () => Helper | undefined) {
  const jobs: Job[] = [];
  let helper: Helper | undefined;
  let isAlone = false;
  let stop: () => void;

  return (called: DeclaredFunction, args: readonly unknown[], invocation: Invocation): Answer | Promise<Answer> => {
    if (isAlone || called.effort(args) <= AT_ONCE) return called.call(...args);
    const isSmall = args.reduce<number>((sum, each) => sum + cellCount(each), 0) <= SLICE;
    const cells = isSmall ? args.map(toCells) : undefined;
    const known = cells && called.known(cells);
    if (known) return copied(known);
    return new Promise((resolve) => {
      let job = jobs.find((other) => other.called === called && cells && sameArguments(cells, other.cells ?? []));
      if (!job) {
        job = { called, args, cells, waiting: new Set() };
        if (jobs.push(job) === 1) void work();
      }
      const { waiting } = job;
      waiting.add(tell);
      // What the invocation refers to, office.js keeps for good.
      invocation.onCanceled = () => {
        waiting.delete(tell);
        if (waiting.size > 0) return;
        const place = jobs.indexOf(job);
        if (place > 0) jobs.splice(place, 1);
        else stop();
      };
      function tell(answer: Answer): void {
        invocation.onCanceled = undefined;
        resolve(cells ? copied(answer) : answer);
      }
    });
  };

  async function work(): Promise<void> {
    for (let [job] = jobs; job; [job] = jobs) {
      const { called, args, cells, waiting } = job;
      const delivered = await handOver(job);
      jobs.shift();
      if (waiting.size === 0) continue;
      const answer = delivered ?? called.call(...args);
      if (cells) called.remember(cells, answer);
      for (const tell of waiting) tell(answer);
    }
  }

  /** The helper's answer; undefined where it was stopped or is lost. */
  function handOver(job: Job): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      const worker = (helper ??= isAlone ? undefined : start());
      stop = () => {
        worker?.terminate();
        helper = undefined;
        resolve(undefined);
      };
      if (!worker) {
        isAlone = true;
        return stop();
      }
      const rows: ResultMatrix[number][] = [];
      worker.onerror = () => {
        isAlone = true;
        stop();
      };
      worker.onmessage = ({ data }) => {
        if ('rows' in data) rows.push(...data.rows);
        else resolve(isError(data.end) ? data.end : rows);
      };
      void send(job, worker, () => helper === worker);
    });
  }
}

/** Sends the arguments in slices, as plain cells: what Excel wraps them in may not be fit to be sent. */
async function send({ called, args }: Job, worker: Helper, isAtWork: () => boolean): Promise<void> {
  let sent = 0;
  for (const [argument, given] of args.entries()) {
    for (const rows of slicesOf(Array.isArray(given) ? (given as unknown[]) : [given])) {
      worker.postMessage({
        argument,
        rows: rows.map((row) => (Array.isArray(row) ? row.map(unwrapCell) : unwrapCell(row))),
      });
      if ((sent += cellCount(rows)) < SLICE) continue;
      sent = 0;
      await new Promise((resolve) => setTimeout(resolve));
      if (!isAtWork()) return;
    }
  }
  worker.postMessage({ call: called.id });
}
