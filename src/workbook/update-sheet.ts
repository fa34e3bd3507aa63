import type { SheetUpdate } from '../jobs/proposal';
import type { ChartDraft } from '../sheet/chart-draft';
import type { SheetLook } from '../sheet/draft';
import { WorkbookError, type WorkbookPort } from './port';

/** What a sheet had before it was updated. */
export interface UpdatedSheet {
  readonly sheet: string;
  readonly look: SheetLook | null;
  readonly charts: readonly ChartDraft[];
}

/** Gives a sheet its new look and charts; notes what it had in `updated` first, so that a failure can be put back. */
export async function updateSheet(port: WorkbookPort, update: SheetUpdate, updated: UpdatedSheet[]): Promise<void> {
  const { sheet, look, charts } = update;
  const before = await port.listCharts(sheet);
  updated.push({ sheet, look: look?.before ?? null, charts: before });
  if (look) await port.dress(sheet, look.after);
  await changeCharts(port, sheet, before, charts);
}

/** Gives sheets back what they had. One that is gone has nothing to be given. */
export async function restoreUpdates(port: WorkbookPort, updated: readonly UpdatedSheet[]): Promise<void> {
  for (const { sheet, look, charts } of updated) {
    try {
      const now = await port.listCharts(sheet);
      if (look) await port.dress(sheet, look);
      await changeCharts(port, sheet, now, charts);
    } catch (error) {
      if (!(error instanceof WorkbookError && error.code === 'sheet-not-found')) throw error;
    }
  }
}

/** Draws only what is not there yet, so that charts that stay keep what people changed on them. */
async function changeCharts(
  port: WorkbookPort,
  sheet: string,
  before: readonly ChartDraft[],
  after: readonly ChartDraft[],
): Promise<void> {
  for (const { name } of before) {
    if (!after.some((chart) => chart.name === name)) await port.removeChart(sheet, name);
  }
  for (const chart of after) {
    const same = before.some((old) => old.name === chart.name && JSON.stringify(old) === JSON.stringify(chart));
    if (!same) await port.putChart(sheet, chart);
  }
}
