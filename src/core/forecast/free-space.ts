import type { EtsModel } from './ets-model';
import { ALPHA, BETA, GAMMA, GROWTH, LEVEL, PHI, SEASON, type EtsParameters } from './ets-recursion';

/** A model's parameters as free variables, each of any size, for a search without bounds. */
export interface FreeSpace {
  fromParameters(parameters: EtsParameters): Float64Array;
  /** Writes the parameters of a point into a list. */
  toParameters(free: Float64Array, parameters: EtsParameters): void;
  /** The slopes by the free variables, from the slopes by the parameters; `slope` is used up. */
  toFreeSlope(free: Float64Array, parameters: EtsParameters, slope: Float64Array, freeSlope: Float64Array): void;
  /** About how far each variable may lie from its start, `noise` being a typical error of the history. */
  spread(parameters: EtsParameters, noise: number): Float64Array;
}

/**
 * Bounded parameters pass through a curve that swings between 0 and 1, x ↦ ½ + x ÷ (1 + x²), β as a share of α and γ of
 * 1 − α. It turns round at both bounds, so that a best value on a bound is an ordinary minimum of the free variable, and
 * it has no function in it that machines round differently.
 *
 * Seasonal states beyond 24 places (weeks, days of a year) keep their start, the shape of the decomposition: hundreds of
 * variables would cost much and fit noise.
 */
export function freeSpace({ trend, season }: EtsModel, places: number): FreeSpace {
  const bounded = [
    ALPHA,
    ...(trend === 'N' ? [] : [BETA]),
    ...(season === 'N' ? [] : [GAMMA]),
    ...(trend === 'Ad' ? [PHI] : []),
  ];
  const states = [LEVEL, ...(trend === 'N' ? [] : [GROWTH])];
  const searched = season !== 'N' && places <= MOST_PLACES;
  if (searched) for (let place = 0; place < places - 1; place += 1) states.push(SEASON + place);
  const count = bounded.length;
  const lastPlace = SEASON + places - 1;
  const seasonSum = season === 'M' ? places : 0;

  return {
    fromParameters(parameters) {
      const shares = bounded.map((which) => {
        const { low, high } = rangeOf(which, parameters[ALPHA]!);
        return Math.min(0.995, Math.max(0.005, (parameters[which]! - low) / (high - low)));
      });
      return Float64Array.from([...shares.map(unfold), ...states.map((which) => parameters[which]!)]);
    },
    toParameters(free, parameters) {
      for (let i = 0; i < count; i += 1) {
        const { low, high } = rangeOf(bounded[i]!, parameters[ALPHA]!);
        parameters[bounded[i]!] = low + (high - low) * fold(free[i]!);
      }
      for (let i = 0; i < states.length; i += 1) parameters[states[i]!] = free[count + i]!;
      if (!searched) return;
      let left = seasonSum;
      for (let place = SEASON; place < lastPlace; place += 1) left -= parameters[place]!;
      parameters[lastPlace] = left;
    },
    toFreeSlope(free, parameters, slope, freeSlope) {
      const alpha = parameters[ALPHA]!;
      for (let i = count - 1; i >= 0; i -= 1) {
        const which = bounded[i]!;
        const { low, high, byAlpha } = rangeOf(which, alpha);
        // α moves the upper bounds of β and γ; its own turn comes last.
        slope[ALPHA]! += byAlpha * fold(free[i]!) * slope[which]!;
        freeSlope[i] = slope[which]! * (high - low) * foldSlope(free[i]!);
      }
      for (let i = 0; i < states.length; i += 1) {
        const which = states[i]!;
        freeSlope[count + i] = slope[which]! - (which >= SEASON ? slope[lastPlace]! : 0);
      }
    },
    spread(parameters, noise) {
      const ofState = (which: number) => {
        if (which === GROWTH) return 0.1 * noise;
        return which === LEVEL || season === 'A' ? noise : noise / Math.max(parameters[LEVEL]!, noise);
      };
      return Float64Array.from([...bounded.map(() => 0.5), ...states.map(ofState)]);
    },
  };
}

/** Seasons of more places keep the shape they start with. */
export const MOST_PLACES = 24;
const LEAST = 1e-4;
const MOST = 0.9999;

/** Bounds of a smoothing parameter, and how fast the upper one moves with α. */
function rangeOf(
  which: number,
  alpha: number,
): { readonly low: number; readonly high: number; readonly byAlpha: number } {
  if (which === ALPHA) return { low: LEAST, high: MOST, byAlpha: 0 };
  if (which === BETA) return { low: LEAST, high: Math.max(LEAST, alpha), byAlpha: 1 };
  if (which === GAMMA) return { low: LEAST, high: Math.max(LEAST, 1 - alpha), byAlpha: -1 };
  return { low: 0.8, high: 0.98, byAlpha: 0 };
}

function fold(x: number): number {
  return 0.5 + x / (1 + x * x);
}

function foldSlope(x: number): number {
  const square = 1 + x * x;
  return (2 - square) / (square * square);
}

function unfold(share: number): number {
  const z = 2 * share - 1;
  return z / (1 + Math.sqrt(1 - z * z));
}
