import { useEffect, useState } from 'react';
import { isTargetsTitle } from '../../jobs/set/is-targets-title';
import { readTargets, type WrittenTarget } from '../../jobs/set/read-targets';
import type { WorkbookPort } from '../../workbook/port';

/**
 * The targets on the sheets that Set wrote, as they stand now: Set may have written them since the tables were read.
 *
 * @param turn they are read again when it changes
 * @returns none until the workbook has answered
 */
export function useSetTargets(port: WorkbookPort, turn: number): readonly WrittenTarget[] {
  const [targets, setTargets] = useState<readonly WrittenTarget[]>([]);
  useEffect(() => {
    let current = true;
    readAll(port).then(
      (found) => current && setTargets(found),
      // a sheet that can't be read offers nothing
      () => current && setTargets([]),
    );
    return () => void (current = false);
  }, [port, turn]);
  return targets;
}

async function readAll(port: WorkbookPort): Promise<WrittenTarget[]> {
  const sheets = (await port.listSheets()).filter(({ visible }) => visible);
  const found = await Promise.all(sheets.map(({ name }) => targetsOn(port, name)));
  // the sheet written last comes first
  return found.reverse().flat();
}

async function targetsOn(port: WorkbookPort, sheet: string): Promise<WrittenTarget[]> {
  const first = await port.read({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
  if (!isTargetsTitle(first.values[0]?.[0])) return [];
  const area = await port.usedArea(sheet);
  return area === null ? [] : readTargets(area, (await port.read(area)).values);
}
