import type { Page } from 'playwright-core';
import { chooseFile, openWorkbench } from '../workbench/running-workbench';
import { serveBuiltWorkbench } from '../workbench/built-workbench';
import { chooseTable, paneSteps } from './blocks/pane-steps';
import { TaskClock } from './blocks/task-clock';
import { ORDERS_NAME, workbookOfOrders } from './blocks/workbook-of-orders';

const ORDERS = 100_000;
/** The most that a task of a job may hold the page, in milliseconds. Of opening a file the grid's own part is the longest. */
const LIMIT = 200;

/**
 * How long each job of the pane, with its looks, holds the page at most with 100,000 orders in 20 columns, in the
 * production build: the longest task of its thread. Answers the goals that are missed.
 */
export async function measureBlocks(): Promise<string[]> {
  const served = await serveBuiltWorkbench();
  const { page, browser } = await openWorkbench(served.address, 'zh');
  const misses: string[] = [];
  try {
    const clock = await TaskClock.of(browser);
    const measure = async (what: string, limit: number | null, act: () => Promise<unknown>) => {
      await clock.start();
      await act();
      await quiet(page);
      const longest = await clock.longest();
      const bound = limit === null ? '' : `limit ${limit} ms`;
      console.log(`${`longest block, ${what}`.padEnd(48)}  ${longest.toFixed(0).padStart(5)} ms  ${bound}`);
      if (limit !== null && longest > limit) misses.push(`${what} holds the page ${longest.toFixed(0)} ms`);
    };
    await measure('opening the file', null, async () => {
      await chooseFile(page, `${ORDERS_NAME}.xlsx`, await workbookOfOrders(ORDERS));
      await page.locator('.bench-status p', { hasText: `已打开 ${ORDERS_NAME}` }).waitFor({ timeout: 300_000 });
    });
    for (const { name, act } of paneSteps) await measure(name, LIMIT, () => act(page));
    await page.locator('#tab-check').click();
    // it starts with the targets, which are checked at once
    await chooseTable(page, ORDERS_NAME);
    await measure('check of all cells', LIMIT, () => page.getByRole('button', { name: '开始体检' }).click());
  } finally {
    await browser.close();
    served.stop();
  }
  return misses;
}

/** Resolves when nothing is under way in the pane and its thread has rested. */
async function quiet(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let before = 0;
  for (let calm = 0; calm < CALM;) {
    await page.waitForTimeout(300);
    const isBusy = (await page.locator('.bench-pane [role=progressbar]').count()) > 0;
    const { metrics } = await session.send('Performance.getMetrics');
    const worked = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    calm = isBusy || worked - before > RESTING ? 0 : calm + 1;
    before = worked;
  }
  await session.detach();
}

/** So many looks in a row find nothing under way. */
const CALM = 5;
/** What a page at rest computes between two looks, in seconds. */
const RESTING = 0.1;
