import { useCallback, useEffect, useRef, useState } from 'react';
import { findCalls, type Call } from '../../jobs/freeze/find-calls';
import type { Area } from '../../sheet/address';
import { isTooLarge } from '../../sheet/recognise-table';
import type { WorkbookPort } from '../../workbook/port';

export interface Formulas {
  readonly state: 'reading' | 'ready' | 'failed';
  /** Formulas that call functions of Targetry, sheet by sheet, hidden sheets too. */
  readonly calls: readonly Call[];
  /** Sheets too large to be read. */
  readonly unread: readonly Area[];
  readonly error: unknown;
  read(): Promise<void>;
}

/** The formulas of the workbook that call functions of Targetry, read once and again when asked. */
export function useFormulas(port: WorkbookPort): Formulas {
  const [found, setFound] = useState<Omit<Formulas, 'read'>>({ state: 'reading', calls: [], unread: [], error: null });
  const latest = useRef(0);
  const read = useCallback(async () => {
    const turn = ++latest.current;
    setFound((before) => ({ ...before, state: 'reading' }));
    try {
      const all = await readAll(port);
      if (turn === latest.current) setFound({ state: 'ready', ...all, error: null });
    } catch (error) {
      if (turn === latest.current) setFound((before) => ({ ...before, state: 'failed', error }));
    }
  }, [port]);
  useEffect(() => {
    void read();
  }, [read]);
  return { ...found, read };
}

async function readAll(port: WorkbookPort): Promise<Pick<Formulas, 'calls' | 'unread'>> {
  const calls: Call[] = [];
  const unread: Area[] = [];
  for (const { name } of await port.listSheets()) {
    const used = await port.usedArea(name);
    if (used === null) continue;
    if (isTooLarge(used)) unread.push(used);
    else calls.push(...findCalls(await port.read(used)));
  }
  return { calls, unread };
}
