import { useEffect, useMemo, useState } from 'react';
import type { PlanPlace } from '../../jobs/actions/plan-place';
import { readActions, type ActionPlan } from '../../jobs/actions/read-actions';
import { formatArea } from '../../sheet/format-area';
import type { WorkbookPort } from '../../workbook/port';
import { cellsOf, type FoundTable } from '../tables/found-table';
import type { Tables } from '../tables/use-tables';
import { findEmptyPlan } from './find-empty-plan';

export interface PlanAtHand {
  readonly found: FoundTable;
  readonly plan: ActionPlan;
  readonly place: PlanPlace;
}

export interface PlanSearch {
  readonly looking: boolean;
  readonly atHand: PlanAtHand | null;
  /** What went wrong while the sheets were looked through. */
  readonly error: unknown;
}

/** The action plan to work on: the chosen table if it is one, else the first of the workbook, one without actions included. */
export function usePlan(port: WorkbookPort, tables: Tables, chosen: FoundTable | null): PlanSearch {
  const { list, state } = tables;
  const ofTables = useMemo(() => {
    const candidates = chosen === null ? list : [chosen, ...list.filter(({ key }) => key !== chosen.key)];
    for (const found of candidates) {
      const atHand = planIn(found);
      if (atHand !== null) return atHand;
    }
    return null;
  }, [list, chosen]);
  const [search, setSearch] = useState<{
    readonly list: unknown;
    readonly found: FoundTable | null;
    readonly error: unknown;
  }>({ list: null, found: null, error: null });
  const needed = ofTables === null && state === 'ready';
  useEffect(() => {
    if (!needed) return undefined;
    let current = true;
    findEmptyPlan(port).then(
      (found) => current && setSearch({ list, found, error: null }),
      (error: unknown) => current && setSearch({ list, found: null, error }),
    );
    return () => void (current = false);
  }, [port, needed, list]);
  const { found, error } = search;
  const empty = useMemo(() => found && planIn(found), [found]);
  if (ofTables !== null) return { looking: false, atHand: ofTables, error: null };
  return { looking: state === 'looking' || (needed && search.list !== list), atHand: empty, error };
}

function planIn(found: FoundTable): PlanAtHand | null {
  const values = cellsOf(found);
  const plan = readActions(values, found.area);
  if (!plan.ok) return null;
  return {
    found,
    plan: plan.value,
    place: { name: found.name, place: formatArea(found.area), area: found.area, values },
  };
}
