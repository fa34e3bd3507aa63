import type { EtsModel } from './ets-model';
import {
  ALPHA,
  BETA,
  GAMMA,
  GROWTH,
  LEVEL,
  PHI,
  SEASON,
  runEts,
  type EtsParameters,
  type EtsRun,
} from './ets-recursion';

/**
 * −2 × log-likelihood of an ETS model, constants dropped as R's ets() does: n·log Σe² for additive errors, for
 * multiplicative ones n·log Σ(e/μ)² + 2·Σ log μ, with μ the value expected one step ahead. Infinite where the model has
 * no meaning. The slopes by every parameter are put into `slope`.
 *
 * The slopes come from one pass backwards through the recursion (adjoint method): all of them for about the price of
 * the likelihood itself, which is what makes fitting fifteen models to a hundred series quick.
 */
export function etsLikelihood(
  history: Float64Array,
  period: number,
  model: EtsModel,
  parameters: EtsParameters,
  run: EtsRun,
  slope: Float64Array,
): number {
  const multiplicative = model.season === 'M';
  if (!runEts(history, period, multiplicative, parameters, run)) return Infinity;
  const value = valueOf(history, model.error === 'M', run);
  if (value === Infinity) return Infinity;
  slope.fill(0);
  const alpha = parameters[ALPHA]!;
  const beta = parameters[BETA]!;
  const gamma = parameters[GAMMA]!;
  const phi = parameters[PHI]!;
  let byAlpha = 0;
  let byBeta = 0;
  let byGamma = 0;
  let byPhi = 0;
  let byLevel = 0;
  let byGrowth = 0;
  let at = SEASON + ((history.length - 1) % period);
  const { error: errors, base: bases, season: seasons, growth: growths, direct } = run;
  for (let step = history.length - 1; step >= 0; step -= 1) {
    const bySeason = slope[at]!;
    const learnt = alpha * byLevel + beta * byGrowth;
    const error = errors[step]!;
    const level = multiplicative ? bases[step]! : 1;
    const season = multiplicative ? seasons[step]! : 1;
    const ofLevel = error / season;
    const ofSeason = error / level;
    const pull = learnt / season;
    const push = (gamma * bySeason) / level;
    const byExpected = direct[step]! - pull - push;
    byAlpha += byLevel * ofLevel;
    byBeta += byGrowth * ofLevel;
    byGamma += bySeason * ofSeason;
    // In a product each of level and season also divides the error that moves the other.
    const byBase = byLevel + byExpected * season - (multiplicative ? push * ofSeason : 0);
    slope[at] = bySeason + byExpected * level - (multiplicative ? pull * ofLevel : 0);
    const byDamped = byGrowth + byBase;
    byPhi += byDamped * growths[step]!;
    byGrowth = phi * byDamped;
    byLevel = byBase;
    at = at > SEASON ? at - 1 : SEASON + period - 1;
  }
  slope[ALPHA] = byAlpha;
  slope[BETA] = byBeta;
  slope[GAMMA] = byGamma;
  slope[PHI] = byPhi;
  slope[LEVEL] = byLevel;
  slope[GROWTH] = byGrowth;
  return value;
}

/** The value for errors as they are or relative to what was expected, and its slope by each expected value. */
function valueOf(history: Float64Array, relative: boolean, { error, direct }: EtsRun): number {
  const steps = error.length;
  let squares = NOISE * steps;
  let logs = 0;
  let product = 1;
  for (let step = 0; step < steps; step += 1) {
    const expected = relative ? history[step]! - error[step]! : 1;
    if (!(expected > 0)) return Infinity;
    const share = error[step]! / expected;
    direct[step] = share;
    squares += share * share;
    // One logarithm for many factors, before their product leaves the range of doubles.
    product *= expected;
    if (product > 1e200 || product < 1e-200) {
      logs += Math.log(product);
      product = 1;
    }
  }
  if (!(squares < Infinity)) return Infinity;
  const factor = (2 * steps) / squares;
  for (let step = 0; step < steps; step += 1) {
    const share = direct[step]!;
    direct[step] = relative ? ((2 - factor * share * (1 + share)) * (1 + share)) / history[step]! : -factor * share;
  }
  return steps * Math.log(squares) + 2 * (logs + Math.log(product));
}

/** Squared error per step that counts as none, in a history scaled to mean size 1: keeps the logarithm of a perfect fit finite. */
const NOISE = 1e-20;
