import type { Forecast } from './coming';

/**
 * Seasonal naive forecast (同期法): each coming point is the one of a period before; with period 1 the last point. The
 * standard deviation is that of the past differences over a period, times √(periods ahead). Needs one period and a
 * point.
 *
 * Source: R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. 2021, 5.2 and 5.5.
 */
export function forecastSeasonalNaive(history: Float64Array, period: number, horizon: number): Forecast {
  const length = history.length;
  let squares = 0;
  for (let index = period; index < length; index += 1) squares += (history[index]! - history[index - period]!) ** 2;
  const variance = squares / (length - period);
  const points = Array.from({ length: horizon }, (_, step) => {
    const turns = Math.floor(step / period);
    return {
      mean: history[length - period + (step % period)]!,
      deviation: Math.sqrt(variance * (turns + 1)),
    };
  });
  return { points, estimated: 0, freedom: length - period };
}
