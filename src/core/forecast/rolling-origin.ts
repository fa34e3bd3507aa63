import { meanError, naiveError } from './accuracy';
import type { Coming, Forecast } from './coming';
import type { EtsModel } from './ets-model';

/** A method that competes: it forecasts from any history, or answers null where the history is too short for it. */
export interface Rival {
  /** The form of an ETS model; naive is seasonal where there is a season. */
  readonly method: EtsModel | 'theta' | 'naive';
  readonly forecast: (history: Float64Array, horizon: number) => Forecast | null;
}

/** How a method did from earlier origins. */
export interface Trial {
  /** Mean absolute scaled error (MASE): 1 is the seasonal naive method inside the history. */
  readonly error: number;
  /** Mean square of the errors, each in units of the deviation the method gave for it: 1 where it knows its errors. */
  readonly strain: number;
}

/**
 * Rolling-origin trials (滚动起点检验): each rival forecasts from up to six earlier points in time, half a test length apart
 * and the last of them one test length before the end, as if the rest had not happened yet. The test length is a period
 * (at least 6 points), but at most a quarter of the history.
 *
 * Origins have at least 6 points and more than a period before them. A rival that can say nothing from the last origin is
 * out (null); the origins go back as long as all the others can forecast. Null when there is no origin at all.
 *
 * Source: L. J. Tashman, International Journal of Forecasting 16 (2000) 437–450.
 */
export function tryRivals(history: Float64Array, period: number, rivals: readonly Rival[]): (Trial | null)[] | null {
  const length = history.length;
  const test = Math.min(Math.max(period, 6), Math.floor(length / 4));
  const pause = Math.max(1, Math.round(test / 2));
  const least = Math.max(LEAST_POINTS, period + 1);
  const sums = rivals.map(() => ({ error: 0, strain: 0, out: false }));
  let origins = 0;
  for (let back = test; origins < MOST_ORIGINS && length - back >= least; back += pause) {
    const past = history.subarray(0, length - back);
    const actual = history.subarray(length - back, length - back + test);
    const forecasts = rivals.map((rival, index) => (sums[index]!.out ? null : rival.forecast(past, test)));
    if (origins === 0) forecasts.forEach((forecast, index) => (sums[index]!.out = forecast === null));
    if (forecasts.some((forecast, index) => forecast === null && !sums[index]!.out)) break;
    forecasts.forEach((forecast, index) => {
      if (!forecast) return;
      sums[index]!.error += meanError(forecast.points, actual);
      sums[index]!.strain += strainOf(forecast.points, actual);
    });
    origins += 1;
  }
  const scale = naiveError(history, period);
  if (origins === 0 || scale === 0) return null;
  return sums.map(({ error, strain, out }) =>
    out ? null : { error: error / origins / scale, strain: strain / origins },
  );
}

function strainOf(forecast: readonly Coming[], actual: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < actual.length; index += 1) {
    const { mean, deviation } = forecast[index]!;
    const error = Math.abs(actual[index]! - mean);
    // One point far off, or a past that never changed, must not make every limit meaningless.
    sum += error === 0 ? 0 : Math.min(MOST_STRAIN, (error / deviation) ** 2);
  }
  return sum / actual.length;
}

const MOST_ORIGINS = 6;
const LEAST_POINTS = 6;
const MOST_STRAIN = 25;
