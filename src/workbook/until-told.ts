import type { Steps } from './steps';

/** How often somebody who waits may ask to stop, in milliseconds. */
const PULSE = 50;

/**
 * Waits for an answer that is worked out elsewhere, in a Worker, and lets itself be stopped meanwhile.
 *
 * @param share how far the whole of the work is while it waits
 * @throws Cancelled where the person has asked for it
 */
export async function untilTold<T>(told: Promise<T>, steps: Steps, share: number): Promise<T> {
  let isTold = false;
  const telling = told.then(() => {
    isTold = true;
  });
  for (;;) {
    await Promise.race([telling, new Promise((resolve) => setTimeout(resolve, PULSE))]);
    if (isTold) return told;
    await steps.step(share);
  }
}
