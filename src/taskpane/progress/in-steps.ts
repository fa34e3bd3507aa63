import type { Slices } from '../../sheet/slices';
import type { Steps } from '../../workbook/steps';

/** Does the slices of a computation one by one, with the page's turn after each. How many there are nobody knows before. */
export async function inSteps<T>(work: Slices<T>, steps: Steps): Promise<T> {
  for (let slice = 1; ; slice++) {
    await steps.step(slice / (slice + USUAL));
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** After as many slices half of the work is taken to be done. */
const USUAL = 9;
