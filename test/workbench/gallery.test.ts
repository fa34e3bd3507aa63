import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GalleryCase } from '../../src/workbench/gallery/gallery-case';
import { gallerySheet } from '../../src/workbench/gallery/gallery-sheet';
import { worksheetFunctions } from '../../src/functions/registry';
import { expectCells } from '../functions/expect-answer';
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

  test('puts what has no heading row beside the rows it belongs to', () => {
    const hotspot = worksheetFunctions.find(({ id }) => id === 'HOTSPOT')!;
    const one: GalleryCase = {
      title: { zh: '区域', en: 'Region' },
      call: '',
      arguments: [
        [['Region'], ['East'], ['West']],
        [[50], [50]],
        [[20], [50]],
      ],
      expected: [['Region', 'East', -30, 1, 0.0147]],
    };
    expect(gallerySheet(hotspot, [one], 'en').cells.slice(5, 9)).toEqual([
      ['dimensions', 'plan', 'actual', null, 'Result'],
      ['Region', null, null, null, { formula: '=TARGET.HOTSPOT(A7:A9,B8:B9,C8:C9)' }],
      ['East', 50, 20],
      ['West', 50, 50],
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
          const { expected, within = 1e-9 } = sound[index] ?? {};
          if (expected === undefined) {
            expect(sheet.values[row]?.[column]).toEqual({ error: expect.stringMatching(/^#(VALUE!|N\/A)$/) });
            return;
          }
          const shown = expected.map((cells, down) =>
            cells.map((_, across) => (sheet.values[row + down]?.[column + across] ?? '') as number | string | boolean),
          );
          expectCells(shown, expected, within);
        });
      }
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await running.stop();
    }
  }, 300_000);
});
