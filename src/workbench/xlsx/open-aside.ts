import type { Steps } from '../../workbook/steps';
import { collectDeliveries } from './deliver';
import { openFile, type OpenedFile } from './open-file';
import type { OpenHelper } from './open-order';

/** So many bytes are read at once, in some tenths of a second; what is more, in a thread of its own. */
const LARGE = 300_000;
/** How often somebody who waits may ask to stop, in milliseconds. */
const PULSE = 50;

/**
 * As `openFile`, but a large file is read in a Worker, so that the page answers meanwhile, and the cells come over piece by
 * piece. Asking to stop ends the Worker where it stands. Without one, the file is read here.
 *
 * @throws Cancelled where the person has asked for it
 */
export async function openAside(
  bytes: Uint8Array,
  fileName: string,
  steps: Steps,
  start: () => OpenHelper | undefined,
): Promise<OpenedFile> {
  const helper = bytes.length < LARGE ? undefined : start();
  if (helper === undefined) return openFile(bytes, fileName);
  try {
    return (await askHelper(helper, bytes, fileName, steps)) ?? (await openFile(bytes, fileName));
  } finally {
    helper.terminate();
  }
}

/** What the Worker has read; null where its script does not load. */
async function askHelper(
  helper: OpenHelper,
  bytes: Uint8Array,
  fileName: string,
  steps: Steps,
): Promise<OpenedFile | null> {
  let answer: OpenedFile | null | undefined;
  const told = new Promise<void>((resolve) => {
    const collect = collectDeliveries();
    helper.onmessage = ({ data }) => {
      answer = collect(data);
      if (answer !== undefined) resolve();
    };
    helper.onerror = () => {
      answer = null;
      resolve();
    };
  });
  helper.postMessage({ bytes, fileName });
  for (;;) {
    await Promise.race([told, new Promise((resolve) => setTimeout(resolve, PULSE))]);
    if (answer !== undefined) return answer;
    await steps.step(0);
  }
}
