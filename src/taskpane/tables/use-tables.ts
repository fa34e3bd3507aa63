import { useCallback, useEffect, useRef, useState } from 'react';
import type { Area } from '../../sheet/address';
import type { WorkbookPort } from '../../workbook/port';
import type { FoundTable } from './found-table';
import { loadTables, overlap } from './load-tables';
import { selectedTable } from './selected-table';

export interface Tables {
  readonly state: 'looking' | 'ready' | 'failed';
  readonly list: readonly FoundTable[];
  readonly chosen: FoundTable | null;
  /** The selected area where "use selection" found no table. */
  readonly notATable: Area | null;
  readonly error: unknown;
  choose(key: string): void;
  refresh(): Promise<void>;
  useSelection(): Promise<void>;
}

type Loaded = Pick<Tables, 'state' | 'list' | 'chosen' | 'notATable' | 'error'>;

/** The tables of the workbook, read once and again when asked; at first the one under the selection is chosen. */
export function useTables(port: WorkbookPort): Tables {
  const [loaded, setLoaded] = useState<Loaded>({
    state: 'looking',
    list: [],
    chosen: null,
    notATable: null,
    error: null,
  });
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const turn = ++latest.current;
    setLoaded((before) => ({ ...before, state: 'looking', notATable: null }));
    try {
      const list = await loadTables(port);
      const selection = await port.selection().catch(() => null);
      if (turn !== latest.current) return;
      setLoaded(({ chosen }) => ({
        state: 'ready',
        list,
        chosen: list.find(({ key }) => key === chosen?.key) ?? sameStart(list, chosen) ?? firstChoice(list, selection),
        notATable: null,
        error: null,
      }));
    } catch (error) {
      if (turn === latest.current) setLoaded((before) => ({ ...before, state: 'failed', error }));
    }
  }, [port]);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  const choose = useCallback((key: string) => {
    setLoaded((before) => ({
      ...before,
      chosen: before.list.find((table) => table.key === key) ?? before.chosen,
      notATable: null,
    }));
  }, []);

  const useSelection = useCallback(async () => {
    try {
      const selection = await port.selection();
      const table = selectedTable(loaded.list, selection);
      setLoaded((before) => {
        if (table === null) return { ...before, notATable: selection };
        const known = before.list.some(({ key }) => key === table.key);
        return { ...before, list: known ? before.list : [...before.list, table], chosen: table, notATable: null };
      });
    } catch (error) {
      setLoaded((before) => ({ ...before, state: 'failed', error }));
    }
  }, [port, loaded.list]);

  return { ...loaded, choose, refresh, useSelection };
}

/** A table that grew or shrank since still starts where it started. */
function sameStart(list: readonly FoundTable[], chosen: FoundTable | null): FoundTable | null {
  if (chosen === null) return null;
  const { sheet, row, column } = chosen.area;
  return list.find(({ area }) => area.sheet === sheet && area.row === row && area.column === column) ?? null;
}

function firstChoice(list: readonly FoundTable[], selection: Area | null): FoundTable | null {
  const under = selection === null ? undefined : list.find(({ area }) => overlap(area, selection));
  return under ?? [...list].sort((a, b) => size(b) - size(a))[0] ?? null;
}

function size({ area }: FoundTable): number {
  return area.rows * area.columns;
}
