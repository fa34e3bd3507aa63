import { runFuzz } from '../fuzz/run-fuzz';
import { serveBuiltWorkbench } from '../workbench/built-workbench';

/** `npm run fuzz` does this for longer and from other seeds. */
const SECONDS = 30;

test.each([4, 5])(
  'half a minute of random clicks and edits from seed %i ends without a complaint, totals and untouched cells intact',
  async (seed) => {
    const { address, stop } = await serveBuiltWorkbench();
    try {
      let end: number | undefined;
      const more = () => Date.now() < (end ??= Date.now() + SECONDS * 1_000);
      const { deeds, missed, applies, problems } = await runFuzz({ address, seed, more });
      expect(problems).toEqual([]);
      expect(deeds).toBeGreaterThan(20);
      expect(missed).toBeLessThan(deeds / 4);
      expect(applies).toBeGreaterThanOrEqual(2);
    } finally {
      stop();
    }
  },
  240_000,
);
