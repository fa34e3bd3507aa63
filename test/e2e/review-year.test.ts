import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../scripts/serve-folder';
import { openWorkbench, type ExposedWorkbench } from '../workbench/running-workbench';

type Exposed = typeof window & { targetry: ExposedWorkbench };

/** Screenshots of the run, for whoever wants to look. */
const PICTURES = 'node_modules/.cache/pictures';
let server: Server;
let address: string;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = createServer(serveFolder('dist')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/workbench.html`;
});
afterAll(() => server?.close());

const words = {
  zh: {
    table: '数据表',
    asOf: '截至日期',
    period: '目标期间',
    make: '生成报告',
    sheet: /^经营分析 .*2017/,
    total: '关键指标',
  },
  en: {
    table: 'Table',
    asOf: 'As of',
    period: 'Target period',
    make: 'Make the report',
    sheet: /^Review .*2017/,
    total: 'Key figures',
  },
} as const;

test.each(['zh', 'en'] as const)(
  'a newcomer reaches the review of the 2017 superstore year by clicks alone, in %s',
  async (language) => {
    const say = words[language];
    const { page, browser, complaints } = await openWorkbench(address, language);
    try {
      const started = Date.now();
      await page.locator('#tab-review').click();
      const table = page.getByLabel(say.table, { exact: true });
      const orders = await table.locator('option').filter({ hasText: 'Orders!' }).first().getAttribute('value');
      await table.selectOption(orders);
      await page.getByLabel(say.asOf).fill('2017-12-31');
      await page.getByLabel(say.period).selectOption('year');
      await page.getByRole('button', { name: say.make }).click();
      const sheets = () =>
        page.evaluate(async () => (await (window as Exposed).targetry.port.listSheets()).map(({ name }) => name));
      let report: string | undefined;
      for (let tries = 0; report === undefined && tries < 300; tries++) {
        await page.waitForTimeout(200);
        report = (await sheets()).find((name) => say.sheet.test(name));
      }
      expect(report).toBeDefined();
      expect(Date.now() - started).toBeLessThan(5 * 60_000);
      await page.waitForTimeout(3_000);
      await page.screenshot({ path: `${PICTURES}/review-${language}.png` });
      const content = await page.evaluate(async (sheet) => {
        const { port } = (window as Exposed).targetry;
        return port.read((await port.usedArea(sheet))!);
      }, report!);
      const cells = content.values.flat();
      expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
      expect(cells.some((cell) => String(cell).includes(say.total))).toBe(true);
      // The year's sales of the sample, to the cent: 733,215.26.
      expect(cells.some((cell) => typeof cell === 'number' && Math.abs(cell - 733_215.26) < 0.01)).toBe(true);
      const charts = await page.evaluate((sheet) => (window as Exposed).targetry.port.listCharts(sheet), report!);
      expect(charts.length).toBeGreaterThanOrEqual(3);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  360_000,
);
