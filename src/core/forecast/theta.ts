import type { Forecast } from './coming';
import { fitEts } from './fit-ets';
import { ALPHA, LEVEL } from './ets-recursion';
import { deseasonalise, seasonalShape } from './seasonal-shape';
import { lineThrough } from './start-ets';

/**
 * Theta method (θ 法): simple exponential smoothing that drifts by half the slope of the line through the history, on the
 * history without its season where it has one. It won the M3 competition.
 *
 * The season counts as there when the autocorrelation over one period is beyond its 90 % limit; it is multiplicative for
 * a history above 0, else additive. Null when the history is too short for the smoothing.
 *
 * Sources: V. Assimakopoulos, K. Nikolopoulos, International Journal of Forecasting 16 (2000) 521–530; R. J. Hyndman,
 * B. Billah, ibid. 19 (2003) 287–290 (the form used here).
 */
export function forecastTheta(history: Float64Array, period: number, horizon: number): Forecast | null {
  const length = history.length;
  const kind = history.every((value) => value > 0) ? 'M' : 'A';
  const shape = isSeasonal(history, period) ? seasonalShape(history, period, kind) : null;
  const steady = shape ? deseasonalise(history, shape, kind) : history;
  const fit = fitEts(steady, 1, { error: 'A', trend: 'N', season: 'N' });
  if (!fit) return null;
  const alpha = fit.parameters[ALPHA]!;
  const drift = lineThrough(steady).slope / 2;
  const start = (1 - (1 - alpha) ** length) / alpha;
  const points = Array.from({ length: horizon }, (_, step) => {
    const mean = fit.last[LEVEL]! + drift * (step + start);
    const deviation = Math.sqrt(fit.variance * (1 + step * alpha * alpha));
    if (!shape) return { mean, deviation };
    const index = shape[(length + step) % period]!;
    return kind === 'M'
      ? { mean: mean * index, deviation: deviation * Math.abs(index) }
      : { mean: mean + index, deviation };
  });
  return { points, estimated: length - fit.freedom + 1, freedom: fit.freedom - 1 };
}

/** Whether the autocorrelation over one period is beyond its 90 % limit; two periods and a point are needed. */
function isSeasonal(history: Float64Array, period: number): boolean {
  const length = history.length;
  if (period < 2 || length <= 2 * period) return false;
  const { mean } = lineThrough(history);
  const correlation = (lag: number) => {
    let sum = 0;
    for (let index = lag; index < length; index += 1) sum += (history[index]! - mean) * (history[index - lag]! - mean);
    return sum;
  };
  const whole = correlation(0);
  let squares = 0;
  for (let lag = 1; lag < period; lag += 1) squares += (correlation(lag) / whole) ** 2;
  return Math.abs(correlation(period) / whole) > 1.6448536269514722 * Math.sqrt((1 + 2 * squares) / length);
}
