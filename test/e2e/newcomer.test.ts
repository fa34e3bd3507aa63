import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import type { Area } from '../../src/sheet/address';
import { encodeGb18030 } from '../files/gb18030';
import {
  chooseFile,
  openWorkbench,
  startWorkbench,
  type ExposedWorkbench,
  type RunningWorkbench,
  type WorkbenchPage,
} from '../workbench/running-workbench';

type Exposed = typeof window & { targetry: ExposedWorkbench };

const TAKEN = 3500;
const LOG = 'Targetry log';
const weights: Area = { sheet: 'Plan 2017', row: 10, column: 6, rows: 12, columns: 1 };
const targets: Area = { ...weights, column: 7 };
const firstWeight: Area = { ...weights, rows: 1 };

async function numbers(page: Page, area: Area): Promise<number[]> {
  const content = await page.evaluate((place) => (window as Exposed).targetry.port.read(place), area);
  return content.values.map((row) => Number(row[0]));
}
const sheets = (page: Page) =>
  page.evaluate(async () => (await (window as Exposed).targetry.port.listSheets()).map(({ name }) => name));
const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);

async function typeInto(page: Page, area: Area, text: string): Promise<void> {
  await page.evaluate((place) => (window as Exposed).targetry.port.show(place), area);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function waitForNumbers(page: Page, area: Area, holds: (values: number[]) => boolean): Promise<number[]> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const values = await numbers(page, area);
    if (holds(values)) return values;
    await page.waitForTimeout(200);
  }
  throw new Error(`The cells never changed: ${JSON.stringify(await numbers(page, area))}`);
}

