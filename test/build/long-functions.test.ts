import { readFileSync } from 'node:fs';
import { AT_ONCE } from '../../src/functions/aside';
import { SLICE, type Delivery, type Order } from '../../src/functions/helper';
import { bootHost, type BootedHost } from '../host/boot';
import type { DeclaredFunction } from '../host/custom-functions';
import type { SimulatedWorker } from '../host/worker';
import { callFunction } from '../functions/formula';
import { soundCalls } from '../functions/sound';

/**
 * What takes long is computed by a Worker that runs the same functions.js. Nothing here is timed: what is counted is
 * which thread computes, and how many cells the page handles before it gets its turn.
 */
const script = readFileSync('dist/functions.js', 'utf8');
const { functions } = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as { functions: DeclaredFunction[] };
const boot = () => bootHost({ scripts: [script], workerScript: script, functions });

let host: BootedHost;
beforeEach(async () => {
  host = await boot();
});

const column = (length: number, cell: (row: number) => unknown) => Array.from({ length }, (_, row) => [cell(row)]);
const weights = (rows: number) => column(rows, (row) => (row * 7919) % 1000);
const cellsIn = (rows: readonly unknown[]) => rows.flat().length;
const ordersOf = (worker: SimulatedWorker) => worker.received as Order[];
const callsOf = (worker: SimulatedWorker) => ordersOf(worker).flatMap((order) => ('call' in order ? [order.call] : []));
/** Until what was begun is under way: the helper has been sent all it needs. */
const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise(setImmediate);
};

test('what is short is computed at once, and no Worker is started', async () => {
  for (const [id, { args }] of Object.entries(soundCalls)) {
    if (id !== 'PROJECT') expect(await host.callFunction(id, args)).toMatchObject({ ok: true });
  }
  expect(await host.callFunction('DECOMPOSE', [10_000, weights(AT_ONCE - 10)])).toMatchObject({ ok: true });
  expect(host.workers).toHaveLength(0);
});

test.each([
  ['DECOMPOSE', [1_234_567, weights(130_000)]],
  ['DECOMPOSE', [99_999, weights(20_000), null, null, null, null, 'webster', true]],
  ['CASCADE', [77_777, Array.from({ length: 20_000 }, (_, row) => [`r${row % 7}`, `p${row}`]), weights(20_000)]],
  ['CROSS', [column(90, () => 100), column(60, () => 150)]],
  ['PHASE', [123_456, 40_000, 48_000, 'day']],
  ['PACE', [weights(6_000), weights(6_000), 46_185]],
  [
    'HOTSPOT',
    [column(6_001, (row) => (row === 0 ? '区域' : `第${row % 9}区`)), weights(6_000), column(6_000, (row) => row)],
  ],
  ['PROJECT', [column(120, (row) => 100 + (row % 12) + row / 3), 12]],
  ['TIER', [weights(120_000)]],
] as const)('a long %s comes from the Worker, cell for cell what is computed at once, in slices', async (id, args) => {
  const answer = await host.callFunction(id, args);
  expect(answer).toEqual({ ok: true, value: callFunction(id, args) });
  const [worker] = host.workers;
  expect(callsOf(worker!)).toEqual([id]);
  const sent = ordersOf(worker!).flatMap((order) => ('rows' in order ? [cellsIn(order.rows)] : []));
  const delivered = (worker!.sent as Delivery[]).flatMap((one) => ('rows' in one ? [cellsIn(one.rows)] : []));
  for (const cells of [...sent, ...delivered]) expect(cells).toBeLessThanOrEqual(SLICE);
});

