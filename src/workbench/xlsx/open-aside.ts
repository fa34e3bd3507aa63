import type { Steps } from '../../workbook/steps';
import { untilTold } from '../../workbook/until-told';
import { collectDeliveries } from './deliver';
import { openFile, type OpenedFile } from './open-file';
import type { OpenHelper } from './open-order';

/** So many bytes are read at once, in some tenths of a second; what is more, in a thread of its own. */
const LARGE = 300_000;

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
  const told = new Promise<OpenedFile | null>((resolve) => {
    const collect = collectDeliveries();
    helper.onmessage = ({ data }) => {
      const opened = collect(data);
      if (opened !== undefined) resolve(opened);
    };
    helper.onerror = () => resolve(null);
  });
  helper.postMessage({ bytes, fileName });
  return untilTold(told, steps, 0);
}
