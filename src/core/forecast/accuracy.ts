/**
 * Mean absolute difference over one period within a history: what MASE (平均绝对比例误差) is measured by, so that 1 is the
 * error of the seasonal naive method inside the history. Over one step where the history has no two points a period
 * apart; 0 when nothing ever changes.
 *
 * Source: R. J. Hyndman, A. B. Koehler, International Journal of Forecasting 22 (2006) 679–688.
 */
export function naiveError(history: Float64Array, period: number): number {
  const lag = history.length > period ? period : 1;
  let sum = 0;
  for (let index = lag; index < history.length; index += 1) sum += Math.abs(history[index]! - history[index - lag]!);
  return sum / Math.max(1, history.length - lag);
}

/** Mean absolute error of forecasts against what came. */
export function meanError(forecast: readonly { readonly mean: number }[], actual: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < actual.length; index += 1) sum += Math.abs(forecast[index]!.mean - actual[index]!);
  return sum / actual.length;
}
