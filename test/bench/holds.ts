import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { makeAside } from '../../src/functions/aside';
import { isError } from '../../src/functions/define-function';
import type { Delivery, Helper } from '../../src/functions/helper';
import { worksheetFunctions } from '../../src/functions/registry';
import { longCalls } from './long-calls';

const LIMIT = 200;
const SIZES = [100_000, 1_000_000];
const TRIES = 3;

/**
 * How long each function holds the thread of the page when it is called with large lists: the longest stretch in which
 * nothing else gets its turn, of the best of some tries, beside the limit. In brackets the time until the answer.
 */
export async function measureHolds(): Promise<string[]> {
  const misses: string[] = [];
  const aside = makeAside(startHelper);
  for (const called of worksheetFunctions) {
    const columns = [called.id.padEnd(12)];
    for (const size of SIZES) {
      const args = longCalls[called.id]!(size);
      let [least, whole] = [Infinity, Infinity];
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const start = performance.now();
        const ticker = watchTurns();
        const answer = await aside(called, args, {});
        least = Math.min(least, ticker());
        whole = Math.min(whole, performance.now() - start);
        if (isError(answer)) throw new Error(`${called.id}: ${answer.text}`);
        if (whole > SLOW) break;
      }
      columns.push(`${size} rows: ${least.toFixed(0).padStart(4)} ms (answer after ${whole.toFixed(0)} ms)`.padEnd(56));
      if (least > LIMIT)
        misses.push(`${called.id}, ${size} rows: holds the runtime ${least.toFixed(0)} ms, more than ${LIMIT} ms`);
    }
    console.log([...columns, `limit ${LIMIT} ms`].join('  '));
  }
  for (const helper of helpers.splice(0)) void helper.terminate();
  return misses;
}

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

/** Notes the longest time between two turns of the thread, until it is asked for it. */
function watchTurns(): () => number {
  let longest = 0;
  let last = performance.now();
  let isOver = false;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return longest;
  };
}
