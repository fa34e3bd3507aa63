import type { Slices } from '../../sheet/slices';
import type { Column, Table } from '../../sheet/table';
import type { PlanPeriod } from '../decompose/plan-periods';
import type { JobOutcome } from '../job-outcome';
import { forecastYear, type YearForecast } from './forecast-year';
import { lastYear, type LastYear } from './last-year';
import type { MeasureCode } from './measure-kinds';
import { monthlyHistory } from './monthly-history';
import { orderColumns, type OrderColumns } from './order-columns';
import { pastYearsSliced } from './past-years';
import { reviewSliced, type Review } from './review-period';
import type { PastYear } from './target';

/** What the orders tell, whatever target is set. */
export interface LookBack {
  readonly columns: OrderColumns;
  readonly forecast: JobOutcome<YearForecast>;
  readonly last: LastYear;
  readonly review: Review;
  readonly past: Readonly<Partial<Record<MeasureCode, readonly PastYear[]>>>;
}

/**
 * Looks back from a year to plan: the forecast from its history, the year before, its review and what each measure was.
 * In slices: 100,000 orders take a second.
 *
 * @param others the other tables of the workbook, which may hold collections and leads
 */
export function* lookBack(
  table: Table,
  measure: Column,
  date: Column,
  period: PlanPeriod,
  others: readonly Table[],
): Slices<LookBack> {
  const columns = orderColumns(table, measure, date);
  const history = monthlyHistory(measure, date, period.days.from);
  yield;
  const forecast = forecastYear(history, period);
  yield;
  const last = lastYear(columns, period, history, forecast.ok ? forecast.value : null);
  const review = yield* reviewSliced(columns, last.days, last.before, others);
  const past = yield* pastYearsSliced(columns, period, last, review.collections);
  return { columns, forecast, last, review, past };
}
