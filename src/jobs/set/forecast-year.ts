import { project, type ProjectedPoint } from '../../core/forecast/project';
import { traceProjection, type ProjectionTrace } from '../../core/forecast/trace-projection';
import { sumOf } from '../../core/numeric/sum';
import { succeed } from '../../core/outcome';
import { dateText } from '../../texts/dates';
import type { PlanPeriod } from '../decompose/plan-periods';
import { refuse, type JobOutcome } from '../job-outcome';
import { nextMonth, type MonthlyHistory } from './monthly-history';

export interface ForecastMonth extends ProjectedPoint {
  readonly start: number;
}

export interface YearForecast {
  /** The year to plan: the calendar year it begins in, and its days. */
  readonly period: ForecastPeriod;
  readonly history: MonthlyHistory;
  /** From the month after the history to the last of the year. */
  readonly months: readonly ForecastMonth[];
  /**
   * The year as the sum of its months. The limits are the sums of theirs: as if all months missed to the same side, so they
   * hold at least as much as `level` says.
   */
  readonly total: ProjectedPoint;
  readonly level: number;
  readonly trace: ProjectionTrace;
}

type ForecastPeriod = Pick<PlanPeriod, 'year' | 'startMonth' | 'days'>;

/** Forecasts the months up to the end of a year from monthly history (ETS chosen by rolling origin, see `project`). */
export function forecastYear(history: MonthlyHistory, period: ForecastPeriod, level = 0.8): JobOutcome<YearForecast> {
  const points = history.months.map(({ value }) => value);
  const last = history.months.at(-1);
  if (last === undefined || points.length < FEWEST) {
    return refuse('history-too-short', { months: points.length, needed: FEWEST, day: dateText(period.days.from) });
  }
  const starts = monthsUntil(nextMonth(last.start), period.days.to);
  const projected = project(points, starts.length, { period: 12, level });
  if (!projected.ok) return projected;
  const trace = traceProjection(points, 12);
  if (!trace.ok) return trace;
  const months = projected.value.map((point, index) => ({ ...point, start: starts[index]! }));
  return succeed({ period, history, months, total: yearTotal(months, period.days.from), level, trace: trace.value });
}

/** A forecast from fewer months says nothing of its own spread. */
const FEWEST = 6;

function monthsUntil(first: number, last: number): number[] {
  const starts: number[] = [];
  for (let start = first; start <= last; start = nextMonth(start)) starts.push(start);
  return starts;
}

function yearTotal(months: readonly ForecastMonth[], from: number): ProjectedPoint {
  const own = months.filter(({ start }) => start >= from);
  const sum = (side: keyof ProjectedPoint) => sumOf(own.map((month) => month[side]));
  return { mean: sum('mean'), low: sum('low'), high: sum('high') };
}
