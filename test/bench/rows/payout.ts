import { computePayouts } from '../../../src/core/customers/compute-payouts';
import { uneven } from '../uneven';
import type { BenchRow } from '../row';

const ROWS = 100_000;

/** The same rows by longer and longer schedules: what a row costs hangs on the search alone. */
export const payoutRow: BenchRow = {
  name: 'PAYOUT, 100,000 rows',
  unit: 'bands',
  sizes: [2, 100, 1_000],
  limit: { size: 1_000, milliseconds: 500 },
  make: (bands) => {
    const actual = Array.from(uneven(ROWS));
    const schedule = Array.from({ length: bands }, (_, band) => ({
      from: (2 * band) / bands,
      rate: Number(((band + 1) / bands).toFixed(4)),
    }));
    return () => computePayouts(actual, [...actual].reverse(), schedule);
  },
};
