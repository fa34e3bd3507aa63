import { spawn } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../scripts/browser/launch';
import type { Grid } from '../../src/workbench/grid';
import type { WorkbookPort } from '../../src/workbook/port';

/** What the page shows of itself, for tests. */
export interface ExposedWorkbench {
  readonly grid: Grid;
  readonly port: WorkbookPort;
}

export interface RunningWorkbench {
  readonly address: string;
  /** All that it printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * `npm start`, as a newcomer types it, but without opening a browser; resolves when it has printed its address. While
 * working on a test, WORKBENCH may name a workbench that runs already.
 */
export async function startWorkbench(port: number): Promise<RunningWorkbench> {
  const given = process.env['WORKBENCH'];
  if (given) return { address: given, output: () => given, stop: async () => {} };
  const child = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port), BROWSER: 'none' },
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  let output = '';
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    // npm starts a shell that starts the script: all three are in one group.
    if (child.pid && child.exitCode === null)
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
    await exited;
  };
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+\/workbench\.html/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then(() => reject(new Error(`npm start ended:\n${output}`)));
  });
  return { address, output: () => output, stop };
}

/** A page of a running workbench, and what went wrong in it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly browser: Browser;
  readonly requests: string[];
  readonly complaints: string[];
}

export async function openWorkbench(address: string, language: 'zh' | 'en'): Promise<WorkbenchPage> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, acceptDownloads: true });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('dialog', (dialog) => void dialog.accept());
  const start = new URL(address);
  start.searchParams.set('lang', language);
  await page.goto(start.href);
  await page.waitForFunction(() => 'targetry' in window, null, { timeout: 120_000 });
  return { page, browser, requests, complaints };
}

/** Chooses a file in the page as Open… does. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByTestId('file').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}
