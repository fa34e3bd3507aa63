import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GalleryCase } from '../../src/workbench/gallery/gallery-case';
import { gallerySheet } from '../../src/workbench/gallery/gallery-sheet';
import { worksheetFunctions } from '../../src/functions/registry';
import { openWorkbench, startWorkbench, type ExposedWorkbench } from './running-workbench';

type Exposed = typeof window & { targetry: ExposedWorkbench };

const folder = path.join(__dirname, '../cases');
const casesOf = (id: string): GalleryCase[] =>
  readdirSync(path.join(folder, id))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, id, file), 'utf8')) as GalleryCase);

describe('the sheet of examples of a function', () => {
  const decompose = worksheetFunctions.find(({ id }) => id === 'DECOMPOSE')!;

  test('holds the arguments under their names and a formula on them', () => {
    const one: GalleryCase = {
      title: { zh: '锁定', en: 'A held row' },
      call: '=TARGET.DECOMPOSE(100, {10;20;30}, {0;20;0})',
      arguments: [100, [[10], [20], [30]], [[0], [20], [0]], null],
      expected: [[20], [20], [60]],
    };
    expect(gallerySheet(decompose, [one], 'en').cells.slice(3)).toEqual([
      ['A held row'],
      ['Formula: =TARGET.DECOMPOSE(100, {10;20;30}, {0;20;0})'],
      ['total', 'weights', 'hold', null, 'Result'],
      [100, 10, 0, null, { formula: '=TARGET.DECOMPOSE(A7,B7:B9,C7:C9)' }],
      [null, 20, 20],
      [null, 30, 0],
      [],
      [],
    ]);
  });

  test('leaves a place between commas for an argument that is left out, and shows dates as dates', () => {
    const pace = worksheetFunctions.find(({ id }) => id === 'PACE')!;
    const one: GalleryCase = {
      title: { zh: '应达', en: 'Expected' },
      call: '',
      arguments: [210, 100, 46185, null, 'expected', 'CN'],
      expected: [[100]],
    };
    const sheet = gallerySheet(pace, [one], 'zh');
    expect(sheet.cells[6]).toEqual([
      210,
      100,
      46185,
      'expected',
      'CN',
      null,
      { formula: '=TARGET.PACE(A7,B7,C7,,D7,E7)' },
    ]);
    expect(sheet.formats).toEqual([{ row: 6, column: 2, rows: 1, columns: 1, format: 'yyyy-mm-dd' }]);
  });
});

describe('the gallery of the workbench', () => {
  test('opens a sheet for every function, and each example gives in its cells what it should', async () => {
    const running = await startWorkbench(3600);
    const { page, browser, complaints } = await openWorkbench(running.address, 'en');
    try {
      const menu = page.getByLabel('Examples');
      await menu.selectOption({ label: 'All functions' });
      await page.getByText(/^The examples of .* are open\.$/).waitFor({ timeout: 120_000 });
      for (const { id } of worksheetFunctions) {
        const sheet = await page.evaluate(async (name) => {
          const { port } = (window as Exposed).targetry;
          return port.read((await port.usedArea(name))!);
        }, `Example ${id}`);
        const found = sheet.formulas.flatMap((line, row) =>
          line.flatMap((formula, column) => (formula?.startsWith(`=TARGET.${id}(`) ? [{ row, column }] : [])),
        );
        const cases = casesOf(id);
        const sound = cases.filter(({ expected }) => expected !== undefined);
        expect(found).toHaveLength(cases.length);
        found.forEach(({ row, column }, index) => {
          const expected = sound[index]?.expected;
          const shown = (down: number, across: number) => sheet.values[row + down]?.[column + across] ?? '';
          if (expected === undefined) {
            expect(shown(0, 0)).toEqual({ error: expect.stringMatching(/^#(VALUE!|N\/A)$/) });
            return;
          }
          expected.forEach((cells, down) =>
            cells.forEach((wanted, across) => {
              const cell = shown(down, across);
              const where = `${id}, ${sound[index]?.title.en}, row ${down + 1}, column ${across + 1}`;
              if (typeof wanted === 'number') {
                expect([where, typeof cell]).toEqual([where, 'number']);
                const off = Math.abs((cell as number) - wanted);
                expect([where, off <= 1e-9 * Math.max(1, Math.abs(wanted))]).toEqual([where, true]);
              } else expect([where, cell]).toEqual([where, wanted]);
            }),
          );
        });
      }
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await running.stop();
    }
  }, 300_000);
});
