import type { Lease } from './lease';
import type { Steps } from './steps';
import { CELLS_PER_WRITE } from './write-work';

/** A write, what is kept before it and after it, and the smaller calls around them. */
const CALLS_PER_WRITE = 3;
const OTHER_CALLS = 4;

/**
 * A lease whose holder is watched: before each call that writes, a person sees how far the work on so many cells is, and
 * may stop it. What must not be stopped, such as putting back, holds the lease itself.
 */
export function watchedLease(lease: Lease, steps: Steps, cells: number): Lease {
  const expected = OTHER_CALLS + CALLS_PER_WRITE * Math.ceil(cells / CELLS_PER_WRITE);
  let calls = 0;
  return {
    hold: async () => {
      await steps.step(Math.min(calls++ / expected, 1));
      await lease.hold();
    },
  };
}
