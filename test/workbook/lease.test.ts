import { withLease } from '../../src/workbook/lease';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import type { Session } from '../../src/workbook/session';
import { LeaseLost } from '../../src/workbook/transaction-errors';

const clock = { now: 1_000_000 };

function session(id: string, wait: () => Promise<void> = async () => {}): Session {
  return { id, who: () => id, now: () => clock.now, minutesAhead: 0, wait, settle: 0 };
}

/** The port of another window: leases queue per port, and this one stops where `after` does. */
function windowOn(port: WorkbookPort, after: (call: string, args: readonly unknown[]) => Promise<void>): WorkbookPort {
  return new Proxy(port, {
    get:
      (target, call: keyof WorkbookPort) =>
      async (...args: unknown[]) => {
        const answer = await (target[call] as (...all: unknown[]) => Promise<unknown>).apply(target, args);
        await after(call, args);
        return answer;
      },
  });
}

test('a pane that read an old claim and slept does not clear away the claim with which its owner writes by then', async () => {
  const book = memoryWorkbook({ sheets: [{ name: 'Plan', cells: [[1]] }] });
  const owner = session('a');
  // the owner's first claim runs out: its machine slept in the middle of an apply
  await new Promise<void>((writes) => {
    void withLease(
      windowOn(book, async () => {}),
      owner,
      () => new Promise<never>(() => writes()),
    );
  });
  clock.now += 5 * 60_000;

  const events: string[] = [];
  let wake = () => {};
  const asleep = new Promise<void>((fallsAsleep) => {
    const other = windowOn(book, async (call) => {
      if (call !== 'recall' || events.length > 0) return;
      const sleep = new Promise<void>((done) => (wake = done));
      events.push('the other pane sleeps');
      fallsAsleep();
      await sleep;
    });
    const write = () =>
      withLease(
        other,
        session('b', () => new Promise((done) => setImmediate(done))),
        async () => void events.push('the other pane writes'),
      );
    void write().catch((error) => {
      expect(error).toBeInstanceOf(LeaseLost);
      events.push('the other pane starts again');
      return write();
    });
  });
  await asleep;
  clock.now += 5 * 60_000;
  await withLease(
    windowOn(book, async () => {}),
    owner,
    async () => {
      events.push('the owner writes');
      wake();
      for (let turn = 0; turn < 10; turn++) await new Promise((done) => setImmediate(done));
      events.push('the owner is done');
    },
  );
  while (events.length < 5) await new Promise((done) => setImmediate(done));
  expect(events).toEqual([
    'the other pane sleeps',
    'the owner writes',
    'the other pane starts again',
    'the owner is done',
    'the other pane writes',
  ]);
});
