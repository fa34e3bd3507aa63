import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import { views } from '../../src/taskpane/views';
import { memoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookPort } from '../../src/workbook/port';
import { evaluate } from '../host/evaluate';
import { day } from './orders';

/** Texts that do harm where something else than text is made of them: HTML, a formula, a name of every object. */
const members = [
  '<img src=x onerror="document.title=1">',
  '=1+1',
  '"; DROP',
  "it's",
  '__proto__',
  'constructor',
  'toString',
  '@SUM(A1)',
];
const sheet = `O'Neil "x" & <b>`;
const cells = [
  ['Order ID', 'Order Date', '__proto__', 'constructor', 'Region', 'Product', 'Sales', 'Quantity'],
  ...[2016, 2017].flatMap((year) =>
    members.flatMap((member, at) =>
      [1, 4, 7, 10].map((month) => [
        `o${year}-${at}-${month}`,
        day(year, month, 10 + at),
        'a',
        'b',
        member,
        members[(at + month) % members.length]!,
        (100 + 10 * at) * (year === 2016 ? 1 : 1.25) + month,
        10 + at,
      ]),
    ),
  ),
];

async function open(): Promise<WorkbookPort> {
  const port = memoryWorkbook({
    sheets: [{ name: sheet, cells, formats: [{ row: 1, column: 1, rows: 100, columns: 1, format: 'yyyy-mm-dd' }] }],
    selection: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
    evaluate,
  });
  render(<App port={port} language="en" asOf={day(2017, 9, 30)} />);
  await screen.findByLabelText('Table');
  return port;
}

const expectNoMarkup = () => expect(document.querySelectorAll('img[src="x"], main b, [onerror]').length).toBe(0);
const insertButtons = () =>
  screen
    .queryAllByRole<HTMLButtonElement>('button', { name: /^(insert|write|create|make)\b/i })
    .filter((button) => !button.disabled && button.getAttribute('aria-disabled') !== 'true');

/** All cells of all sheets but the first. */
async function added(port: WorkbookPort) {
  const names = (await port.listSheets()).map(({ name }) => name).filter((name) => name !== sheet);
  const contents = await Promise.all(
    names.map(async (name) => {
      const used = await port.usedArea(name);
      return used && port.read(used);
    }),
  );
  return contents.flatMap((content) =>
    content === null
      ? []
      : content.values.flatMap((row, r) =>
          row.map((value, c) => ({
            value,
            formula: content.formulas[r]![c]!,
            place: `${content.area.sheet} ${r} ${c}`,
          })),
        ),
  );
}

test.each(views.map(({ id }) => id))('texts that look like markup, formulas or names stay texts in %s', async (id) => {
  const port = await open();
  const user = userEvent.setup();
  await user.click(document.querySelector(`#tab-${id}`)!);
  await act(async () => {});
  expectNoMarkup();
  const count = insertButtons().length;
  for (let button = 0; button < count; button++) {
    const now = insertButtons()[button];
    if (now === undefined) break;
    const before = (await port.listSheets()).length;
    await user.click(now);
    await waitFor(async () => expect((await port.listSheets()).length).toBeGreaterThan(before), {
      timeout: 5_000,
    }).catch(() => {});
    expectNoMarkup();
  }
  const written = await added(port);
  // What came from a cell is no formula, and formulas that name hostile texts and sheets can be computed.
  expect(written.filter(({ formula }) => formula !== null && /^=(1\+1$|@)/.test(formula))).toEqual([]);
  expect(
    written.filter(
      ({ value }) => typeof value === 'object' && value !== null && ['#NAME?', '#REF!'].includes(value.error),
    ),
  ).toEqual([]);
  if (count > 0) {
    const shown = new Set(written.map(({ value }) => value));
    expect(members.filter((member) => !shown.has(member))).toEqual([]);
  }
  // These two must have had something to insert, else nothing was tried.
  if (id === 'decompose' || id === 'explain') expect(count).toBeGreaterThan(0);
  expect({}.constructor).toBe(Object);
  cleanup();
});
