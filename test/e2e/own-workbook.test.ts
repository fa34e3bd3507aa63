import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { fileOf } from '../workbench/contract-file';
import {
  chooseFile,
  openWorkbench,
  startWorkbench,
  type ExposedWorkbench,
  type RunningWorkbench,
  type WorkbenchPage,
} from '../workbench/running-workbench';

type Exposed = typeof window & { targetry: ExposedWorkbench };

const orders = { sheet: 'Orders', row: 0, column: 0, rows: 4, columns: 3 };
const plan = { sheet: 'Plan', row: 0, column: 0, rows: 4, columns: 6 };

/** Orders with a picture over some of their cells, a live formula, and an action plan. */
const ownWorkbook = () =>
  fileOf({
    sheets: [
      {
        name: 'Orders',
        cells: [
          ['Region', 'Team', 'Sales'],
          ['North', 'A', 10],
          ['South', 'B', 20],
          ['West', 'C', 30],
        ],
        drawings: [{ name: 'Picture 1', kind: 'picture', area: { ...orders, row: 2, column: 1, rows: 2, columns: 3 } }],
      },
      {
        name: 'Live',
        cells: [
          ['Weight', 'Target'],
          [6, { formula: '=_xldudf_TARGET_DECOMPOSE(10,A2:A4)' }],
          [3, null],
          [3, null],
        ],
      },
      {
        name: 'Plan',
        cells: [
          ['Action', 'Owner', 'Due', 'Status'],
          ['Visit ten new customers', 'Ann', '2026-03-31', 'In progress'],
          ['Collect what is overdue', 'Bob', '2026-04-10', 'Not started'],
        ],
      },
    ],
  });

/** What a press of a button hands to the browser as a file. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await press();
  return readFileSync((await (await download).path())!);
}

describe('a person with a workbook of their own', () => {
  let running: RunningWorkbench;
  let open: WorkbenchPage;

  beforeAll(async () => {
    running = await startWorkbench(4380);
    open = await openWorkbench(running.address, 'en');
    await chooseFile(open.page, 'own.xlsx', await ownWorkbook());
    await open.page.getByText('own.xlsx is open').waitFor();
  }, 300_000);

  afterAll(async () => {
    await open?.browser.close();
    await running?.stop();
  });

  test('is told of the picture over the table, whose cells are read all the same', async () => {
    await open.page.getByText('“Picture 1” lies over Orders!B3:D4').waitFor();
    expect(await open.page.getByLabel('Measure', { exact: true }).inputValue()).toBe('Sales');
  }, 60_000);

  test('corrects what a column means, saves, opens the file again, and finds the correction', async () => {
    const { page } = open;
    const meaning = page.getByLabel('Meaning of “Team”');
    const understood = page.getByRole('button', { name: /columns/ });
    await understood.click();
    expect(await meaning.inputValue()).not.toBe('channel');
    await meaning.selectOption('channel');
    await page.getByLabel('Unit of “Sales”').selectOption('万元');
    await page.getByRole('button', { name: 'Undo my corrections' }).waitFor();

    const saved = await downloaded(page, () => page.getByRole('button', { name: 'Save' }).click());
    await chooseFile(page, 'again.xlsx', saved);
    await page.getByText('again.xlsx is open').waitFor();
    await understood.click();
    await page.getByRole('button', { name: 'Undo my corrections' }).waitFor();
    expect(await meaning.inputValue()).toBe('channel');
    expect(await page.getByLabel('Unit of “Sales”').inputValue()).toBe('万元');
  }, 120_000);

  test('takes actions out to Trello and the progress of its board back in, twice without doubles', async () => {
    const { page } = open;
    const rows = () => page.evaluate(async (area) => (await (window as Exposed).targetry.port.read(area)).values, plan);
    await page.locator('#tab-actions').click();
    await page.getByLabel('Table', { exact: true }).selectOption('Plan!A1:D3');
    await page.locator('#plan-tab-exchange').click();
    const csv = await downloaded(page, () => page.getByRole('button', { name: 'Export to Trello' }).click());
    const { data } = Papa.parse<Record<string, string>>(csv.toString('utf8').replace('\ufeff', ''), { header: true });
    expect(data.map((card) => card['Card Name'])).toEqual(['Visit ten new customers', 'Collect what is overdue']);

    const lists = ['Not started', 'In progress', 'Done'].map((name, index) => ({
      id: `l${index}`,
      name,
      closed: false,
    }));
    const cards = data.map((card, index) => ({
      id: `c${index}`,
      name: card['Card Name'],
      desc: card['Card Description'],
      idList: index === 0 ? 'l2' : 'l1',
      idMembers: [],
      due: `${card['Due Date']}T04:00:00.000Z`,
      dueComplete: false,
      closed: false,
    }));
    const board = {
      name: 'Q2',
      lists,
      members: [],
      cards: [...cards, { ...cards[1], id: 'c9', name: 'Look back', desc: '' }],
    };
    const importBoard = () =>
      page.getByTestId('tasks').setInputFiles({
        name: 'board.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(board)),
      });
    await importBoard();
    await page.getByText(/Visit ten new customers: Status from In progress to Done/i).waitFor();
    await page.getByRole('button', { name: 'Write into the plan' }).click();
    await page.getByText('The progress is in the action plan.').waitFor();
    const written = await rows();
    expect(written.map((row) => [row[0], row[3]])).toEqual([
      ['Action', 'Status'],
      ['Visit ten new customers', 'Done'],
      ['Collect what is overdue', 'In progress'],
      ['Look back', 'In progress'],
    ]);

    await importBoard();
    await page.getByText('Nothing has changed: both sides agree.').waitFor();
    expect(await rows()).toEqual(written);
  }, 120_000);

  test('turns a formula that spills into values, and takes that back', async () => {
    const { page } = open;
    const targets = () =>
      page.evaluate(async () => {
        const { port } = (window as Exposed).targetry;
        const { values, formulas } = await port.read({ sheet: 'Live', row: 1, column: 1, rows: 3, columns: 1 });
        return { values: values.flat(), formula: formulas[0]![0] };
      });
    await page.locator('#tab-workbook').click();
    await page.getByRole('button', { name: 'Turn 1 formula into a value' }).click();
    const takeBack = page.getByRole('button', { name: 'Take back', exact: true });
    await takeBack.waitFor();
    expect(await targets()).toEqual({ values: [5, 3, 2], formula: null });
    await takeBack.click();
    await page
      .getByText(/taken back/i)
      .first()
      .waitFor();
    expect(await targets()).toEqual({ values: [5, 3, 2], formula: '=TARGET.DECOMPOSE(10,A2:A4)' });
    expect(open.complaints).toEqual([]);
  }, 60_000);
});
