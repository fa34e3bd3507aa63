import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { makeAside } from '../../src/functions/aside';
import { isError } from '../../src/functions/define-function';
import type { Delivery, Helper } from '../../src/functions/helper';
import { worksheetFunctions } from '../../src/functions/registry';
import { longCalls } from './long-calls';
import { threadClock } from './thread-clock';

const LIMIT = 200;
const SIZES = [100_000, 1_000_000];
const TRIES = 3;

/**
 * How long each function holds the thread of the page when it is called with large lists: the longest stretch in which
 * nothing else gets its turn, of the best of some tries, beside the limit. What counts is the time that the thread computes
 * meanwhile; in brackets the same stretch by the clock, in which it also waits for a processor, and the time until the
 * answer. On the first line the same of a thread that does nothing.
 */
export async function measureHolds(): Promise<string[]> {
  const misses: string[] = [];
  const aside = makeAside(startHelper);
  const idle = watchTurns();
  await new Promise((resolve) => setTimeout(resolve, IDLE));
  const { computing, byClock } = idle();
  console.log(`nothing       ${ms(computing)} (by the clock ${ms(byClock)}), in ${IDLE} ms`);
  for (const called of worksheetFunctions) {
    const columns = [called.id.padEnd(12)];
    for (const size of SIZES) {
      const args = longCalls[called.id]!(size);
      let least: Turn = { computing: Infinity, byClock: Infinity };
      let whole = Infinity;
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const start = performance.now();
        const ticker = watchTurns();
        const answer = await aside(called, args, {});
        const turn = ticker();
        if (turn.computing < least.computing) least = turn;
        whole = Math.min(whole, performance.now() - start);
        if (isError(answer)) throw new Error(`${called.id}: ${answer.text}`);
        if (whole > SLOW) break;
      }
      const held = `${size} rows: ${ms(least.computing).padStart(6)} (by the clock ${ms(least.byClock)}, answer after ${ms(whole)})`;
      columns.push(held.padEnd(70));
      if (least.computing > LIMIT)
        misses.push(`${called.id}, ${size} rows: holds the runtime ${ms(least.computing)}, more than ${LIMIT} ms`);
    }
    console.log([...columns, `limit ${LIMIT} ms`].join('  '));
  }
  for (const helper of helpers.splice(0)) void helper.terminate();
  return misses;
}

const IDLE = 1_000;
const ms = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;
/** What takes so long is measured once. */
const SLOW = 2_000;
const helpers: Worker[] = [];

function startHelper(): Helper {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./hold-helper.mjs', import.meta.url), {
    workerData: port2,
    transferList: [port2],
  });
  helpers.push(worker);
  const helper: Helper = {
    onmessage: null,
    onerror: null,
    postMessage: (order) => port1.postMessage(order),
    terminate: () => void worker.terminate(),
  };
  // One message a turn, as in a browser; left to itself, Node hands out all that have come.
  const listen = (): void => {
    const came = receiveMessageOnPort(port1) as { message: Delivery } | undefined;
    if (came) helper.onmessage?.({ data: came.message });
    if (helpers.includes(worker)) setImmediate(listen);
  };
  listen();
  worker.on('error', (error) => {
    throw error;
  });
  return helper;
}

interface Turn {
  readonly computing: number;
  readonly byClock: number;
}

const clock = threadClock();

/** Notes the longest stretch between two turns of the thread, until it is asked for it. */
function watchTurns(): () => Turn {
  let longest: Turn = { computing: 0, byClock: 0 };
  let last: Turn = { computing: clock(), byClock: performance.now() };
  let isOver = false;
  const turn = (): void => {
    const now: Turn = { computing: clock(), byClock: performance.now() };
    longest = {
      computing: Math.max(longest.computing, now.computing - last.computing),
      byClock: Math.max(longest.byClock, now.byClock - last.byClock),
    };
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return longest;
  };
}
