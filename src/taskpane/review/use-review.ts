import { useCallback, useMemo, useState } from 'react';
import { dateOf } from '../../core/calendar/date';
import { findTargets, type TargetTable } from '../../jobs/review/find-targets';
import { guessReview, type ReviewColumns } from '../../jobs/review/guess-review';
import { orderFactsSliced } from '../../jobs/review/order-facts';
import { planFacts } from '../../jobs/review/plan-facts';
import { readPromised, type Promised } from '../../jobs/review/promised';
import { readFunnel, type ReviewFunnel } from '../../jobs/review/read-funnel';
import { periodLabel } from '../../jobs/review/review-days';
import type { ReviewFacts } from '../../jobs/review/review-facts';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { bookedTo } from '../../jobs/booked-to';
import type { Source } from '../../jobs/source';
import { findAsOf } from '../../jobs/track/find-as-of';
import { findChangeLog } from '../../jobs/track/change-log';
import { guessPacePeriod, guessTrackColumns, type PacePeriod } from '../../jobs/track/guess-track';
import { paceDays } from '../../jobs/track/pace-choices';
import type { Slices } from '../../sheet/slices';
import type { Column } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { hasProblems } from '../decompose/use-plan';
import { useLanguage } from '../language-context';
import { columnOf } from '../parts/column-field';
import { useSliced, type Sliced } from '../progress/use-sliced';
import { readDay, readRate, type Input } from '../read-input';
import { useSettings } from '../settings/settings-context';
import { cellsOf, openTable } from '../tables/found-table';
import { firstAsOf } from '../track/first-as-of';
import type { ViewProps } from '../view-props';

/** What the person chose or typed; undefined stands for the default of the tables at hand. */
export interface ReviewInputs {
  readonly asOf?: string;
  readonly period?: PacePeriod;
  readonly amount?: string;
  readonly by?: string;
  readonly targets?: string;
  readonly growth?: string;
}

export interface ReviewState {
  /** Null for a table with targets and actuals side by side. */
  readonly columns: ReviewColumns | null;
  readonly amount: Column | null;
  readonly by: Column | null;
  readonly targetTables: readonly TargetTable[];
  readonly targets: TargetTable | null;
  readonly growthText: string;
  readonly growth: Input;
  readonly asOfText: string;
  readonly asOf: Input;
  readonly period: PacePeriod;
  readonly funnel: ReviewFunnel | null;
  readonly promised: Promised | null;
  readonly used: readonly (Column | null)[];
  /** Null while something typed can't be read. */
  readonly outcome: JobOutcome<ReviewFacts> | null;
  /** How far the finding out is. */
  readonly sliced: Sliced<unknown>;
}

/** The key of the choice "the year before × growth". */
export const LAST_YEAR = 'last';

