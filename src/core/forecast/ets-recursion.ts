/**
 * Parameters of an ETS model in one flat list: four smoothing parameters, then the states, the season's last. A model
 * without a part has 0 there; a season that is not there is one additive season of 0, so every model has the same list.
 */
export type EtsParameters = Float64Array;

export const ALPHA = 0;
export const BETA = 1;
export const GAMMA = 2;
export const PHI = 3;
export const LEVEL = 4;
export const GROWTH = 5;
export const SEASON = 6;

/** What one run over a history leaves behind, step by step; buffers that are filled again by each run. */
export interface EtsRun {
  /** Level expected for the step: last level plus damped growth. */
  readonly base: Float64Array;
  readonly growth: Float64Array;
  readonly season: Float64Array;
  /** One step ahead: history − expected value. */
  readonly error: Float64Array;
  /** Work space for the slope of the likelihood by each expected value. */
  readonly direct: Float64Array;
  /** The parameters with the states after the last step. */
  readonly last: EtsParameters;
}

export function makeRun(steps: number, parameters: number): EtsRun {
  const list = () => new Float64Array(steps);
  return {
    base: list(),
    growth: list(),
    season: list(),
    error: list(),
    direct: list(),
    last: new Float64Array(parameters),
  };
}

/**
 * Runs the state recursion over a history. Additive and multiplicative errors share it, since the states follow from
 * the error in the units of the history; only the likelihood tells them apart.
 *
 * Answers false where a multiplicative season leaves the range in which it means anything (level or index not above 0).
 */
export function runEts(
  history: Float64Array,
  period: number,
  multiplicative: boolean,
  parameters: EtsParameters,
  run: EtsRun,
): boolean {
  const { last } = run;
  last.set(parameters);
  const alpha = parameters[ALPHA]!;
  const beta = parameters[BETA]!;
  const gamma = parameters[GAMMA]!;
  const phi = parameters[PHI]!;
  let level = parameters[LEVEL]!;
  let growth = parameters[GROWTH]!;
  let at = SEASON;
  const { base: bases, growth: growths, season: seasons, error: errors } = run;
  for (let step = 0; step < history.length; step += 1) {
    const damped = phi * growth;
    const base = level + damped;
    const season = last[at]!;
    bases[step] = base;
    growths[step] = growth;
    seasons[step] = season;
    // By how much the expected value moves with the level and with the season.
    const byLevel = multiplicative ? season : 1;
    const bySeason = multiplicative ? base : 1;
    if (multiplicative && !(base > 0 && season > 0)) return false;
    const error = history[step]! - base * byLevel - (multiplicative ? 0 : season);
    const ofLevel = error / byLevel;
    level = base + alpha * ofLevel;
    growth = damped + beta * ofLevel;
    last[at] = season + (gamma * error) / bySeason;
    errors[step] = error;
    at = at - SEASON + 1 < period ? at + 1 : SEASON;
  }
  last[LEVEL] = level;
  last[GROWTH] = growth;
  return true;
}
