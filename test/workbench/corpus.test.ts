import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headingYear } from '../../src/jobs/heading-year';
import { sheetCases } from '../sheet/corpus/sheet-case';
import { contentOf, type DecomposeOffer } from '../taskpane/decompose-offer';
import { fileOf } from './contract-file';
import { chooseFile, openWorkbench, startWorkbench, type ExposedWorkbench } from './running-workbench';

type Exposed = typeof window & { targetry: ExposedWorkbench };

const offers = JSON.parse(readFileSync(path.join(__dirname, '../cases/decompose-offers.json'), 'utf8')) as Readonly<
  Record<string, DecomposeOffer>
>;

test('a person opens each workbook of the corpus and Decompose offers what it should', async () => {
  const workbench = await startWorkbench(4370);
  const { page, browser, complaints } = await openWorkbench(workbench.address, 'zh');
  try {
    const shown = async (label: string) => {
      const field = page.getByLabel(label, { exact: true });
      return (await field.count()) === 0 ? [] : field.locator('option').allTextContents();
    };
    // The job's own code comes a moment after the frame.
    await page.getByLabel('指标', { exact: true }).waitFor();
    for (const one of sheetCases()) {
      const name = one.file.replace('.txt', '');
      const { table, measures, dimensions } = offers[name]!;
      await chooseFile(page, `${name}.xlsx`, await fileOf({ sheets: [contentOf(one)] }));
      if (table === null) {
        // a file without a table is refused, and what was open stays
        await page.getByText('没有', { exact: false }).first().waitFor();
        continue;
      }
      await page.waitForFunction(
        (sheet) => (window as Exposed).targetry.grid.workbook.getSheets()[0]?.getSheetName() === sheet,
        one.sheet.area.sheet,
      );
      await page.waitForFunction(
        (key) => [...document.querySelectorAll('select')].some((select) => select.value === key),
        table,
      );
      const found = { measures: await shown('指标'), dimensions: await shown('第一维度') };
      // what is called 2025 is split for 2026, and so by its parts of time too, where no dates tell them
      const parts = headingYear(measures[0] ?? '') === null || dimensions.includes('月份') ? [] : ['季度', '月份'];
      const wanted =
        measures.length === 0 ? { measures: [], dimensions: [] } : { measures, dimensions: [...dimensions, ...parts] };
      expect([name, found.measures, found.dimensions.map((text) => text.replace(/（\d+ 项）$/, ''))]).toEqual([
        name,
        wanted.measures,
        wanted.dimensions,
      ]);
    }
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await workbench.stop();
  }
}, 600_000);
