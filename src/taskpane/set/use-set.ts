import { useMemo } from 'react';
import { serialOf } from '../../core/calendar/date';
import { planPeriods, type PlanPeriod } from '../../jobs/decompose/plan-periods';
import { dateColumnOf } from '../../jobs/dimensions';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { measuresOf, type Measure } from '../../jobs/measures';
import { forecastYear, type YearForecast } from '../../jobs/set/forecast-year';
import { monthlyHistory } from '../../jobs/set/monthly-history';
import { summarise } from '../../sheet/summarise';
import type { Column, Table } from '../../sheet/table';
import { hasProblems } from '../decompose/use-plan';
import type { SetInputs } from './inputs';

/** What can be chosen, what is chosen, and what comes of it. */
export interface SetState {
  readonly measures: readonly Measure[];
  readonly measure: Measure;
  readonly date: Column;
  readonly periods: readonly PlanPeriod[];
  /** The year to plan, with the year before as its past. */
  readonly period: PlanPeriod;
  /** The measure in the year before the one to plan. */
  readonly last: number;
  readonly forecast: JobOutcome<YearForecast>;
}

/** The forecast is computed anew when table, measure or year change. */
export function useSet(source: Table, inputs: SetInputs): JobOutcome<SetState> {
  const measures = useMemo(() => measuresOf(source), [source]);
  const measure = measures.find(({ column }) => column.heading === inputs.measure) ?? measures[0];
  const table = measure?.table ?? source;
  const date = useMemo(() => dateColumnOf(table), [table]);
  const periods = useMemo(() => {
    const days = (date?.values ?? []).filter((value) => typeof value === 'number');
    return planPeriods(days, date?.span ?? 'day').filter(({ part }) => part === 'year');
  }, [date]);
  const period = periods.find(({ year }) => year === inputs.year) ?? periods[0];
  return useMemo(() => {
    if (measure === undefined || date === null || period === undefined)
      return refuse('no-dates', { table: table.name });
    if (hasProblems(table, [measure.column, date])) return refuse('problems-in-table', { table: table.name });
    const history = monthlyHistory(measure.column, date, serialOf(period.year, 1, 1)!);
    const last = summarise(table, measure.column, [], { dates: { column: date, ranges: [period.last] } }).total;
    const forecast = forecastYear(history, period.year);
    return { ok: true, value: { measures, measure, date, periods, period, last, forecast } };
  }, [table, measures, measure, date, periods, period]);
}
