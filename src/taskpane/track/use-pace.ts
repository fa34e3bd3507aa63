import { useCallback, useMemo } from 'react';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { guessPacePeriod, guessTrackColumns, numberColumns, type PacePeriod } from '../../jobs/track/guess-track';
import type { Orders } from '../../jobs/track/orders';
import { paceRowsSliced, type PaceTable } from '../../jobs/track/pace-rows';
import type { PlanChange } from '../../jobs/track/plan-change';
import { periodColumnOf } from '../../jobs/track/rows-at';
import type { Slices } from '../../sheet/slices';
import type { Column, Table } from '../../sheet/table';
import { measuresOf } from '../../jobs/measures';
import type { Source } from '../../jobs/source';
import { hasProblems } from '../decompose/use-plan';
import { useLanguage } from '../language-context';
import { columnOf } from '../parts/column-field';
import { useSliced, type Sliced } from '../progress/use-sliced';
import type { LookProps } from './look-props';
import type { PaceInputs } from './pace-inputs';
import { chosenOrders, fittingOrders, useOrderTables, type OrderTable } from './use-orders';

interface Target {
  readonly column: Column;
  readonly source: Source;
}

/** What is paced: as chosen, with guesses from headings and names where nothing is. */
export interface PaceChoice {
  /** The rows that count: all of the table's, or those of the one target chosen (签约额 of a column of several). */
  readonly source: Source;
  readonly targets: readonly Target[];
  readonly target: Column | null;
  readonly actual: Column | null;
  readonly label: Column | null;
  readonly period: PacePeriod;
  readonly usual: boolean;
  readonly from: string;
  readonly tables: readonly OrderTable[];
  readonly orderTable: OrderTable | null;
  readonly orders: Orders | null;
}

/** Days of bookings before the period from which on the months before can show a rhythm. */
const RHYTHM_DAYS = 59;

/** Targets and actuals as chosen, without pacing them: for looks that compute something else of them. */
export function usePaceChoice(
  { source: whole, found, tables: all, asOfDay }: Pick<LookProps, 'source' | 'found' | 'tables' | 'asOfDay'>,
  inputs: PaceInputs,
): PaceChoice {
  const tables = useOrderTables(all, found);
  const guessed = useMemo(() => guessTrackColumns(whole.table), [whole]);
  const targets = useMemo(() => targetsOf(whole), [whole]);
  const first = targets.find(
    ({ column }) => column.index === guessed.target?.index && (guessed.actual !== null || column.groups === null),
  );
  const measure = targets.find(({ column }) => column.heading === inputs.target) ?? first ?? null;
  const source = measure?.source ?? whole;
  const { table } = source;
  const target = measure?.column ?? null;
  const guessedLabel = useMemo(() => guessTrackColumns(table).label, [table]);
  const label = inputs.label === '' ? null : columnOf(table.columns, inputs.label, guessedLabel);
  // both look for the label's names in all bookings
  const fitting = useMemo(() => target && fittingOrders(tables, label, target), [tables, label, target]);
  const from = inputs.from ?? (guessed.actual === null ? (fitting?.key ?? '') : '');
  const orderTable = tables.find(({ key }) => key === from) ?? null;
  const orders = useMemo(
    () => orderTable && chosenOrders(orderTable, inputs.orders ?? {}, label, target),
    [orderTable, inputs.orders, label, target],
  );
  const actual = orders === null ? columnOf(numberColumns(table), inputs.actual, guessed.actual) : null;
  const period = inputs.period ?? periodOfTargets(table, target);
  const asOf = 'value' in asOfDay ? asOfDay.value : null;
  const usual = orders !== null && (inputs.usual ?? hasRhythm(orders, asOf));
  return { source, targets, target, actual, label, period, usual, from, tables, orderTable, orders };
}

/** The pace of what is chosen, null while an input is wrong, and how far the finding out is. */
export function usePace(
  { asOfDay, calendar, settings }: Pick<LookProps, 'asOfDay' | 'calendar' | 'settings'>,
  { source, target, actual, label, period, usual, orders }: PaceChoice,
  planChanges: readonly PlanChange[] | undefined,
): Sliced<JobOutcome<PaceTable> | null> {
  const language = useLanguage();
  const asOf = 'value' in asOfDay ? asOfDay.value : null;
  const work = useCallback(
    function* (): Slices<JobOutcome<PaceTable> | null> {
      const { table } = source;
      const actuals = orders ?? actual;
      if (target === null) return refuse('no-target-and-actual', { table: table.name });
      if (actuals === null) return refuse('no-actual', { table: table.name, heading: target.heading });
      if (hasProblems(table, [target, actual])) return refuse('problems-in-table', { table: table.name });
      if (orders !== null && hasProblems(orders.source.table, [orders.date, orders.amount]))
        return refuse('problems-in-table', { table: orders.source.table.name });
      if (asOf === null) return null;
      const { onPace, behind, fiscalYearStart, changes } = settings;
      const choices = { target, actual: actuals, label, asOf, period, calendar, usual };
      return yield* paceRowsSliced(
        source,
        { ...choices, changes, fiscalYearStart, thresholds: { onPace, behind }, planChanges: planChanges ?? [] },
        language,
      );
    },
    [source, target, actual, orders, label, period, calendar, usual, asOf, settings, language, planChanges],
  );
  return useSliced(work, Math.max(source.table.rowNumbers.length, orders?.source.table.rowNumbers.length ?? 0));
}

/** What can be a target: number columns, and where one holds several kinds (签约额 above 回款额) also each kind by itself. */
function targetsOf(whole: Source): Target[] {
  const { table, ...cells } = whole;
  const parts = measuresOf(table)
    .filter((measure) => measure.table !== table)
    .map((part) => ({ column: part.column, source: { table: part.table, ...cells } }));
  return numberColumns(table).flatMap((column) => [
    { column, source: whole },
    ...parts.filter((part) => part.column.index === column.index),
  ]);
}

/** The length of the targets' period by the table's own column of periods, else by the heading of the targets. */
function periodOfTargets(table: Table, target: Column | null): PacePeriod {
  const span = periodColumnOf(table)?.span;
  return span === 'month' || span === 'quarter' || span === 'year' ? span : guessPacePeriod(target?.heading ?? '');
}

function hasRhythm({ date }: Orders, asOf: number | null): boolean {
  return asOf !== null && date.values.some((day) => typeof day === 'number' && day < asOf - 31 - RHYTHM_DAYS);
}
