import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve-folder';
import type { Area } from '../../src/sheet/address';
import type { ExposedWorkbench } from '../workbench/running-workbench';
import { contrastFacts, type ContrastFacts } from './contrast-facts';

type Exposed = typeof window & { targetry: ExposedWorkbench };

/** Screenshots of the run, for whoever wants to look. */
const PICTURES = 'node_modules/.cache/pictures';
const LOG = 'Targetry log';

/** The workbench as `npm run build` made it, for as long as the tests of a file run. */
export async function serveBuild(): Promise<{ readonly address: string; stop(): void }> {
  mkdirSync(PICTURES, { recursive: true });
  const server = createServer(serveFolder('dist')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/workbench.html`;
  return { address, stop: () => void server.close() };
}

/** What a person does in the pane, and what is then on the sheets. */
export class PanePage {
  private constructor(
    readonly page: Page,
    readonly language: 'zh' | 'en',
    /** Errors and warnings of the page. */
    readonly complaints: string[],
  ) {}

  static async open(
    browser: Browser,
    address: string,
    options: { language: 'zh' | 'en'; sample: string } & BrowserContextOptions,
  ): Promise<PanePage> {
    const { language, sample, ...more } = options;
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, ...more });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${address}?lang=${language}&sample=${sample}`);
    await page.waitForFunction(() => 'targetry' in window, null, { timeout: 120_000 });
    return new PanePage(page, language, complaints);
  }

  async job(id: string): Promise<void> {
    await this.page.locator(`#tab-${id}`).click();
    await this.settled();
  }

  /** Waits until the job's code is there and nothing is being read or written. */
  async settled(): Promise<void> {
    await this.page.locator('.bench-pane').getByRole('progressbar').first().waitFor({ state: 'hidden' });
    await this.page.locator('#job > *').first().waitFor({ state: 'attached' });
  }

  press(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  fill(label: string, text: string): Promise<void> {
    return this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Chooses the first option of a list that holds a text. */
  async choose(label: string, text: string): Promise<void> {
    const list = this.page.getByLabel(label, { exact: true });
    const value = await list.locator('option').filter({ hasText: text }).first().getAttribute('value');
    await list.selectOption(value);
    await this.settled();
  }

  /** The sheets but for Targetry's log, which stays whatever is taken back. */
  async sheets(): Promise<string[]> {
    const all = await this.page.evaluate(async () =>
      (await (window as Exposed).targetry.port.listSheets()).map(({ name }) => name),
    );
    return all.filter((name) => name !== LOG);
  }

  /** Values and formulas of a sheet, or of a part of it. */
  read(place: string | Area) {
    return this.page.evaluate(async (where) => {
      const { port } = (window as Exposed).targetry;
      return port.read(typeof where === 'string' ? (await port.usedArea(where))! : where);
    }, place);
  }

  selection(): Promise<Area | null> {
    return this.page.evaluate(() => (window as Exposed).targetry.port.selection());
  }

  /** Types into a cell as a person does. */
  async type(sheet: string, row: number, column: number, text: string): Promise<void> {
    const place = { sheet, row, column, rows: 1, columns: 1 };
    // the keyboard is the grid's once the grid was pressed
    await this.page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 300, y: 300 } });
    await this.page.evaluate((area) => (window as Exposed).targetry.port.show(area), place);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    for (let tries = 0; tries < 50; tries += 1) {
      const { values, formulas } = await this.read(place);
      if (values[0]?.[0] != null || formulas[0]?.[0] != null) return;
      await this.page.waitForTimeout(100);
    }
  }

  /** Presses the button that writes and answers the sheets that are new then. */
  async insert(name: string | RegExp): Promise<string[]> {
    const before = await this.sheets();
    await this.press(name);
    await this.takeBackButton().waitFor({ timeout: 60_000 });
    return (await this.sheets()).filter((sheet) => !before.includes(sheet));
  }

  async takeBack(): Promise<void> {
    await this.takeBackButton().click();
    await this.takeBackButton().waitFor({ state: 'hidden', timeout: 60_000 });
    await this.settled();
  }

  private takeBackButton() {
    return this.page
      .locator('#job')
      .getByRole('button', { name: this.language === 'zh' ? '撤回' : 'Take back', exact: true })
      .first();
  }

  /** Makes the pane so many pixels wide, and what is in it so many times as large. */
  async resize(width: number, zoom: number): Promise<void> {
    await this.page.evaluate(
      ([wide, times]) => {
        document.querySelector<HTMLElement>('.bench')!.style.gridTemplateColumns = `minmax(0, 1fr) ${wide! + 1}px`;
        document.querySelector<HTMLElement>('.bench-pane')!.style.setProperty('zoom', String(times));
      },
      [width, zoom],
    );
  }

  async picture(name: string): Promise<void> {
    await this.page.waitForTimeout(100);
    await this.page.locator('.bench-pane').screenshot({ path: `${PICTURES}/${name}.png` });
  }

  /** Waits until every chart of the job is drawn, also those further down. */
  async drawn(): Promise<void> {
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll('#job figure')].every((figure) => figure.querySelector('svg [fill], svg line')),
    );
  }

  /** All that is seen in the pane and its colours, with the mouse away: what it points at has the browser's own ones. */
  async contrastFacts(): Promise<ContrastFacts> {
    await this.page.mouse.move(0, 0);
    await this.still();
    return contrastFacts(this.page);
  }

  /** Scrolls to each chart of the job and keeps a picture of it. */
  async chartPictures(name: string): Promise<void> {
    const charts = await this.page.locator('#job figure').all();
    for (const [at, chart] of charts.entries()) {
      await chart.scrollIntoViewIfNeeded();
      await chart.screenshot({ path: `${PICTURES}/${name}-chart-${at}.png` });
    }
  }

  /** What stands out of the pane to the right, where people would have to scroll sideways. */
  beyond(): Promise<string[]> {
    return this.page.locator('.bench-pane').evaluate((pane) => {
      if (pane.scrollWidth <= pane.clientWidth) return [];
      const edge = pane.getBoundingClientRect().right;
      const out = [...pane.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > edge + 0.5);
      return [
        `${pane.scrollWidth} of ${pane.clientWidth} px`,
        ...out.slice(-3).map((one) => one.outerHTML.slice(0, 160)),
      ];
    });
  }

  /** The control of the pane that has the focus and whether it looks otherwise than without; null outside of the pane. */
  async focused(): Promise<{ readonly name: string; readonly isShown: boolean } | null> {
    const { page } = this;
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one.closest('.bench-pane') === null) return null;
      one.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = one.getBoundingClientRect();
      const name = `${one.tagName} ${one.getAttribute('aria-label') ?? one.id ?? ''} ${one.textContent.slice(0, 40)}`;
      return { name, clip: { x: x - 4, y: y - 4, width: width + 8, height: height + 8 } };
    });
    if (at === null) return null;
    const shot = () => page.screenshot({ clip: at.clip, animations: 'disabled' });
    const withFocus = await shot();
    await page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      one.blur();
      one.setAttribute('data-had-focus', '');
    });
    const without = await shot();
    await page.evaluate(() => {
      const one = document.querySelector<HTMLElement>('[data-had-focus]');
      one?.removeAttribute('data-had-focus');
      one?.focus();
    });
    return { name: at.name, isShown: !withFocus.equals(without) };
  }

  /** Waits until nothing is read and nothing fades: a button on its way from disabled has the colours of neither. */
  async still(): Promise<void> {
    await this.page.waitForTimeout(200);
    await this.settled();
    await this.page.evaluate(async () => {
      const passing = () =>
        document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      for (let left = passing(); left.length > 0; left = passing()) {
        await Promise.allSettled(left.map((one) => one.finished));
        await new Promise(requestAnimationFrame);
      }
    });
  }

  /** Keeps a picture of the pane from top to end, and answers what is wrong on the screen: axe's rules, sideways scrolling. */
  async look(picture: string): Promise<string[]> {
    const { page } = this;
    await this.still();
    const wide = await page.locator('.bench-pane').evaluate((pane) => pane.scrollWidth - pane.clientWidth);
    await page.screenshot({ path: `${PICTURES}/${picture}.png` });
    await page.evaluate(`window.axe === undefined && (() => { ${axe.source} })()`);
    const found = await page.evaluate(async () => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const context = { include: [['.bench-pane']], exclude: [['[data-tabster-dummy]']] };
      const { violations } = await run(context, { rules: { region: { enabled: false } } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
    });
    return wide > 0 ? [`${picture} scrolls sideways by ${wide} px`, ...found] : found;
  }
}
