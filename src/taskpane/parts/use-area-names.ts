import { useEffect, useState } from 'react';
import { formatArea } from '../../sheet/format-area';
import type { WorkbookPort } from '../../workbook/port';

/** The names that people gave to cells, by the address of these. Looked up anew for each `turn`; none until it is there. */
export function useAreaNames(port: WorkbookPort, turn: unknown): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(NONE);
  useEffect(() => {
    if (turn === null) return;
    let current = true;
    port.listNames().then(
      (found) => current && setNames(new Map(found.map(({ name, area }) => [formatArea(area), name]))),
      // the address says it as well
      () => current && setNames(NONE),
    );
    return () => void (current = false);
  }, [port, turn]);
  return names;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** "Targets (Plan!B2:B4)" where these cells have a name. */
export function withName(address: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(address);
  return name === undefined ? address : `${name} (${address})`;
}
