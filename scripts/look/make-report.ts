import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

type Language = 'zh' | 'en';

const words = {
  zh: { table: '数据表', asOf: '截至日期', period: '目标期间', make: '生成报告', done: /^已插入工作表/, save: '保存' },
  en: {
    table: 'Table',
    asOf: 'As of',
    period: 'Target period',
    make: 'Make the report',
    done: /^Inserted on the new sheet/,
    save: 'Save',
  },
} as const;

/** The workbook that a person saves after making the review of the superstore year 2017 in the workbench. */
export async function makeReport(browser: Browser, address: string, language: Language): Promise<Uint8Array> {
  const say = words[language];
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, acceptDownloads: true });
  try {
    await page.goto(`${address}?lang=${language}&sample=superstore`);
    await page.waitForFunction(() => 'targetry' in window, null, { timeout: 120_000 });
    await page.locator('#tab-review').click();
    const table = page.getByLabel(say.table, { exact: true });
    const orders = table.locator('option').filter({ hasText: 'Orders!' }).first();
    await orders.waitFor({ state: 'attached', timeout: 60_000 });
    await table.selectOption(await orders.getAttribute('value'));
    await page.getByLabel(say.asOf).fill('2017-12-31');
    await page.getByLabel(say.period).selectOption('year');
    await page.getByRole('button', { name: say.make }).click();
    await page.getByText(say.done).first().waitFor({ timeout: 120_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('button', { name: say.save, exact: true }).click(),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  } finally {
    await page.close();
  }
}
