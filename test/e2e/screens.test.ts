import type { Browser } from 'playwright-core';
import { launch } from '../../scripts/browser/launch';
import { PanePage, serveBuild } from './pane-page';

const jobs = [
  ...['set', 'decompose', 'people', 'track', 'explain', 'review', 'check', 'actions', 'incentives', 'funnel'],
  'workbook',
];

let browser: Browser;
let build: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  build = await serveBuild();
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  build?.stop();
});

describe.each([
  ['zh', 'sales-team'],
  ['en', 'superstore'],
] as const)('the pane in %s', (language, sample) => {
  let pane: PanePage;
  beforeAll(async () => {
    pane = await PanePage.open(browser, build.address, { language, sample });
  }, 120_000);
  afterEach(() => {
    expect(pane.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => pane?.page.close());

  test('never scrolls sideways, 320 px wide and at a zoom of 200 %', async () => {
    const wide: string[] = [];
    for (const [width, zoom] of [
      [320, 1],
      [640, 2],
    ] as const) {
      await pane.resize(width, zoom);
      for (const job of jobs) {
        await pane.job(job);
        await pane.picture(`${job}-${language}-${width}`);
        const beyond = await pane.beyond();
        if (beyond.length > 0) wide.push(`${job} at ${width} px: ${beyond.join(', ')}`);
      }
    }
    expect(wide).toEqual([]);
  }, 180_000);

  test('is sound by axe in the dark theme, contrast of colours too, and shows itself in a contrast theme', async () => {
    await pane.resize(352, 1);
    const found: string[] = [];
    await pane.page.emulateMedia({ colorScheme: 'dark' });
    for (const job of jobs) {
      await pane.job(job);
      found.push(...(await pane.look(`${job}-${language}-dark`)));
    }
    for (const colorScheme of ['dark', 'light'] as const) {
      await pane.page.emulateMedia({ colorScheme, forcedColors: 'active' });
      for (const job of jobs) {
        await pane.job(job);
        await pane.picture(`${job}-${language}-contrast-${colorScheme}`);
      }
    }
    await pane.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect(found).toEqual([]);
  }, 180_000);

  test('answers where a number comes from within sight, however long the job', async () => {
    await pane.resize(320, 1);
    await pane.job('explain');
    await pane.page.locator('#job table button[title]:visible').first().click();
    const answer = pane.page.locator('[role=status] [role=group]');
    await answer.waitFor();
    const box = (await answer.boundingBox())!;
    const height = pane.page.viewportSize()!.height;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    await pane.picture(`trace-${language}-320`);
    await answer.getByRole('button').last().click();
  });

  test('is gone through by Tab from the first control to the last and out again, and each one shows that it has the focus', async () => {
    for (const job of ['decompose', 'actions']) {
      await pane.job(job);
      await pane.page.locator('.bench-pane [role=tab][aria-selected=true]').first().focus();
      // only who uses the keyboard sees where the focus is
      await pane.page.keyboard.press('Tab');
      await pane.page.keyboard.press('Shift+Tab');
      const seen: string[] = [];
      const hidden: string[] = [];
      for (let presses = 0; presses < 120; presses += 1) {
        const at = await pane.focused();
        if (at === null) break;
        seen.push(at.name);
        if (!at.isShown) hidden.push(at.name);
        await pane.page.keyboard.press('Tab');
      }
      expect(await pane.focused()).toBeNull();
      expect(hidden).toEqual([]);
      const controls = await pane.page.locator('#job').locator('button:visible, input:visible, select:visible').count();
      expect(seen.length).toBeGreaterThanOrEqual(Math.min(controls, 12));
      await pane.page.keyboard.press('Shift+Tab');
      expect((await pane.focused())?.name).toBe(seen.at(-1));
    }
  }, 180_000);
});
