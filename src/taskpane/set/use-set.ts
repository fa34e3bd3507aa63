import { useCallback, useMemo } from 'react';
import { planPeriods, type PlanPeriod } from '../../jobs/decompose/plan-periods';
import { dateColumnOf } from '../../jobs/dimensions';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { measuresOf, type Measure } from '../../jobs/measures';
import { lookBack, type LookBack } from '../../jobs/set/look-back';
import type { Slices } from '../../sheet/slices';
import type { Column, Table } from '../../sheet/table';
import { hasProblems } from '../decompose/use-plan';
import { useSliced, type Sliced } from '../progress/use-sliced';
import { openTable, type FoundTable } from '../tables/found-table';
import type { SetInputs } from './inputs';

/** What the table tells, whatever target is set. */
export interface SetState extends LookBack {
  readonly measures: readonly Measure[];
  readonly measure: Measure;
  readonly date: Column;
  readonly periods: readonly PlanPeriod[];
  /** The year to plan, with the year before as its past. */
  readonly period: PlanPeriod;
}

/** Reviews and forecasts anew when table, measure or year change. */
export function useSet(
  source: Table,
  list: readonly FoundTable[],
  inputs: Pick<SetInputs, 'measure' | 'year'>,
  fiscalYearStart: number,
): Sliced<JobOutcome<SetState>> {
  const measures = useMemo(() => measuresOf(source), [source]);
  const measure = measures.find(({ column }) => column.heading === inputs.measure) ?? measures[0];
  const table = measure?.table ?? source;
  const date = useMemo(() => dateColumnOf(table), [table]);
  const periods = useMemo(() => {
    const days = (date?.values ?? []).filter((value) => typeof value === 'number');
    return planPeriods(days, date?.span ?? 'day', fiscalYearStart).filter(({ part }) => part === 'year');
  }, [date, fiscalYearStart]);
  const others = useMemo(
    () =>
      list
        .map(openTable)
        .flatMap((opened) => (opened.ok ? [opened.value.table] : []))
        .filter(({ area }) => area.sheet !== source.area.sheet || area.row !== source.area.row),
    [list, source],
  );
  const period = periods.find(({ year }) => year === inputs.year) ?? periods[0];
  const work = useCallback(
    function* (): Slices<JobOutcome<SetState>> {
      if (measure === undefined || date === null || period === undefined)
        return refuse('no-dates', { table: table.name });
      if (hasProblems(table, [measure.column, date])) return refuse('problems-in-table', { table: table.name });
      const told = yield* lookBack(table, measure.column, date, period, others);
      return { ok: true, value: { measures, measure, date, periods, period, ...told } };
    },
    [table, measures, measure, date, periods, period, others],
  );
  return useSliced(work, table.rowNumbers.length);
}
