import type { CheckedArea } from '../../jobs/check/check-area';
import type { Steps } from '../../workbook/steps';
import { untilTold } from '../../workbook/until-told';
import type { CheckAnswer, CheckHelper, CheckTask } from './check-order';
import { loadCheck } from './load-check';

/** So many cells are handed over at a time: to copy them takes a few milliseconds. */
const SLICE = 20_000;

/**
 * Checks a table in a thread of its own, so that pane and grid answer meanwhile: over 100,000 rows it takes seconds. The
 * cells are handed over in slices. Asking to stop ends the Worker where it stands. Without one, and where its script does
 * not load, the table is checked here, at once.
 *
 * @param start a Worker for this check alone
 * @throws Cancelled where the person has asked for it
 */
export async function checkAside(
  task: CheckTask,
  steps: Steps,
  start: () => CheckHelper | undefined,
): Promise<CheckedArea | null> {
  const helper = start();
  if (helper !== undefined) {
    try {
      const answer = await askHelper(helper, task, steps);
      if (answer !== 'lost') {
        if ('failed' in answer) throw new Error(answer.failed);
        return answer.checked;
      }
    } finally {
      helper.terminate();
    }
  }
  const checkArea = await loadCheck();
  return checkArea(task.grid, task.area, task.language, task.formulas, task.fiscalYearStart);
}

async function askHelper(
  helper: CheckHelper,
  { grid, formulas, area, language, fiscalYearStart }: CheckTask,
  steps: Steps,
): Promise<CheckAnswer | 'lost'> {
  let isOver = false;
  const told = new Promise<CheckAnswer | 'lost'>((resolve) => {
    const take = (answer: CheckAnswer | 'lost') => {
      isOver = true;
      resolve(answer);
    };
    helper.onmessage = ({ data }) => take(data);
    helper.onerror = () => take('lost');
  });
  const rows = Math.max(1, Math.floor(SLICE / Math.max(1, grid[0]?.length ?? 0)));
  for (let row = 0; row < grid.length && !isOver; row += rows) {
    helper.postMessage({
      rows: grid.slice(row, row + rows),
      formulas: formulas.slice(row, row + rows).map((cells) => (cells.some((one) => one !== null) ? cells : [])),
    });
    if (row + rows < grid.length) await steps.step((HANDED * row) / grid.length);
  }
  helper.postMessage({ question: { area, language, fiscalYearStart } });
  return untilTold(told, steps, HANDED);
}

/** Handing over is so much of the work. */
const HANDED = 0.1;
