import { makeAside } from '../../../src/functions/aside';
import { pace } from '../../../src/functions/pace';
import type { BenchRow } from '../row';

const AS_OF = 46_185;

/**
 * A column of short calls, each of one row of a plan: asked whether they are long enough for the Worker, as in
 * functions.js, against calls that are not.
 */
export const shortCallsRow: BenchRow = {
  name: 'PACE, a cell for each row',
  unit: 'calls',
  sizes: [500, 5_000],
  make: (size) => {
    const aside = makeAside(() => undefined);
    const count = pace.parameters.length;
    return () =>
      callsOf(size).map((args) => {
        const answer = aside(pace, args.slice(0, count), {});
        if (answer instanceof Promise) throw new Error('A short call was handed over.');
        return answer;
      });
  },
  rivals: [
    {
      name: 'without asking',
      sizes: [500, 5_000],
      make: (size) => () => callsOf(size).map((args) => pace.call(...args)),
      most: 1.2,
    },
  ],
};

function callsOf(rows: number): unknown[][] {
  return Array.from({ length: rows }, (_, row) => [
    [[20_000 + row]],
    [[7_919 + row]],
    [[AS_OF]],
    [['month']],
    [['日均需']],
    null,
    null,
    null,
    {},
  ]);
}
