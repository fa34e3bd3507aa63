import { etsLikelihood } from './ets-likelihood';
import { countParameters, type EtsModel } from './ets-model';
import {
  ALPHA,
  BETA,
  GAMMA,
  GROWTH,
  LEVEL,
  SEASON,
  makeRun,
  runEts,
  type EtsParameters,
  type EtsRun,
} from './ets-recursion';
import { freeSpace } from './free-space';
import { startEts } from './start-ets';
import { minimise, type Minimum } from './minimise';

export interface EtsFit {
  readonly model: EtsModel;
  readonly period: number;
  /** Smoothing parameters and first states. */
  readonly parameters: EtsParameters;
  /** The same with the states after the last point. */
  readonly last: EtsParameters;
  /** Constants dropped as in R's ets(): −½·n·log Σe². */
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Variance of the errors (relative ones for multiplicative error), for n − k degrees of freedom. */
  readonly variance: number;
  readonly freedom: number;
  readonly length: number;
}

export interface EtsFitOptions {
  /** Where to start instead of the usual heuristics, e.g. the fit of a slightly longer history. */
  readonly start?: EtsParameters | undefined;
  /** Gain in −2·log-likelihood below which the fit ends. */
  readonly tolerance?: number;
}

/**
 * Fits an ETS model to a history by maximum likelihood: smoothing parameters and first states together, inside the
 * usual region 0 < β < α < 1, 0 < γ < 1 − α, 0.8 ≤ φ ≤ 0.98. The last seasonal index follows from the others (sum 0, or
 * mean 1).
 *
 * Null when the history is too short for the AICc of the model or the model has no meaning on it.
 *
 * Source: Hyndman, Koehler, Snyder, Grose, "A state space framework for automatic forecasting using exponential
 * smoothing methods", International Journal of Forecasting 18 (2002) 439–454.
 */
export function fitEts(
  history: Float64Array,
  period: number,
  model: EtsModel,
  { start, tolerance = 1e-5 }: EtsFitOptions = {},
): EtsFit | null {
  const length = history.length;
  const count = countParameters(model, period);
  if (length - count - 1 < 1) return null;
  if (!start && model.season !== 'N' && length < 2 * period) return null;
  const places = model.season === 'N' ? 1 : period;
  const size = meanSize(history);
  const scaled = history.map((value) => value / size);
  const run = makeRun(length, SEASON + places);
  const slope = new Float64Array(SEASON + places);
  const space = freeSpace(model, places);
  const parameters = new Float64Array(SEASON + places);
  const valueAt = (free: Float64Array, freeSlope: Float64Array) => {
    space.toParameters(free, parameters);
    const result = etsLikelihood(scaled, places, model, parameters, run, slope);
    space.toFreeSlope(free, parameters, slope, freeSlope);
    return result;
  };
  const noise = noiseOf(scaled);
  const climb = (from: EtsParameters, goal: number) => {
    parameters.set(from);
    return minimise(valueAt, space.fromParameters(from), space.spread(from, noise), { tolerance: goal, limit: 300 });
  };
  const first = start ? [scaledStates(start, model, 1 / size)] : hills(startEts(scaled, places, model), model);
  let best: Minimum = { at: new Float64Array(), value: Infinity };
  for (const from of first) {
    let top = climb(from, start ? tolerance : ROUGH);
    for (let softer = 0; top.value === Infinity && softer < 6; softer += 1) top = climb(soften(from, model), ROUGH);
    if (top.value < best.value) best = top;
  }
  if (!start && best.value < Infinity) {
    space.toParameters(best.at, parameters);
    best = climb(parameters.slice(), tolerance);
  }
  const { at, value } = best;
  if (!(value < Infinity)) return null;
  space.toParameters(at, parameters);
  runEts(scaled, places, model.season === 'M', parameters, run);
  const logLikelihood = -(value + 2 * length * Math.log(size)) / 2;
  return {
    model,
    period: places,
    parameters: scaledStates(parameters, model, size),
    last: scaledStates(run.last, model, size),
    logLikelihood,
    aicc: -2 * logLikelihood + 2 * count + (2 * count * (count + 1)) / (length - count - 1),
    variance:
      varianceOf(scaled, run, model) * (model.error === 'A' ? size * size : 1) * (length / (length - count + 1)),
    freedom: length - count + 1,
    length,
  };
}

/** The likelihood often has several hills: a level or a season that hardly moves, or one that follows every point. */
function hills(states: EtsParameters, model: EtsModel): EtsParameters[] {
  const starts = STARTS.filter(
    ([, beta, gamma]) => (model.season !== 'N' || gamma < 0.5) && (model.trend !== 'N' || beta < 0.5),
  );
  return starts.map(([alpha, beta, gamma]) => {
    const start = states.slice();
    start[ALPHA] = alpha;
    start[BETA] = model.trend === 'N' ? 0 : beta * alpha;
    start[GAMMA] = model.season === 'N' ? 0 : gamma * (1 - alpha);
    return start;
  });
}

/** Brings first states that allow no likelihood (a season deeper than the first level) halfway to none, in place. */
function soften(states: EtsParameters, { season }: EtsModel): EtsParameters {
  const none = season === 'M' ? 1 : 0;
  states[GROWTH]! /= 2;
  for (let place = SEASON; place < states.length; place += 1) states[place] = (states[place]! + none) / 2;
  return states;
}

const STARTS = [
  [0.1, 0.1, 0.1],
  [0.3, 0.1, 0.6],
  [0.8, 0.02, 0.1],
  [0.3, 0.9, 0.1],
] as const;
const ROUGH = 0.5;

function meanSize(history: Float64Array): number {
  let sum = 0;
  for (const value of history) sum += Math.abs(value);
  return sum / history.length || 1;
}

/** Typical move from one point to the next, for the scale of the search. */
function noiseOf(history: Float64Array): number {
  let sum = 0;
  for (let index = 1; index < history.length; index += 1) sum += Math.abs(history[index]! - history[index - 1]!);
  return Math.max(1e-6, sum / history.length);
}

function varianceOf(history: Float64Array, run: EtsRun, model: EtsModel): number {
  let sum = 0;
  for (let step = 0; step < history.length; step += 1) {
    const error = run.error[step]!;
    sum += (model.error === 'A' ? error : error / (history[step]! - error)) ** 2;
  }
  return sum / history.length;
}

/** Parameters with their states (seasonal ratios excepted) times a factor. */
function scaledStates(parameters: EtsParameters, model: EtsModel, factor: number): EtsParameters {
  const result = parameters.slice();
  const end = model.season === 'M' ? SEASON : result.length;
  for (let index = LEVEL; index < end; index += 1) result[index]! *= factor;
  return result;
}
