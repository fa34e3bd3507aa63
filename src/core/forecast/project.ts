import { fail, succeed, type Outcome } from '../outcome';
import { studentQuantile } from '../probability/student-quantile';
import { naiveError } from './accuracy';
import { prepareHistory, type HistoryNote } from './prepare-history';
import { findRivals } from './rivals';
import { tryRivals, type Trial } from './rolling-origin';
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

export interface Projection {
  readonly points: readonly ProjectedPoint[];
  /** The method used: "ETS(M,A,M)", "theta", "seasonal-naive", "naive", or "unchanging". */
  readonly method: string;
  /** Each method that competed with its rolling-origin error (MASE); null where it could not be tried. */
  readonly rivals: readonly { readonly method: string; readonly error: number | null }[];
  /** What the history lacked and what was done about it. */
  readonly notes: readonly HistoryNote[];
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
 * - Gaps (null) between points are filled from the points beside them, gaps at the ends are cut off. Fewer than two
 *   periods: no season. Points at or below 0: no multiplicative models. Histories beyond 1,000 points: the last ones.
 *   Each is said in `notes`.
 * - A history that never changes, or repeats each period exactly, goes on so ("unchanging"), low and high with it.
 *
 * The first points do not depend on the horizon. Linear in the length of the history.
 *
 * Failures: not-finite (history, with row), too-little-history (history), count-not-whole (horizon, period),
 * share-not-between (level).
 *
 * Source: Hyndman, Koehler, Ord, Snyder, Forecasting with Exponential Smoothing, 2008.
 *
 * @example project([5, 5, 5, 5], 2) // two points of mean, low and high 5, method "unchanging"
 */
export function project(
  history: readonly (number | null)[],
  horizon: number,
  { period = 12, level = 0.8 }: ProjectOptions = {},
): Outcome<Projection> {
  if (!isCount(horizon, MOST_STEPS)) return countFailure('horizon', horizon, MOST_STEPS);
  if (!isCount(period, MOST_PLACES)) return countFailure('period', period, MOST_PLACES);
  if (!(level > 0 && level < 1)) return fail('share-not-between', { argument: 'level', value: String(level) });
  const prepared = prepareHistory(history, period);
  if (!prepared.ok) return prepared;
  const { values, size, season, notes } = prepared.value;
  if (naiveError(values, season) === 0) {
    const again = forecastSeasonalNaive(values, season, horizon).points.map(({ mean }) => mean * size);
    const points = again.map((mean) => ({ mean, low: mean, high: mean }));
    return succeed({ points, method: 'unchanging', rivals: [], notes });
  }
  const rivals = findRivals(values, season);
  const trials = tryRivals(values, season, rivals);
  const chosen = choose(trials);
  const forecast = rivals[chosen]!.forecast(values, horizon)!;
  const strain = trials?.[chosen]?.strain ?? 0;
  const widened = Math.sqrt(Math.max(1 + forecast.estimated / values.length, strain));
  const reach = widened * studentQuantile((1 + level) / 2, forecast.freedom);
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  const shown = (value: number) => Math.max(floor, value) * size;
  return succeed({
    points: forecast.points.map(({ mean, deviation }) => ({
      mean: shown(mean),
      low: shown(mean - reach * deviation),
      high: shown(mean + reach * deviation),
    })),
    method: rivals[chosen]!.name,
    rivals: rivals.map(({ name }, index) => ({ method: name, error: trials?.[index]?.error ?? null })),
    notes,
  });
}

/** The favourite, unless another is clearly better. */
function choose(trials: readonly (Trial | null)[] | null): number {
  let best = 0;
  let least = CLEARLY * (trials?.[0]?.error ?? 0);
  trials?.forEach((trial, index) => {
    if (trial && trial.error < least) [best, least] = [index, trial.error];
  });
  return best;
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function countFailure(argument: string, value: number, most: number): Outcome<never> {
  return fail('count-not-whole', { argument, value: String(value), least: 1, most });
}

const CLEARLY = 0.9;
const MOST_STEPS = 366;
const MOST_PLACES = 366;
