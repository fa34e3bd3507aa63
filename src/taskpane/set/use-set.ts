import { useMemo } from 'react';
import { planPeriods, type PlanPeriod } from '../../jobs/decompose/plan-periods';
import { dateColumnOf } from '../../jobs/dimensions';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { measuresOf, type Measure } from '../../jobs/measures';
import { forecastYear, type YearForecast } from '../../jobs/set/forecast-year';
import { lastYear, type LastYear } from '../../jobs/set/last-year';
import type { MeasureCode } from '../../jobs/set/measure-kinds';
import { monthlyHistory } from '../../jobs/set/monthly-history';
import { orderColumns, type OrderColumns } from '../../jobs/set/order-columns';
import { pastYears } from '../../jobs/set/past-years';
import { reviewPeriod, type Review } from '../../jobs/set/review-period';
import type { PastYear } from '../../jobs/set/target';
import type { Column, Table } from '../../sheet/table';
import { hasProblems } from '../decompose/use-plan';
import { openTable, type FoundTable } from '../tables/found-table';
import type { SetInputs } from './inputs';

/** What the table tells, whatever target is set. */
export interface SetState {
  readonly measures: readonly Measure[];
  readonly measure: Measure;
  readonly date: Column;
  readonly periods: readonly PlanPeriod[];
  /** The year to plan, with the year before as its past. */
  readonly period: PlanPeriod;
  readonly columns: OrderColumns;
  readonly forecast: JobOutcome<YearForecast>;
  readonly last: LastYear;
  readonly review: Review;
  readonly past: Readonly<Partial<Record<MeasureCode, readonly PastYear[]>>>;
}

/** Reviews and forecasts anew when table, measure or year change. */
export function useSet(
  source: Table,
  list: readonly FoundTable[],
  inputs: Pick<SetInputs, 'measure' | 'year'>,
  fiscalYearStart: number,
): JobOutcome<SetState> {
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
  return useMemo(() => {
    if (measure === undefined || date === null || period === undefined)
      return refuse('no-dates', { table: table.name });
    if (hasProblems(table, [measure.column, date])) return refuse('problems-in-table', { table: table.name });
    const columns = orderColumns(table, measure.column, date);
    const history = monthlyHistory(measure.column, date, period.days.from);
    const forecast = forecastYear(history, period);
    const last = lastYear(columns, period, history, forecast.ok ? forecast.value : null);
    const review = reviewPeriod(columns, last.days, last.before, others);
    const past = pastYears(columns, period, last, review.collections);
    return { ok: true, value: { measures, measure, date, periods, period, columns, forecast, last, review, past } };
  }, [table, measures, measure, date, periods, period, others]);
}
