import { readFileSync } from 'node:fs';
import { makeSmoke, readAssumptions } from '../../scripts/samples/smoke';
import { loadXlsx } from '../../src/workbench/xlsx/load';
import { openWorkbench, startWorkbench, chooseFile, type ExposedWorkbench } from './running-workbench';

type Exposed = typeof window & { targetry: ExposedWorkbench };

const file = () => readFileSync('assets/samples/smoke.xlsx');

describe('the smoke workbook', () => {
  test('is what the script makes of the list of assumptions, each of them on it', async () => {
    const kept = await loadXlsx(file());
    const made = await loadXlsx(await makeSmoke());
    expect(made.data.sheets).toEqual(kept.data.sheets);
    const lines = Object.values(kept.data.sheets['sheet-2']?.cellData ?? {}).map((cells) => cells[2]?.v);
    const assumptions = readAssumptions();
    expect(assumptions.map(({ number }) => number)).toEqual(assumptions.map((_, index) => index + 1));
    expect(assumptions.length).toBeGreaterThan(30);
    for (const { text } of assumptions) expect(lines).toContain(text);
  });

  test('is answered by the workbench as by Excel, but for an empty text and the last digit of a sum', async () => {
    const workbench = await startWorkbench(4390);
    const { page, browser } = await openWorkbench(workbench.address, 'en');
    try {
      await chooseFile(page, 'smoke.xlsx', file());
      const read = () =>
        page.evaluate(async () => {
          const { port } = (window as Exposed).targetry;
          const used = await port.usedArea('PROBE').catch(() => null);
          return used && (await port.read(used)).values;
        });
      let rows: string[][] = [];
      for (let tries = 0; rows.length === 0 && tries < 100; tries++) {
        await page.waitForTimeout(300);
        const values = ((await read()) ?? []).map((row) => row.map(String));
        if (values.some((row) => row[2]?.startsWith('1;1;1;')))
          rows = values.filter((row) => /[✓✗]/.test(row[5] ?? ''));
      }
      const differs = rows.filter((row) => row[5] === '✗').map((row) => row[0]!.replace(/^.* · /, ''));
      expect(rows.length).toBe(14);
      expect(differs).toEqual(['A formula that gives an empty text', 'The last digit of a double']);
    } finally {
      await browser.close();
      await workbench.stop();
    }
  }, 240_000);
});
