import { useEffect, useState } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import type { Tables } from '../tables/use-tables';
import type { NamedNumber } from './named-offers';

const NONE: readonly NamedNumber[] = [];
/** More are too many to choose from, and to read each by itself. */
const MOST = 30;

/** The positive numbers in single cells that have a name, as they stand now; read again with the tables. */
export function useNamedNumbers(port: WorkbookPort, { list, turn }: Tables): readonly NamedNumber[] {
  const [numbers, setNumbers] = useState<readonly NamedNumber[]>(NONE);
  useEffect(() => {
    let current = true;
    readNumbers(port).then(
      // none again is nothing new: the plan is not computed once more
      (found) => current && setNumbers(found.length === 0 ? NONE : found),
      // names that can't be read offer nothing
      () => current && setNumbers(NONE),
    );
    return () => void (current = false);
  }, [port, list, turn]);
  return numbers;
}

async function readNumbers(port: WorkbookPort): Promise<NamedNumber[]> {
  const names = (await port.listNames()).filter(({ area }) => area.rows === 1 && area.columns === 1).slice(0, MOST);
  const cells = await Promise.all(names.map(({ area }) => port.read(area)));
  return names.flatMap(({ name, area }, at) => {
    const value = cells[at]?.values[0]?.[0];
    return typeof value === 'number' && value > 0 ? [{ name, area, value }] : [];
  });
}
