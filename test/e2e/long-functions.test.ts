import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../scripts/browser/launch';
import { serveFolder } from '../../scripts/serve-folder';

/** Long functions in a real browser: a real Worker, under the policy of the pane's page. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** What functions.js needs of office.js: it keeps what is associated, to be called by the test. */
const STAND_IN = `
  window.associated = {};
  window.CustomFunctions = {
    associate: (id, run) => { associated[id] = run; },
    Error: class extends Error {},
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };`;

jest.setTimeout(120_000);
let browser: Browser;
let server: Server;
let page: Page;

declare global {
  interface Window {
    associated: Record<string, (...args: unknown[]) => Promise<number[][]> | number[][]>;
  }
}

beforeAll(async () => {
  browser = await launch();
  server = createServer(serveFolder('dist')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  page = await browser.newPage();
  await page.route(OFFICE, (route) => route.fulfill({ contentType: 'text/javascript', body: STAND_IN }));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/taskpane.html`);
  await page.waitForFunction(() => 'DECOMPOSE' in window.associated);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('a short call starts no Worker, a long one is computed in one, exactly', async () => {
  const short = await page.evaluate(() =>
    window.associated['DECOMPOSE']!([[10]], [[6], [3], [3]], ...Array(6).fill(null)),
  );
  expect(short).toEqual([[5], [3], [2]]);
  expect(page.workers()).toHaveLength(0);
  const sum = await page.evaluate(async () => {
    const weights = Array.from({ length: 200_000 }, (_, row) => [(row % 7) + 1]);
    const rows = await window.associated['DECOMPOSE']!([[123_456_789]], weights, ...Array(6).fill(null));
    return { rows: rows.length, total: rows.reduce((total, [amount]) => total + amount!, 0) };
  });
  expect(sum).toEqual({ rows: 200_000, total: 123_456_789 });
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(['/functions.js']);
});

test('cancelling ends the Worker at once, and the next call gets another', async () => {
  const [before] = page.workers();
  const closed = new Promise((resolve) => before!.once('close', resolve));
  await page.evaluate(() => {
    const invocation: { onCanceled?: () => void } = {};
    const side = Array.from({ length: 1_000 }, (_, row) => [1_000 + (row % 3)]);
    void window.associated['CROSS']!(side, side, null, null, invocation);
    setTimeout(() => invocation.onCanceled!(), 100);
  });
  await closed;
  const next = await page.evaluate(async () => {
    const rows = await window.associated['GOALS']!(
      Array.from({ length: 6_000 }, () => [100]),
      ...Array(4).fill(null),
    );
    return rows[5_999];
  });
  expect(next).toEqual([80, 100, 120]);
  expect(page.workers()).toHaveLength(1);
});
