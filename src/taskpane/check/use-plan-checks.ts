import { useMemo } from 'react';
import { findUnowned, type Unowned } from '../../jobs/check/find-unowned';
import { judgeHistory, type History } from '../../jobs/check/judge-history';
import { lastDay } from '../../jobs/last-day';
import { guessTargetColumns, readTargetBook } from '../../jobs/people/target-book';
import type { Source } from '../../jobs/source';
import { saidPeriod } from '../../jobs/track/guess-track';
import { orderColumns } from '../../jobs/track/orders';
import type { Span } from '../../sheet/table';
import type { FoundTable } from '../tables/found-table';
import type { Tables } from '../tables/use-tables';
import type { Area } from '../../sheet/address';
import { ordersBodies } from '../track/orders-bodies';
import { chosenOrders, fittingOrders, useOrderTables } from '../track/use-orders';

export interface PlanChecks {
  readonly unowned: readonly Unowned[];
  /** Null where no table of the workbook tells the history. */
  readonly history: (History & { readonly orders: string; readonly from: readonly Area[] }) | null;
}

/**
 * What nobody owns in the chosen plan, and what the bookings in the workbook make unlikely. Null where the table is no
 * plan: without targets, years side by side, or a table of bookings itself. A target whose heading says how long its period is, but not when, is
 * taken for the period that follows the bookings, or that of the as-of day; one that says neither is not judged.
 */
export function usePlanChecks(source: Source, found: FoundTable, tables: Tables, asOf?: number): PlanChecks | null {
  const others = useOrderTables(tables, found);
  return useMemo(() => {
    const { table } = source;
    const columns = guessTargetColumns(table);
    const { owner, target } = columns;
    const isPlan =
      target?.role === 'target' || table.columns.some(({ span }) => span !== null && !LOOKS_BACK.has(span));
    if (owner === null || target === null || !isPlan || orderColumns(table) !== null) return null;
    const bookings = fittingOrders(others, owner, target);
    const orders = bookings && chosenOrders(bookings, {}, owner, target);
    const last = orders && lastDay(orders.date);
    const book = readTargetBook(source, columns, asOf ?? (last === null ? 1 : last + DAYS_AFTER));
    const known = book.ok ? book.value : null;
    const isDated =
      saidPeriod(target.heading) !== null || table.columns.some(({ kind, span }) => kind !== 'number' && span);
    const canJudge = isDated && known !== null && orders !== null && (orders.by !== null || known.owners.length === 1);
    return {
      unowned: findUnowned(source, columns, known),
      history: canJudge ? { ...judgeHistory(known, orders), orders: bookings!.name, from: ordersBodies(orders) } : null,
    };
  }, [source, others, asOf]);
}

/** Bookings may end some days before their period does. */
const DAYS_AFTER = 7;
/** Amounts by day are bookings, those of several years are history, unless they are called targets. */
const LOOKS_BACK: ReadonlySet<Span> = new Set(['day', 'year']);
