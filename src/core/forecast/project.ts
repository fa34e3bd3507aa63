import { refuseCount, refuseLevel } from '../numeric/refuse-numbers';
import { succeed, type Outcome } from '../outcome';
import { studentQuantile } from '../probability/student-quantile';
import { chooseRival } from './choose-rival';
import { prepareHistory } from './prepare-history';
import { forecastSeasonalNaive } from './seasonal-naive';

export interface ProjectOptions {
  /** Points in a season: 12 for months (default), 4 for quarters, 52 for weeks, 1 for no season. */
  readonly period?: number | undefined;
  /** Share of the coming points that low and high are to hold. Default 0.8. */
  readonly level?: number | undefined;
}

export interface ProjectedPoint {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Projection of a history (趋势预测) with prediction intervals: the mean of each coming point and the limits between which
 * it falls with probability `level`.
 *
 * - Methods: exponential smoothing (ETS, additive and multiplicative error, trend none, additive or damped, season none,
 *   additive or multiplicative) with the form of least AICc; the best ETS with a damped trend and the best with a
 *   season; theta; seasonal naive. Their errors from up to six earlier origins decide: the AICc choice stands unless a
 *   rival is more than a tenth better, which keeps luck over a few origins from deciding.
 * - Limits: mean ± t·deviation·√max(1 + k/n, s), Student's t with the degrees of freedom of the method. 1 + k/n allows
 *   for the k parameters estimated from n points, s is the mean square of the rolling-origin errors in units of the
 *   deviations given for them; published intervals leave both out and hold too little. Where no point of the history
 *   is negative, nothing is projected below 0.
 * - Fewer than two periods: no season. Points at or below 0: no multiplicative models. Histories beyond 1,000 points: the
 *   last ones. A history with gaps is filled beforehand (`fillGaps`).
 * - A history that never changes, or repeats each period exactly, goes on so, low and high with it.
 *
 * `traceProjection` tells the method that was chosen, its rivals and what the history lacked.
 *
 * The first points do not depend on the horizon. Linear in the length of the history.
 *
 * Failures: not-finite (history, with row), too-little-history (history), count-not-whole (horizon, period),
 * share-not-between (level).
 *
 * Source: Hyndman, Koehler, Ord, Snyder, Forecasting with Exponential Smoothing, 2008.
 *
 * @example project([5, 5, 5, 5], 2) // → ok [{ mean: 5, low: 5, high: 5 }, { mean: 5, low: 5, high: 5 }]
 */
export function project(
  history: readonly number[],
  horizon: number,
  { period = 12, level = 0.8 }: ProjectOptions = {},
): Outcome<ProjectedPoint[]> {
  const faulty =
    refuseCount('horizon', horizon, 1, MOST_STEPS) ??
    refuseCount('period', period, 1, MOST_STEPS) ??
    refuseLevel('level', level);
  if (faulty) return faulty;
  const prepared = prepareHistory(history, period);
  if (!prepared.ok) return prepared;
  const { values, size, season } = prepared.value;
  const choice = chooseRival(prepared.value);
  if (!choice) {
    return succeed(
      forecastSeasonalNaive(values, season, horizon).points.map((point) => {
        const mean = point.mean * size;
        return { mean, low: mean, high: mean };
      }),
    );
  }
  const { rivals, trials, chosen } = choice;
  const forecast = rivals[chosen]!.forecast(values, horizon)!;
  const strain = trials?.[chosen]?.strain ?? 0;
  const widened = Math.sqrt(Math.max(1 + forecast.estimated / values.length, strain));
  const reach = widened * studentQuantile((1 + level) / 2, forecast.freedom);
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  const shown = (value: number) => Math.max(floor, value) * size;
  return succeed(
    forecast.points.map(({ mean, deviation }) => ({
      mean: shown(mean),
      low: shown(mean - reach * deviation),
      high: shown(mean + reach * deviation),
    })),
  );
}

/** Points to come, and points of a season. */
const MOST_STEPS = 366;
