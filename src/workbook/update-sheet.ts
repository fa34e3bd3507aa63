import type { SheetUpdate } from '../jobs/proposal';
import type { ChartDraft } from '../sheet/chart-draft';
import type { SheetLook } from '../sheet/draft';
import { isSheetNotFound } from './places';
import type { WorkbookPort } from './port';
import type { Hold } from './restore';

/** A sheet whose look or charts are changed: its look before and after, and the charts it had. */
export interface UpdatedSheet {
  readonly sheet: string;
  readonly look: { readonly before: SheetLook; readonly after: SheetLook } | null;
  readonly charts: readonly ChartDraft[];
}

/** What a sheet has before it is updated. */
export async function readUpdated(port: WorkbookPort, { sheet, look }: SheetUpdate): Promise<UpdatedSheet> {
  return { sheet, look: look ?? null, charts: await port.listCharts(sheet) };
}

/** Gives a sheet its new look and charts. */
export async function updateSheet(port: WorkbookPort, { sheet, look, charts }: SheetUpdate, hold: Hold): Promise<void> {
  if (look) {
    await hold();
    await port.dress(sheet, look.after);
  }
  await changeCharts(port, sheet, charts, hold);
}

/** Gives sheets back what they had. One that is gone has nothing to be given. */
export async function restoreUpdates(port: WorkbookPort, updated: readonly UpdatedSheet[], hold: Hold): Promise<void> {
  for (const { sheet, look, charts } of updated) {
    try {
      if (look) {
        await hold();
        await port.dress(sheet, look.before);
      }
      await changeCharts(port, sheet, charts, hold);
    } catch (error) {
      if (!isSheetNotFound(error)) throw error;
    }
  }
}

/** Draws only what is not there yet, so that charts that stay keep what people changed on them. */
async function changeCharts(
  port: WorkbookPort,
  sheet: string,
  after: readonly ChartDraft[],
  hold: Hold,
): Promise<void> {
  const before = await port.listCharts(sheet);
  for (const { name } of before) {
    if (after.some((chart) => chart.name === name)) continue;
    await hold();
    await port.removeChart(sheet, name);
  }
  for (const chart of after) {
    if (before.some((old) => old.name === chart.name && JSON.stringify(old) === JSON.stringify(chart))) continue;
    await hold();
    await port.putChart(sheet, chart);
  }
}
