import { addUp } from '../add-up';
import type { DayRange, PlanPeriod } from '../decompose/plan-periods';
import { daysYearBefore } from '../year-before';
import type { YearForecast } from './forecast-year';
import { nextMonth, type MonthlyHistory } from './monthly-history';
import type { OrderColumns } from './order-columns';
import { rowsWithin, sumRows } from './rows-within';

/** The year before the one to plan, as far as it is known. */
export interface LastYear {
  /** The calendar year it begins in, and the month. */
  readonly year: number;
  readonly startMonth: number;
  /** The days that count: the whole year, or the months of it that are over. */
  readonly days: DayRange;
  /** The same days of the year before. */
  readonly before: DayRange;
  readonly actual: number;
  /** Forecast months that complete the year; 0 where it is over. */
  readonly months: number;
  /** The whole year: the actual, with the forecast of the months that are not over. */
  readonly whole: number;
}

/** Sums are exact to this many places, those that the formulas of the sheet round to. */
export const DECIMALS = 6;

/**
 * The year before the one to plan. Where its orders stop in mid-year, as they do when next year is planned in autumn, the
 * months that are over are reviewed against the same months of the year before, and the forecast completes the year.
 */
export function lastYear(
  columns: OrderColumns,
  period: PlanPeriod,
  history: MonthlyHistory,
  forecast: YearForecast | null,
): LastYear {
  const { from } = period.last;
  const year = period.year - 1;
  const lastMonth = history.months.at(-1)?.start ?? 0;
  // a year of which no month is over yet counts as far as it goes
  const end = lastMonth >= from ? nextMonth(lastMonth) - 1 : (period.dataEnd ?? period.last.to);
  const to = period.dataEnd === null ? period.last.to : end;
  const rest =
    period.dataEnd === null
      ? []
      : (forecast?.months ?? []).filter(({ start }) => start > to && start <= period.last.to);
  const actual = addUp([sumRows(columns.measure, rowsWithin(columns.date, { from, to }))], DECIMALS);
  return {
    year,
    startMonth: period.startMonth,
    days: { from, to },
    before: daysYearBefore({ from, to }),
    actual,
    months: rest.length,
    whole: rest.reduce((sum, { mean }) => sum + mean, actual),
  };
}