test('the page gets its turn after each slice', async () => {
  const turns: number[] = [];
  const call = host.callFunction('TIER', [weights(400_000)]);
  await until(() => host.workers.length > 0);
  const [worker] = host.workers;
  while (callsOf(worker!).length === 0) {
    turns.push(ordersOf(worker!).length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  // no turn of the page lies more than one slice after the one before
  turns.forEach((orders, turn) => expect(orders - (turns[turn - 1] ?? 0)).toBeLessThanOrEqual(2));
  expect(await call).toMatchObject({ ok: true });
});

test('an error of a long call comes with its text, and blanks, error cells and data types as they are', async () => {
  const bad = await host.callFunction('DECOMPOSE', [10, column(6_000, (row) => (row === 5_500 ? -3 : 1))]);
  expect(bad).toMatchObject({ ok: false, error: '#VALUE!', text: expect.stringMatching(/第 5501 行.*row 5501/) });
  const mixed = column(6_000, (row) => [null, 0, '', '1,200', { type: 'Double', basicValue: 3 }][row % 5]);
  expect(await host.callFunction('DECOMPOSE', [10_000, mixed])).toEqual({
    ok: true,
    value: callFunction('DECOMPOSE', [10_000, mixed]),
  });
  const error = column(6_000, (row) => (row === 9 ? { type: 'CustomFunctionError', code: '#N/A' } : 1));
  expect(await host.callFunction('DECOMPOSE', [10, error])).toMatchObject({
    ok: false,
    error: '#VALUE!',
    text: expect.stringMatching(/row 10: .*#N\/A/),
  });
});

test('the same call is computed once, whether it is asked for meanwhile or afterwards', async () => {
  const args = [10_000, weights(6_000)];
  const answers = await Promise.all(
    host.calls.start(Array(20).fill({ id: 'DECOMPOSE', args })).map(({ result }) => result),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await host.callFunction('DECOMPOSE', args)).toEqual(answers[0]);
  expect(callsOf(host.workers[0]!)).toEqual(['DECOMPOSE']);
});

describe('a cancelled call', () => {
  const long = (total: number) => ({ id: 'DECOMPOSE', args: [total, weights(6_000)] });

  test('ends the Worker at work on it, answers nothing, and the next gets a new one', async () => {
    await host.callFunction('DECOMPOSE', long(1).args);
    const [worker] = host.workers;
    worker!.hold();
    const [first, second] = host.calls.start([long(2), long(3)]);
    await until(() => callsOf(worker!).length === 2);
    first!.cancel();
    expect(await second!.result).toEqual({ ok: true, value: callFunction('DECOMPOSE', long(3).args) });
    expect(host.workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(callsOf(host.workers[1]!)).toEqual(['DECOMPOSE']);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(host.calls.dropped).toEqual([]);
  });

  test('that waits for its turn is left undone', async () => {
    await host.callFunction('DECOMPOSE', long(1).args);
    const [worker] = host.workers;
    const release = worker!.hold();
    const [first, second] = host.calls.start([long(2), long(3)]);
    await until(() => callsOf(worker!).length === 2);
    second!.cancel();
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    release();
    expect(await first!.result).toMatchObject({ ok: true });
    expect(callsOf(worker!)).toEqual(['DECOMPOSE', 'DECOMPOSE']);
    expect(worker!.isTerminated).toBe(false);
  });

  test('leaves another cell that asks the same its answer', async () => {
    await host.callFunction('DECOMPOSE', long(1).args);
    const [worker] = host.workers;
    const release = worker!.hold();
    const [first, second] = host.calls.start([long(2), long(2)]);
    await until(() => callsOf(worker!).length === 2);
    first!.cancel();
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    release();
    expect(await second!.result).toMatchObject({ ok: true });
    expect(worker!.isTerminated).toBe(false);
  });

  test('that was short has been answered, and cancelling it does nothing', async () => {
    const [call, next] = host.calls.start([
      { id: 'DECOMPOSE', args: [10, column(3, () => 1)] },
      { id: 'DECOMPOSE', args: [11, column(3, () => 1)] },
    ]);
    call!.cancel();
    expect(await next!.result).toMatchObject({ ok: true });
  });
});

test('without a Worker, and with one whose script does not load, everything is computed at once', async () => {
  const args = [10_000, weights(6_000)];
  const expected = { ok: true, value: callFunction('DECOMPOSE', args) };
  const without = await bootHost({ scripts: [script], functions });
  expect(await without.callFunction('DECOMPOSE', args)).toEqual(expected);
  const broken = await bootHost({ scripts: [script], workerScript: '', functions });
  const call = broken.callFunction('DECOMPOSE', args);
  await until(() => broken.workers.length > 0 && callsOf(broken.workers[0]!).length > 0);
  broken.workers[0]!.onerror?.();
  expect(await call).toEqual(expected);
  expect(await broken.callFunction('DECOMPOSE', [10_001, weights(6_000)])).toMatchObject({ ok: true });
  expect(broken.workers).toHaveLength(1);
});
