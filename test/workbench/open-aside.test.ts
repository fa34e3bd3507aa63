import { collectDeliveries, deliveriesOf } from '../../src/workbench/xlsx/deliver';
import { openAside } from '../../src/workbench/xlsx/open-aside';
import { openFile } from '../../src/workbench/xlsx/open-file';
import type { OpenHelper } from '../../src/workbench/xlsx/open-order';
import { Cancelled, noSteps } from '../../src/workbook/steps';

/** A text file of 30,000 rows: large enough to be read aside. */
const orders = () =>
  new TextEncoder().encode(
    `Region,Product,Sales\n${Array.from({ length: 30_000 }, (_, row) => `East,P${row % 7},${row % 91}`).join('\n')}`,
  );

/** A Worker in the thread of the test: it reads, and what passes is copied as between threads. */
function helper(reads: boolean) {
  const seen = { pieces: 0, ended: false };
  const made: OpenHelper = {
    onmessage: null,
    onerror: null,
    postMessage: ({ bytes, fileName }) => {
      if (!reads) return;
      void openFile(bytes, fileName).then((opened) => {
        for (const delivery of deliveriesOf(opened)) {
          seen.pieces += 1;
          made.onmessage?.({ data: structuredClone(delivery) });
        }
      });
    },
    terminate: () => void (seen.ended = true),
  };
  return { made, seen };
}

test('a large file read aside, handed over in pieces, is what it is when read at once', async () => {
  const { made, seen } = helper(true);
  const opened = await openAside(orders(), 'orders.csv', noSteps, () => made);
  const at = await openFile(orders(), 'orders.csv');
  // the parts that a save starts from carry the time at which they were made
  const cells = (file: typeof at) => file.ok && { ...file.workbook, source: null };
  expect(cells(opened)).toEqual(cells(at));
  expect(seen.ended).toBe(true);
  expect(seen.pieces).toBeGreaterThan(4);
});

test('a file that is refused is refused aside too', () => {
  const collect = collectDeliveries();
  const refused = { ok: false, refusal: 'damaged' } as const;
  expect([...deliveriesOf(refused)].map(collect)).toEqual([refused]);
});

test('asking to stop ends the Worker where it stands', async () => {
  const { made, seen } = helper(false);
  const steps = {
    step: async () => {
      throw new Cancelled();
    },
  };
  await expect(openAside(orders(), 'orders.csv', steps, () => made)).rejects.toThrow(Cancelled);
  expect(seen.ended).toBe(true);
});

test('where the script of the Worker is lost, the file is read all the same', async () => {
  const { made } = helper(false);
  const opening = openAside(orders(), 'orders.csv', noSteps, () => made);
  made.onerror?.();
  expect((await opening).ok).toBe(true);
});
