import { useEffect, useState } from 'react';
import { isTargetsTitle } from '../../jobs/set/is-targets-title';
import { readTargets, type WrittenTarget } from '../../jobs/set/read-targets';
import { setTexts } from '../../texts/set';
import { templatePattern } from '../../texts/template-pattern';
import type { WorkbookPort } from '../../workbook/port';
import type { Tables } from '../tables/use-tables';

/**
 * The targets on the sheets that Set wrote, as they stand now: their numbers may have changed, and Set may have written
 * another sheet, since the tables were read. They are read again with the tables.
 *
 * @returns none until the workbook has answered
 */
export function useSetTargets(port: WorkbookPort, { list, turn }: Tables): readonly WrittenTarget[] {
  const [targets, setTargets] = useState<readonly WrittenTarget[]>([]);
  useEffect(() => {
    let current = true;
    readAll(port, list).then(
      (found) => current && setTargets(found),
      // a sheet that can't be read offers nothing
      () => current && setTargets([]),
    );
    return () => void (current = false);
  }, [port, list, turn]);
  return targets;
}

async function readAll(port: WorkbookPort, list: Tables['list']): Promise<WrittenTarget[]> {
  const known = new Map(list.map(({ area, sheet }) => [area.sheet, sheet]));
  const sheets = (await port.listSheets()).filter(({ name, visible }) => {
    const cells = known.get(name);
    // a sheet added since is known by its name alone, and looked at for that
    return (
      visible && (cells === undefined ? NAMES.some((one) => one.test(name)) : isTargetsTitle(cells.values[0]?.[0]))
    );
  });
  const found = await Promise.all(sheets.map(({ name }) => targetsOn(port, name)));
  // the sheet written last comes first
  return found.reverse().flat();
}

const NAMES = Object.values(setTexts.sheetName).map((text) => templatePattern(text, 'year'));

async function targetsOn(port: WorkbookPort, sheet: string): Promise<WrittenTarget[]> {
  const area = await port.usedArea(sheet);
  if (area === null) return [];
  const { values } = await port.read(area);
  return isTargetsTitle(values[0]?.[0]) ? readTargets(area, values) : [];
}
