import { succeed } from '../../core/outcome';
import type { Language } from '../../texts/language';
import { yearName } from '../../texts/year-name';
import { printNumber } from '../../texts/print-number';
import { roundToUnit } from '../decompose/total-of';
import { refuse, type JobOutcome } from '../job-outcome';
import { forecastYear, type YearForecast } from './forecast-year';
import type { LastYear } from './last-year';

/** How the target of the year is found. */
export type Basis =
  /** Last year × (1 + market growth) × (1 + own growth beyond the market); 0.1 is ten percent. */
  | { readonly kind: 'growth'; readonly market: number; readonly own: number }
  /** What is reached with a chance: 0.5 the mean of the forecast, 0.8 a total that four of five outcomes stay below. */
  | { readonly kind: 'forecast'; readonly quantile: number }
  | { readonly kind: 'given'; readonly total: number };

export interface Asked {
  readonly basis: Basis;
  readonly total: number;
  /** Before it was rounded to the unit. */
  readonly unrounded: number;
}

/**
 * The target of the year, rounded to the unit as `ROUND(…/unit,0)*unit` does it.
 *
 * The quantile of the year is the sum of that of its months, as if all missed to the same side.
 */
export function askedTotal(
  basis: Basis,
  last: LastYear,
  forecast: JobOutcome<YearForecast>,
  unit: number,
  language: Language,
): JobOutcome<Asked> {
  const rounded = (unrounded: number) => succeed({ basis, unrounded, total: roundToUnit(unrounded, unit) });
  if (basis.kind === 'given') return succeed({ basis, total: basis.total, unrounded: basis.total });
  if (basis.kind === 'growth') {
    if (!(last.whole > 0)) {
      return refuse('last-year-not-positive', {
        value: printNumber(last.whole),
        period: yearName(last.year, last.startMonth, language),
      });
    }
    return rounded(last.whole * (1 + basis.market) * (1 + basis.own));
  }
  if (!forecast.ok) return forecast;
  const { quantile } = basis;
  if (quantile === 0.5) return rounded(forecast.value.total.mean);
  const again = forecastYear(forecast.value.history, forecast.value.period, levelOf(quantile));
  if (!again.ok) return again;
  return rounded(quantile < 0.5 ? again.value.total.low : again.value.total.high);
}

/** The level of the interval that has a quantile for a limit. */
export function levelOf(quantile: number): number {
  return Number(Math.abs(2 * quantile - 1).toPrecision(12));
}
