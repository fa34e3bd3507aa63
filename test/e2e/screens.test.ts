import type { Browser } from 'playwright-core';
import { launch } from '../../scripts/browser/launch';
import type { ContrastFacts } from './contrast-facts';
import { contrastFindings } from './contrast-palettes';
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

  test('is sound by axe in the dark theme, contrast of colours too', async () => {
    await pane.resize(352, 1);
    const found: string[] = [];
    await pane.page.emulateMedia({ colorScheme: 'dark' });
    for (const job of jobs) {
      await pane.job(job);
      found.push(...(await pane.look(`${job}-${language}-dark`)));
    }
    await pane.page.emulateMedia({ colorScheme: 'light' });
    expect(found).toEqual([]);
  }, 180_000);

  test('shows all in the person’s own colours in a contrast theme, legibly in each of the four of Windows, charts too', async () => {
    await pane.resize(352, 1);
    const found: string[] = [];
    const charts: string[] = [];
    for (const job of jobs) {
      await pane.job(job);
      await pane.drawn();
      const facts: ContrastFacts[] = [];
      // Chromium has two palettes of its own: what is one system colour in both follows the person's palette
      for (const colorScheme of ['dark', 'light'] as const) {
        await pane.page.emulateMedia({ colorScheme, forcedColors: 'active' });
        facts.push(await pane.contrastFacts());
        await pane.picture(`${job}-${language}-contrast-${colorScheme}`);
        await pane.chartPictures(`${job}-${language}-contrast-${colorScheme}`);
      }
      const [dark, light] = facts as [ContrastFacts, ContrastFacts];
      found.push(...contrastFindings(dark, light).map((finding) => `${job}: ${finding}`));
      if (dark.seen.some(({ what }) => what.includes('of chart'))) charts.push(job);
    }
    await pane.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect(found).toEqual([]);
    expect(charts).toEqual(expect.arrayContaining(['set', 'explain']));
  }, 240_000);

  test('would find a colour that is fixed, and one that is illegible in a contrast theme', async () => {
    const facts: ContrastFacts[] = [];
    await pane.job('workbook');
    await pane.page.locator('.bench-pane').evaluate((element) => {
      const plant = (text: string, style: string) => {
        const planted = element.appendChild(document.createElement('p'));
        planted.className = 'planted';
        planted.textContent = text;
        planted.style.cssText = `forced-color-adjust: none; ${style}`;
      };
      plant('fixed', 'color: #777');
      plant('on fixed', 'color: CanvasText; background: #777');
      plant('illegible', 'color: LinkText; background: Highlight');
      plant('fine', 'color: HighlightText; background: Highlight');
    });
    for (const colorScheme of ['dark', 'light'] as const) {
      await pane.page.emulateMedia({ colorScheme, forcedColors: 'active' });
      facts.push(await pane.contrastFacts());
    }
    await pane.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await pane.page.evaluate(() => document.querySelectorAll('.planted').forEach((planted) => planted.remove()));
    expect(contrastFindings(facts[0]!, facts[1]!)).toEqual([
      expect.stringContaining('text of p fixed .planted has a fixed colour'),
      expect.stringContaining('text of p on fixed .planted stands on a fixed colour'),
      expect.stringMatching(/text of p illegible .planted: LinkText on Highlight is 1\.\d+ : 1 in Aquatic/),
    ]);
  });

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
