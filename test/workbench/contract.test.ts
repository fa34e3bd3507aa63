import type { Page } from 'playwright-core';
import type { Area } from '../../src/sheet/address';
import { WorkbookError, type WorkbookErrorCode, type WorkbookPort } from '../../src/workbook/port';
import { contract } from '../workbook/contract';
import { contractWorkbook } from '../workbook/contract-workbook';
import { fileOf } from './contract-file';
import {
  chooseFile,
  openWorkbench,
  startWorkbench,
  type ExposedWorkbench,
  type RunningWorkbench,
  type WorkbenchPage,
} from './running-workbench';

type Exposed = typeof window & { targetry: ExposedWorkbench };

describe('the workbench keeps the contract of the port', () => {
  let running: RunningWorkbench;
  let open: WorkbenchPage;
  let bytes: Uint8Array;
  let count = 0;

  beforeAll(async () => {
    running = await startWorkbench(3400);
    open = await openWorkbench(running.address, 'en');
    bytes = await fileOf(contractWorkbook);
  }, 300_000);

  afterAll(async () => {
    await open?.browser.close();
    await running?.stop();
  });

  beforeEach(async () => {
    const name = `contract-${++count}.xlsx`;
    await chooseFile(open.page, name, bytes);
    await open.page.getByRole('status').getByText(name, { exact: false }).getByText('is open').waitFor();
    if (contractWorkbook.selection) await portOf(open.page).show(contractWorkbook.selection);
  }, 60_000);

  test.each(contract)(
    '$name',
    async ({ run }) => {
      await run(portOf(open.page));
    },
    60_000,
  );

  test('one undo of the grid takes a whole step back, the size of a table with it, and one redo brings it again', async () => {
    const port = portOf(open.page);
    const row = { sheet: '销售 2017', row: 4, column: 0, rows: 1, columns: 3 };
    const state = async () => {
      const table = (await port.listTables()).find(({ name }) => name === 'Sales');
      return [table?.area.rows, (await port.read(row)).values[0]?.[0], (await port.listSheets()).length];
    };
    const before = await state();
    await port.beginUndoStep();
    await port.addSheet({ name: 'Added', cells: [[1]] });
    await port.write(row, [['华中', 40, 4]]);
    await port.resizeTable('Sales', { ...row, row: 0, rows: 5 });
    await port.endUndoStep();
    const after = await state();
    expect(after).toEqual([5, '华中', Number(before[2]) + 1]);
    const press = (name: string) => open.page.getByRole('button', { name, exact: true }).first().click();
    await press('Undo');
    await comesTo(state, before);
    await press('Redo');
    await comesTo(state, after);
  }, 60_000);
});

/** Waits until the grid is so: its buttons don't tell when they are done. */
async function comesTo(state: () => Promise<unknown>, expected: unknown): Promise<void> {
  const wanted = JSON.stringify(expected);
  for (let tries = 0; tries < 300 && JSON.stringify(await state()) !== wanted; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await state()).toEqual(expected);
}

/** The page's port, called from here: arguments, answers and errors cross as plain data. */
function portOf(page: Page): WorkbookPort {
  const call = async (method: string, ...args: readonly unknown[]): Promise<unknown> => {
    const answer = await page.evaluate(
      async ([name, list]) => {
        const port = (window as Exposed).targetry.port as unknown as Record<
          string,
          (...args: unknown[]) => Promise<unknown>
        >;
        try {
          return { value: await port[name]?.(...list) };
        } catch (error) {
          const { message, code, place, detail } = error as Error & { code?: string; place?: string; detail?: string };
          return { error: { message, code, place: place ?? '', detail: detail ?? '' } };
        }
      },
      [method, args] as const,
    );
    if (!answer.error) return answer.value;
    const { code, place, detail, message } = answer.error;
    throw code ? new WorkbookError(code as WorkbookErrorCode, place, detail) : new Error(message);
  };
  return new Proxy({} as WorkbookPort, {
    get: (_, method: string) =>
      method === 'onSelection'
        ? (listener: (area: Area) => void) => listen(page, listener)
        : (...args: unknown[]) => call(method, ...args),
  });
}

let listeners = 0;

async function listen(page: Page, listener: (area: Area) => void): Promise<() => Promise<void>> {
  const name = `selected${++listeners}`;
  await page.exposeFunction(name, listener);
  await page.evaluate(async (callback) => {
    const exposed = window as unknown as Exposed & Record<string, unknown>;
    exposed[`stop-${callback}`] = await exposed.targetry.port.onSelection(exposed[callback] as (area: Area) => void);
  }, name);
  return () =>
    page.evaluate(async (callback) => {
      await (window as unknown as Record<string, () => Promise<void>>)[`stop-${callback}`]?.();
    }, name);
}
