import type JSZip from 'jszip';
import type { ChartDraft } from '../../sheet/chart-draft';
import { CHARTS_KEPT, keptCharts } from '../../workbook/kept-charts';
import { unescapeXml } from '../../workbook/unescape-xml';
import { relations, sheetPaths } from './sheet-paths';

/** The charts of a file that Targetry drew and knows how to draw again, by the names of their sheets; and how many there are. */
export async function ownCharts(
  zip: JSZip,
  kept: ReadonlyMap<string, string>,
): Promise<{ readonly charts: ReadonlyMap<string, readonly ChartDraft[]>; readonly count: number }> {
  const drafts = keptCharts(kept.get(CHARTS_KEPT) ?? null);
  const charts = new Map<string, readonly ChartDraft[]>();
  if (drafts.size === 0) return { charts, count: 0 };
  let count = 0;
  for (const [sheet, path] of await sheetPaths(zip)) {
    const own: ChartDraft[] = [];
    for (const part of (await relations(zip, path)).values()) {
      if (!part.startsWith('xl/drawings/')) continue;
      const xml = (await zip.file(part)?.async('string')) ?? '';
      for (const [frame] of xml.matchAll(/<xdr:graphicFrame\b[\s\S]*?<\/xdr:graphicFrame>/g)) {
        const name = unescapeXml(/<xdr:cNvPr\b[^>]*\sname="([^"]*)"/.exec(frame)?.[1] ?? '');
        const draft = drafts.get(name);
        if (draft) own.push(draft);
      }
    }
    if (own.length > 0) charts.set(sheet, own);
    count += own.length;
  }
  return { charts, count };
}
