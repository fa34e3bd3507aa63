import type { Load } from './run-load';
import { workbenchUnderLoad, type Exposed } from './workbench-load';

const LOG = 'Targetry log';

/** The sample is split by the buttons of the pane, onto a new sheet with live formulas, and taken back again. */
export async function paneApplies(): Promise<Load> {
  const open = await workbenchUnderLoad();
  const { page } = open;
  const sheets = () =>
    page.evaluate(async () => (await (window as Exposed).targetry.port.listSheets()).map(({ name }) => name));
  const before = await sheets();
  await page.getByText('Total = target').waitFor({ timeout: 120_000 });
  return {
    ...open,
    cycle: async () => {
      await page.getByRole('button', { name: 'Insert as live formulas' }).click();
      const takeBack = page.getByRole('button', { name: 'Take back', exact: true });
      await takeBack.waitFor({ timeout: 60_000 });
      const [added, ...more] = (await sheets()).filter((name) => !before.includes(name) && name !== LOG);
      if (added === undefined || more.length > 0) throw new Error('not one sheet was added');
      await takeBack.click();
      await page.getByText('Taken back. The workbook is as it was.').waitFor({ timeout: 60_000 });
      if ((await sheets()).includes(added)) throw new Error(`${added} is still there`);
    },
    most: 10_000,
    growth: 30_000,
  };
}
