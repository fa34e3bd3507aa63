import { CHARTS_KEPT, keptCharts, withChart } from './kept-charts';
import type { WorkbookPort } from './port';
import type { Hold } from './restore';

/** Forgets kept drafts of charts that are on no sheet, as a pane leaves them that is closed while it draws or erases. */
export async function pruneCharts(port: WorkbookPort, hold: Hold): Promise<void> {
  const text = await port.recall(CHARTS_KEPT);
  if (text === null) return;
  const drawn = new Set<string>();
  for (const { name } of await port.listSheets())
    for (const chart of await port.listCharts(name)) drawn.add(chart.name);
  const orphans = [...keptCharts(text).keys()].filter((name) => !drawn.has(name));
  if (orphans.length === 0) return;
  await hold();
  await port.remember(
    CHARTS_KEPT,
    orphans.reduce<string | null>((kept, name) => withChart(kept, name, null), text),
  );
}