export function useReview({ source, found, tables, asOf: latest }: ViewProps, inputs: ReviewInputs): ReviewState {
  const { table } = source;
  const language = useLanguage();
  const { settings, calendar } = useSettings();
  const plan = useMemo(() => guessTrackColumns(table), [table]);
  const hasBoth = plan.target !== null && plan.actual !== null && plan.actual.role === 'actual';
  const columns = useMemo(() => (hasBoth ? null : guessReview(table)), [table, hasBoth]);
  const [stated] = useState(() => findAsOf(found.sheet.values));
  const { onPace, behind, fiscalYearStart, holidays } = settings;
  const guessedDay = useMemo(() => {
    if (columns === null) return firstAsOf(found, table, tables.list, latest, fiscalYearStart);
    return stated ?? bookedTo(columns.date, latest) ?? latest ?? null;
  }, [stated, columns, latest, found, table, tables.list, fiscalYearStart]);
  const asOfText = inputs.asOf ?? (guessedDay === null ? '' : dateText(guessedDay));
  const asOf = readDay(asOfText);
  const day = 'value' in asOf ? asOf.value : null;
  const period = inputs.period ?? (hasBoth ? guessPacePeriod(plan.target?.heading ?? '') : 'year');

  const others = useMemo(
    () =>
      tables.list.flatMap((one) => {
        const opened = one.key === found.key ? null : openTable(one);
        return opened?.ok ? [opened.value] : [];
      }),
    [tables.list, found.key],
  );
  const year = day === null ? 0 : dateOf(paceDays({ asOf: day, period: 'year', fiscalYearStart }).from).year;
  const targetTables = useMemo(
    () => (columns === null ? [] : findTargets(others, table, columns.by, year)),
    [others, table, columns, year],
  );
  const keyed = targetTables.find(({ source: one }) => keyOf(one) === inputs.targets);
  const targets = inputs.targets === LAST_YEAR ? null : (keyed ?? targetTables[0] ?? null);
  const amount = columnOf(columns?.amounts ?? [], inputs.amount, columns?.amounts[0] ?? null);
  const by = targets?.by ?? columnOf(columns?.by ?? [], inputs.by, columns?.by[0] ?? null);
  const growthText = inputs.growth ?? '0';
  const growth = readRate(growthText);
  const factor = 'value' in growth ? 1 + growth.value : null;

  const funnel = useMemo(
    () => others.reduce<ReviewFunnel | null>((first, one) => first ?? readFunnel(one), null),
    [others],
  );
  const promised = useMemo(() => {
    if (day === null) return null;
    for (const one of tables.list) {
      const plan = one.key === found.key ? null : readPromised(cellsOf(one), one.area, one.name, day);
      if (plan) return plan;
    }
    return null;
  }, [tables.list, found.key, day]);

  const planSheet =
    targets === null ? found : tables.list.find(({ area }) => area.sheet === targets.source.table.area.sheet);
  const log = planSheet?.sheet ?? null;
  const changed = useMemo(() => (log === null ? [] : (findChangeLog(log.values, log.area)?.changes ?? [])), [log]);
  const used = columns === null ? [plan.target, plan.actual] : [columns.date, amount, by, columns.quantity];
  const { base, changes } = calendar;
  const work = useCallback(
    function* (): Slices<JobOutcome<ReviewFacts> | null> {
      if (day === null || factor === null || factor < 0) return null;
      const days = paceDays({ asOf: day, period, fiscalYearStart });
      const time = {
        asOf: day,
        days,
        label: periodLabel(days, language, fiscalYearStart),
        calendar: base,
        changes,
        holidays,
        thresholds: { onPace, behind },
      };
      if (columns !== null && amount !== null && by !== null) {
        if (hasProblems(table, [columns.date, amount])) return refuse('problems-in-table', { table: table.name });
        const choices = { ...columns, source, amount, by, targets: targets ?? { factor }, time, planChanges: changed };
        return yield* orderFactsSliced(choices, language);
      }
      const { target, actual, label } = plan;
      if (target === null) return refuse('no-target-and-actual', { table: table.name });
      if (actual === null) return refuse('no-actual', { table: table.name, heading: target.heading });
      if (hasProblems(table, [target, actual])) return refuse('problems-in-table', { table: table.name });
      return planFacts({ source, target, actual, label, period, time, planChanges: changed }, language);
    },
    [
      day,
      factor,
      period,
      fiscalYearStart,
      language,
      base,
      changes,
      holidays,
      onPace,
      behind,
      columns,
      amount,
      by,
      table,
      source,
      targets,
      plan,
      changed,
    ],
  );
  const sliced = useSliced(work, table.rowNumbers.length);
  return {
    columns,
    amount,
    by,
    targetTables,
    targets,
    growthText,
    growth,
    asOfText,
    asOf,
    period,
    funnel,
    promised,
    used,
    outcome: sliced.value,
    sliced,
  };
}

/** A target table by its place. */
export function keyOf({ table: { area } }: Source): string {
  return `${area.sheet} ${area.row} ${area.column}`;
}
