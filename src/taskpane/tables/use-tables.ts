import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Area } from '../../sheet/address';
import { areasMeet } from '../../workbook/areas';
import type { DrawingInfo, WorkbookPort } from '../../workbook/port';
import { Cancelled } from '../../workbook/steps';
import { useLongWork, type LongWork } from '../progress/use-long-work';
import type { FoundTable } from './found-table';
import type { Job } from '../job';
import { likeliestTable, mayBegin, suitsJob } from './likeliest-table';
import { lonePictures } from './lone-pictures';
import { loadTables, openInSteps, opensInSteps, withCells } from './load-tables';
import { selectedTable } from './selected-table';

export interface Tables {
  readonly state: 'looking' | 'ready' | 'failed' | 'stopped';
  readonly list: readonly FoundTable[];
  /** Counts how often the workbook was read: what else is kept there is read again with the tables. */
  readonly turn: number;
  readonly chosen: FoundTable | null;
  /** The selected area where "use selection" found no table. */
  readonly notATable: Area | null;
  readonly error: unknown;
  /** The picture on the sheet that was being looked at, or on any if there is no table at all, where it has no table. */
  readonly picture: DrawingInfo | null;
  /** How far the reading is. */
  readonly reading: Pick<LongWork, 'share' | 'stopping' | 'cancel'>;
  choose(key: string): void;
  /** Keeps the job at hand at a table, whatever sheets are added and shown. */
  stay(key: string): void;
  refresh(): Promise<void>;
  useSelection(): Promise<void>;
}

/** `chosen` is null as long as the user has named no table, `selected` as long as the selection has not. */
type Loaded = Pick<Tables, 'state' | 'list' | 'turn' | 'chosen' | 'notATable' | 'error'> & {
  readonly selected: FoundTable | null;
  /** The job that stays with its table; null where a person chose it, for all jobs. */
  readonly chosenIn: Job | null;
  readonly pictures: readonly DrawingInfo[];
  /** The sheet looked at when the tables were read. */
  readonly lookedAt: string | null;
};

/**
 * The tables of the workbook, read once and again when asked. At first the one under the selection is chosen; where the
 * selection lies in none, the one that the job can do most with, until the user chooses. Where a job stays with its table by
 * itself, the others take it too only if they find in it what they need: the cards of a team hold no orders to explain.
 */
export function useTables(port: WorkbookPort, job: Job): Tables {
  const [loaded, setLoaded] = useState<Loaded>({
    state: 'looking',
    list: [],
    turn: 1,
    chosen: null,
    chosenIn: null,
    selected: null,
    notATable: null,
    error: null,
    pictures: [],
    lookedAt: null,
  });
  const latest = useRef(0);
  const { run, ...reading } = useLongWork();

  const refresh = useCallback(async () => {
    const turn = ++latest.current;
    setLoaded((before) => ({ ...before, state: 'looking', turn, notATable: null }));
    try {
      const list = await run((steps) => loadTables(port, steps));
      const [pictures, selection] = await Promise.all([lonePictures(port, list), port.selection().catch(() => null)]);
      if (turn !== latest.current) return;
      const again = (table: FoundTable | null) => list.find(({ key }) => key === table?.key) ?? sameStart(list, table);
      setLoaded(({ chosen, chosenIn, selected }) => ({
        state: 'ready',
        list,
        turn,
        chosen: again(chosen),
        chosenIn,
        selected: again(selected) ?? underSelection(list, selection),
        notATable: null,
        error: null,
        pictures,
        lookedAt: selection?.sheet ?? null,
      }));
    } catch (error) {
      if (turn !== latest.current) return;
      setLoaded((before) => ({ ...before, state: error instanceof Cancelled ? 'stopped' : 'failed', error }));
    }
  }, [port, run]);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  const take = useCallback((key: string, chosenIn: Job | null) => {
    setLoaded((before) => {
      const chosen = before.list.find((table) => table.key === key);
      if (chosen === undefined) return { ...before, notATable: null };
      const isKnown = before.chosen?.key === key && before.chosenIn === null;
      return { ...before, chosen, chosenIn: isKnown ? null : chosenIn, notATable: null };
    });
  }, []);
  const choose = useCallback((key: string) => take(key, null), [take]);
  const stay = useCallback((key: string) => take(key, job), [take, job]);

  const useSelection = useCallback(async () => {
    const turn = latest.current;
    try {
      const selection = await port.selection();
      const selected = selectedTable(loaded.list, selection);
      const table = selected && (await withCells(port, selected));
      if (table !== null && opensInSteps(table) && !loaded.list.some(({ key }) => key === table.key)) {
        setLoaded((before) => ({ ...before, state: 'looking', notATable: null }));
        await run((steps) => openInSteps(table, steps));
        if (turn !== latest.current) return;
        setLoaded((before) => ({ ...before, state: 'ready' }));
      }
      setLoaded((before) => {
        if (table === null) return { ...before, notATable: selection };
        const known = before.list.some(({ key }) => key === table.key);
        return {
          ...before,
          list: known ? before.list : [...before.list, table],
          chosen: table,
          chosenIn: null,
          notATable: null,
        };
      });
    } catch (error) {
      if (turn !== latest.current) return;
      setLoaded((before) => ({ ...before, state: error instanceof Cancelled ? 'ready' : 'failed', error }));
    }
  }, [port, run, loaded.list]);

  const likeliest = useMemo(() => likeliestTable(loaded.list, job), [loaded.list, job]);
  const { chosen: named, chosenIn, selected } = loaded;
  const chosen = useMemo(
    () => (named !== null && (chosenIn === null || chosenIn === job || suitsJob(named, job)) ? named : null),
    [named, chosenIn, job],
  );
  const first = chosen ?? (selected !== null && mayBegin(selected, job) ? selected : null) ?? likeliest;
  return { ...loaded, reading, picture: pictureOf(loaded), chosen: first, choose, stay, refresh, useSelection };
}

function pictureOf({ list, pictures, notATable, lookedAt }: Loaded): DrawingInfo | null {
  const sheet = notATable?.sheet ?? lookedAt;
  const here = pictures.find(({ area }) => area.sheet === sheet);
  return here ?? (list.length === 0 ? (pictures[0] ?? null) : null);
}

/** A table that grew or shrank since still starts where it started. */
function sameStart(list: readonly FoundTable[], chosen: FoundTable | null): FoundTable | null {
  if (chosen === null) return null;
  const { sheet, row, column } = chosen.area;
  return list.find(({ area }) => area.sheet === sheet && area.row === row && area.column === column) ?? null;
}

function underSelection(list: readonly FoundTable[], selection: Area | null): FoundTable | null {
  return (selection && list.find(({ area }) => areasMeet(area, selection))) ?? null;
}
