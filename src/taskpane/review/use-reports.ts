import { useEffect, useState } from 'react';
import { findReport, type FoundReport } from '../../jobs/review/kept-texts';
import type { WorkbookPort } from '../../workbook/port';

/**
 * The reports of a workbook, in the order of their sheets. They are looked for anew when `turn` changes.
 */
export function useReports(port: WorkbookPort, turn: unknown): readonly FoundReport[] {
  const [reports, setReports] = useState<readonly FoundReport[]>([]);
  useEffect(() => {
    let latest = true;
    // a sheet that can't be read now is no report to update
    void readReports(port)
      .catch(() => [])
      .then((found) => {
        if (latest) setReports(found);
      });
    return () => {
      latest = false;
    };
  }, [port, turn]);
  return reports;
}

async function readReports(port: WorkbookPort): Promise<FoundReport[]> {
  const found: FoundReport[] = [];
  for (const { name, visible } of await port.listSheets()) {
    // after the page's turn: a grid that looks for the used cells of a long sheet holds it, as drawing the job does
    await new Promise((resolve) => setTimeout(resolve));
    const used = visible ? await port.usedArea(name) : null;
    if (used === null || used.row > 0) continue;
    const content = await port.read({ ...used, rows: 1 });
    const report = findReport(content);
    if (report) found.push(report);
  }
  return found;
}
