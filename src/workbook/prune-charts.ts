import { changedCharts, CHARTS_KEPT, keptCharts } from './kept-charts';
import type { WorkbookPort } from './port';
import type { Hold } from './restore';

/** Forgets kept drafts of charts that are on no sheet, as a pane leaves them that is closed while it draws or erases. */
export async function pruneCharts(port: WorkbookPort, hold: Hold): Promise<void> {
  const text = await port.recall(CHARTS_KEPT);
  if (text === null) return;
  const orphans = new Set(keptCharts(text).keys());
  for (const { name } of await port.listSheets()) {
    if (orphans.size === 0) return;
    for (const chart of await port.listCharts(name)) orphans.delete(chart.name);
  }
  if (orphans.size === 0) return;
  await hold();
  await port.remember(CHARTS_KEPT, changedCharts(text, { gone: [...orphans] }));
}