describe('a newcomer in the workbench', () => {
  let blocker: Server;
  let running: RunningWorkbench;
  let open: WorkbenchPage;

  beforeAll(async () => {
    blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(TAKEN, 'localhost', resolve));
    running = await startWorkbench(TAKEN);
    open = await openWorkbench(running.address, 'zh');
  }, 300_000);

  afterAll(async () => {
    await open?.browser.close();
    await running?.stop();
    blocker?.close();
  });

  test('gets the next free port where the wanted one is taken', () => {
    const port = Number(new URL(running.address).port);
    expect(port).toBeGreaterThan(TAKEN);
  });

  test('sees the sample with targets that add up', async () => {
    expect(await sheets(open.page)).toEqual(['Plan 2017', 'Track', 'Bridge', '月度目标表', 'Orders']);
    const values = await waitForNumbers(open.page, targets, (list) => list.every((value) => value > 0));
    expect(sum(values)).toBe(719000);
  }, 120_000);

  test('changes a weight by keyboard and sees the targets split anew, still adding up', async () => {
    const before = await numbers(open.page, targets);
    await typeInto(open.page, firstWeight, '100000');
    const after = await waitForNumbers(open.page, targets, (list) => list[0] !== before[0]);
    expect(after[0]).toBeGreaterThan(before[0]!);
    expect(sum(after)).toBe(719000);
    await open.page.keyboard.press('Control+z');
    expect(await waitForNumbers(open.page, targets, (list) => list[0] === before[0])).toEqual(before);
  }, 120_000);

  test('splits a target in the pane, inserts live formulas, and takes them back', async () => {
    const { page } = open;
    const before = await sheets(page);
    const insert = page.getByRole('button', { name: '插入为公式' });
    await insert.waitFor({ timeout: 120_000 });
    await page.getByText('合计 = 目标').waitFor();
    await insert.click();
    const takeBack = page.getByRole('button', { name: '撤回', exact: true });
    await takeBack.waitFor({ timeout: 60_000 });
    const [added] = (await sheets(page)).filter((name) => !before.includes(name) && name !== LOG);
    expect(added).toBeDefined();
    const area = (await page.evaluate((sheet) => (window as Exposed).targetry.port.usedArea(sheet), added!))!;
    const content = await page.evaluate((place) => (window as Exposed).targetry.port.read(place), area);
    expect(content.formulas.flat().some((formula) => formula?.includes('TARGET.DECOMPOSE('))).toBe(true);
    expect(content.values.flat().filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    if (process.env['PICTURE']) await page.screenshot({ path: process.env['PICTURE'] });
    await takeBack.click();
    for (let attempt = 0; attempt < 50 && (await sheets(page)).includes(added!); attempt += 1) {
      await page.waitForTimeout(200);
    }
    // the log tells of both, and stays
    expect(await sheets(page)).toEqual([...before, LOG]);
  }, 240_000);

  test('inserts once more, saves, and finds formulas and values in the saved file', async () => {
    const { page } = open;
    const before = await sheets(page);
    await page.getByRole('button', { name: '插入为公式' }).click();
    await page.getByRole('button', { name: '撤回', exact: true }).waitFor({ timeout: 60_000 });
    const [added] = (await sheets(page)).filter((name) => !before.includes(name) && name !== LOG);
    await page.waitForTimeout(1500);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('button', { name: '保存' }).click(),
    ]);
    const book = new ExcelJS.Workbook();
    const bytes = readFileSync((await download.path())!);
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual([...before, added]);
    const formulas: string[] = [];
    book.getWorksheet(added!)!.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula)));
    expect(formulas.some((formula) => formula.includes('_xldudf_TARGET_DECOMPOSE('))).toBe(true);
    expect(book.getWorksheet('Orders')!.rowCount).toBe(9995);
    expect(
      book.getWorksheet('Plan 2017')!.getCell('H11').result ?? book.getWorksheet('Plan 2017')!.getCell('H11').value,
    ).toBe((await numbers(page, targets))[0]);
  }, 240_000);

  test.each([
    ['damaged.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5]), /“damaged”(已损坏|不是)/],
    [
      'locked.xlsx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(600), ...Buffer.from('EncryptedPackage', 'utf16le')]),
      /有打开密码/,
    ],
    ['半截.csv', Buffer.from('区域,金额\n华东,1\n"华北,2\n'), /“半截”第 3 行有一个引号没有配对/],
  ])(
    'gets a sentence for %s, and the grid stays',
    async (name, bytes, sentence) => {
      const before = await sheets(open.page);
      await chooseFile(open.page, name, bytes);
      await open.page.getByText(sentence).first().waitFor();
      expect(await sheets(open.page)).toEqual(before);
    },
    60_000,
  );

  test('opens a .csv as Chinese Excel saves it, formulas in it as texts, and finds its table', async () => {
    const { page } = open;
    await chooseFile(page, '订单.csv', encodeGb18030('区域,客户,金额\n华东,=1+1,"1,200"\n华北,上海博远,-5\n'));
    await page.getByText('已打开 订单.csv').waitFor();
    const all: Area = { sheet: '订单', row: 0, column: 0, rows: 3, columns: 3 };
    const content = await page.evaluate((place) => (window as Exposed).targetry.port.read(place), all);
    expect(content.values).toEqual([
      ['区域', '客户', '金额'],
      ['华东', '=1+1', 1200],
      ['华北', '上海博远', -5],
    ]);
    expect(content.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
    await page.getByText('订单（订单!A1:C3）').first().waitFor({ state: 'attached' });
  }, 60_000);

  test('opens the export of a CRM and is told what it is', async () => {
    await chooseFile(open.page, 'export.csv', readFileSync('test/cases/exports/fxiaoke-orders/export.csv'));
    await open.page.getByText('识别为纷享销客导出的订单（16/16 列）。').waitFor();
  }, 60_000);

  test('gets a sentence for a file without a table, and the grid stays', async () => {
    const before = await sheets(open.page);
    const plain = new ExcelJS.Workbook();
    plain.addWorksheet('Notes').addRow(['just a word']);
    await chooseFile(open.page, 'plain.xlsx', new Uint8Array(await plain.xlsx.writeBuffer()));
    await open.page.getByText('“plain”里没有找到表格，没有打开。').first().waitFor();
    expect(await sheets(open.page)).toEqual(before);
  }, 60_000);

  test('splits over a hundred thousand rows with one formula that spills to the last of them', async () => {
    const rows = 100_000;
    const spilled = await open.page.evaluate(async (count) => {
      const { port } = (window as Exposed).targetry;
      const cells = Array.from({ length: count }, (_, row) => [((row * 7919) % 1000) + 1]);
      const sheet = await port.addSheet({ name: 'Long', cells });
      const formula = `=TARGET.DECOMPOSE(123456789,A1:A${count})`;
      await port.write({ sheet, row: 0, column: 2, rows: 1, columns: 1 }, [[{ formula }]]);
      const { values, spills } = await port.read({ sheet, row: 0, column: 2, rows: count, columns: 1 });
      await port.removeSheet(sheet);
      return { sum: values.reduce((sum, [value]) => sum + Number(value), 0), last: values.at(-1)?.[0], spills };
    }, rows);
    expect(spilled.spills).toEqual([{ sheet: 'Long', row: 0, column: 2, rows, columns: 1 }]);
    expect(spilled.sum).toBe(123456789);
    expect(spilled.last).toBeGreaterThan(0);
  }, 120_000);

  test('starts from an empty workbook with the sample, by a click in the pane, in both languages', async () => {
    const { page } = open;
    for (const [language, load, sheet] of [
      ['中文', '载入示例', '商机'],
      ['English', 'Load the sample', 'Orders'],
    ] as const) {
      await page.getByRole('button', { name: language }).first().click();
      await page.getByRole('combobox', { name: /^(示例|Samples)$/ }).selectOption('empty');
      await page.getByRole('button', { name: load }).click({ timeout: 60_000 });
      await page.getByRole('button', { name: load }).waitFor({ state: 'detached', timeout: 60_000 });
      await page
        .locator('.bench-pane option', { hasText: sheet })
        .first()
        .waitFor({ state: 'attached', timeout: 60_000 });
      expect(await sheets(page)).toContain(sheet);
    }
  }, 240_000);

  test('can use the pane before the grid is there, and finds it as it was left', async () => {
    const page = await open.browser.newPage();
    let arrive: () => void = () => undefined;
    const grid = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/workbench-room[^/]*\.js/, async (route) => {
      await grid;
      await route.continue();
    });
    await page.goto(`${running.address}?lang=en&sample=sales-team`);
    const track = page.getByRole('tab', { name: 'Track' });
    await track.click();
    expect(await track.getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate(() => 'targetry' in window)).toBe(false);
    arrive();
    await page.waitForFunction(() => 'targetry' in window, null, { timeout: 120_000 });
    await page.getByRole('textbox', { name: 'As of' }).waitFor({ timeout: 60_000 });
    expect(await track.getAttribute('aria-selected')).toBe('true');
    await page.close();
  }, 240_000);

  test('never leaves the machine, and nothing goes wrong in the page', () => {
    const own = new URL(running.address).origin;
    const outside = open.requests.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url));
    expect(outside).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
});
