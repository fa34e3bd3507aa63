import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { randomFrom } from '../faults/schedule';
import { openWorkbench, type ExposedWorkbench } from '../workbench/running-workbench';
import { BookWatch } from './book-watch';
import { chooseDeed } from './choose-deed';
import type { Deed } from './deed';
import { doDeed } from './do-deed';

type Exposed = typeof window & { targetry: ExposedWorkbench };

export interface FuzzReport {
  readonly deeds: number;
  /** Deeds that could not be done, because what they were meant for had gone or was covered. */
  readonly missed: number;
  readonly applies: number;
  readonly problems: readonly string[];
  /** The deeds, a line of JSON each, to be replayed. */
  readonly log: string;
}

export interface FuzzOptions {
  readonly address: string;
  readonly seed: number;
  /** Deeds of an earlier run, in place of chance. */
  readonly replay?: readonly Deed[];
  /** Whether to go on after so many deeds. */
  more(deeds: number): boolean;
}

const FOLDER = 'node_modules/.cache/fuzz';
/** The samples, by turns, with the sheet on which rows come and go. */
const SAMPLES = [
  { name: 'superstore', structural: 'Orders' },
  { name: 'sales-team', structural: '订单' },
] as const;

/** Both ways of inserting a split, so that there are totals to look after. */
const OPENING = ['插入为公式', '插入为数值'] as const;

/**
 * A run of random clicks and edits at the workbench, ended by the first complaint of the page or when time is up. Then
 * the totals of all splits are looked at, and all cells that nothing was meant to touch.
 */
export async function runFuzz({ address, seed, replay, more }: FuzzOptions): Promise<FuzzReport> {
  const sample = SAMPLES[seed % 2]!;
  mkdirSync(FOLDER, { recursive: true });
  const log = path.join(FOLDER, `seed-${seed}${replay ? '-replay' : ''}.jsonl`);
  writeFileSync(log, '');
  const { page, browser, complaints } = await openWorkbench(`${address}?sample=${sample.name}`, 'zh');
  page.on('filechooser', () => {});
  page.on('popup', (popup) => void popup.close());
  const random = randomFrom(seed);
  let [deeds, missed] = [0, 0];
  try {
    await open(page);
    const watch = await BookWatch.on(page, sample.structural);
    for (const name of OPENING) {
      await page.locator('#tab-decompose').click();
      await page.getByRole('button', { name, exact: true }).click({ timeout: 60_000 });
      await page.getByRole('button', { name: '撤回', exact: true }).waitFor({ timeout: 60_000 });
      await settle(page);
      await watch.listen();
    }
    while (complaints.length === 0 && (replay ? deeds < replay.length : more(deeds))) {
      const deed = replay?.[deeds] ?? (await chooseDeed(page, random, sample.structural));
      appendFileSync(log, `${JSON.stringify(deed)}\n`);
      deeds++;
      await watch.expect(deed);
      await doDeed(page, deed).catch((error: unknown) => {
        if (!isMiss(error)) throw error;
        missed++;
      });
      await settle(page);
      await watch.listen();
    }
    await page.waitForTimeout(2_000);
    await settle(page);
    await watch.listen();
    const problems = [...complaints.map((text) => `deed ${deeds}: the page says ${text}`), ...(await watch.problems())];
    return { deeds, missed, applies: watch.applies, problems, log };
  } catch (error) {
    return { deeds, missed, applies: NaN, problems: [...complaints, `deed ${deeds}: ${String(error)}`], log };
  } finally {
    await browser.close();
  }
}

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: OPENING[0], exact: true }).waitFor({ timeout: 120_000 });
  await settle(page);
}

/** Waits until all is computed, and as long as the pane is busy. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => (window as Exposed).targetry.grid.calculated());
  const busy = page.locator('.bench-pane [role=progressbar]').first();
  await busy.waitFor({ state: 'detached', timeout: 30_000 });
}

function isMiss(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
