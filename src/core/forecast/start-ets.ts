import type { EtsModel } from './ets-model';
import { ALPHA, BETA, GAMMA, GROWTH, LEVEL, PHI, SEASON, type EtsParameters } from './ets-recursion';
import { deseasonalise, seasonalShape } from './seasonal-shape';

/**
 * Where the fit of an ETS model starts: the seasonal shape of classical decomposition, then level and growth of a line
 * through the first points (their mean without a trend), as in Hyndman et al. 2002.
 */
export function startEts(history: Float64Array, period: number, model: EtsModel): EtsParameters {
  const { trend, season } = model;
  const parameters = new Float64Array(SEASON + period);
  parameters[ALPHA] = trend === 'N' ? 0.3 : 0.2;
  parameters[BETA] = trend === 'N' ? 0 : 0.02;
  parameters[GAMMA] = season === 'N' ? 0 : 0.1;
  parameters[PHI] = trend === 'Ad' ? 0.96 : 1;
  let steady = history;
  if (season !== 'N') {
    const shape = seasonalShape(history, period, season);
    // A ratio far off the others is a month that hardly sold; the fit must start where every index is above 0.
    if (season === 'M') shape.forEach((index, place) => (shape[place] = Math.max(index, 0.01)));
    steady = deseasonalise(history, shape, season);
    parameters.set(shape, SEASON);
  }
  const count = Math.min(history.length, Math.max(10, 2 * period));
  const line = lineThrough(steady.subarray(0, count));
  parameters[LEVEL] = trend === 'N' ? line.mean : line.mean - (line.slope * (count + 1)) / 2;
  parameters[GROWTH] = trend === 'N' ? 0 : line.slope;
  // Multiplicative parts have no meaning at or below 0, where a steep first line may start.
  if (
    (model.error === 'M' || season === 'M') &&
    trend !== 'N' &&
    !(line.mean > 0 && parameters[LEVEL]! > 0.1 * line.mean)
  ) {
    parameters[LEVEL] = line.mean;
    parameters[GROWTH] = 0;
  }
  return parameters;
}

/** Least squares line: mean of the values and slope per step. */
export function lineThrough(values: Float64Array): { readonly mean: number; readonly slope: number } {
  const count = values.length;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / count;
  const middle = (count - 1) / 2;
  let moment = 0;
  for (let index = 0; index < count; index += 1) moment += (index - middle) * (values[index]! - mean);
  const spread = (count * (count * count - 1)) / 12;
  return { mean, slope: spread === 0 ? 0 : moment / spread };
}
