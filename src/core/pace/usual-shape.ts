import { incompleteBeta } from '../probability/incomplete-beta';
import { fitShape, type MonthOfDays } from './fit-shape';

/** What the months before tell about the working days of a month, by the number of working days left. */
export interface UsualShape {
  /** What such a day usually books, as a multiple of the average day. */
  readonly weightAt: (left: number) => number;
  /** Variance of such a day around its weight, for each unit of weight; of any scale, null where not known. */
  readonly spreadAt: (left: number) => number | null;
  /** Relative variance that the contrast between elapsed and remaining days adds, as a share of their own. */
  readonly noise: number;
  /** Per month, how far each day was off its weight, in day-to-day order and in units of the weight's own spread. */
  readonly residuals: readonly (readonly number[])[];
}

/**
 * The usual shape of a month (月末冲量): the share that each working day books, from the months before. Days are counted
 * from the end of their month, so that the last three days of months with 20 and 23 working days fall together.
 *
 * Weights are taken from history as far as they stand out from chance. The contrast between the days elapsed and those
 * remaining, which decides the landing, is followed in full from two months of history on, at the cost of the variance
 * in `noise`; with one month, only as far as it exceeds its own noise. The pattern within each of the two is followed
 * where an F test at 5 % sees one. History without any noise is followed exactly.
 *
 * `elapsed` are the days so far of the month that is cut, which also tell about the noise, `remaining` the working days
 * left at each of its other days. Null where no month before has a total above 0.
 */
export function usualShape(
  history: readonly MonthOfDays[],
  elapsed: MonthOfDays,
  remaining: readonly number[],
): UsualShape | null {
  const months = history.filter(({ amounts }) => sum(amounts) > 0);
  if (months.length === 0) return null;
  const { weights, levels } = fitShape(months);
  const days = sum(months.map(({ amounts }) => amounts.length));
  const positions = weights.filter((weight) => !Number.isNaN(weight)).length;
  const replicates = days / positions;
  const off = (weightAt: (left: number) => number) =>
    months.map(({ amounts, left }, month) => left.map((p, day) => amounts[day]! / levels[month]! - weightAt(p)));

  const fitted = (left: number) => weights[nearest(weights, left)]!;
  const current = sum(elapsed.amounts) / sum(elapsed.left.map(fitted));
  const isUsable = current > 0 && current < Infinity;
  const now = isUsable ? elapsed.left.map((p, day) => elapsed.amounts[day]! / current - fitted(p)) : [];
  const freedom = Math.max(0, days - months.length - positions + 1) + Math.max(0, now.length - 1);
  const squares = squared(off(fitted).flat()) + squared(now) / (1 + 1 / replicates);
  const variance = freedom > 0 && squares > NOISE * days ? squares / freedom : 0;

  const parts = [elapsed.left, remaining].map((part) => part.filter((p) => !Number.isNaN(weights[p])));
  const means = parts.map((part) => (part.length > 0 ? sum(part.map(fitted)) / part.length : 1));
  const contrast = means[1]! - means[0]!;
  const ofContrast = (variance / replicates) * sum(parts.map((part) => 1 / Math.max(1, part.length)));
  const isCut = parts.every((part) => part.length > 0) && contrast !== 0;
  const stands = isCut ? Math.max(0, 1 - ofContrast / contrast ** 2) : 0;
  const followed = isCut && replicates > ONE_MONTH ? 1 : stands;

  const within = squared(parts.flatMap((part, index) => part.map((p) => fitted(p) - means[index]!)));
  const pattern = patternShare(within, Math.max(1, sum(parts.map((part) => Math.max(0, part.length - 1)))), {
    variance: variance / replicates,
    freedom,
  });
  const least = variance > 0 ? LEAST_WEIGHT : 0;
  const partOf = new Map(parts.flatMap((part, index) => part.map((p) => [p, means[index]!] as const)));
  const used = weights.map((_, left) => {
    const mean = partOf.get(nearest(weights, left)) ?? 1;
    return Math.max(least, 1 + followed * (mean - 1) + pattern * (fitted(left) - mean));
  });
  const weightAt = (left: number) => used[left]!;

  const residuals = off(weightAt);
  const spread = new Map<number, { sum: number; count: number }>();
  months.forEach(({ left }, month) =>
    left.forEach((p, day) => {
      const { sum: so, count } = spread.get(p) ?? { sum: 0, count: 0 };
      spread.set(p, { sum: so + residuals[month]![day]! ** 2, count: count + 1 });
    }),
  );
  const inOwnSpread = (ofMonth: readonly number[], month: number) =>
    ofMonth.map((value, day) => value / Math.sqrt(Math.max(LEAST_WEIGHT, weightAt(months[month]!.left[day]!))));
  const evidence = Math.max(pattern, stands);
  const average = squared(residuals.flat()) / days;
  return {
    weightAt,
    spreadAt: (left) => {
      const at = spread.get(left);
      if (replicates <= ONE_MONTH || at === undefined || !(average > 0)) return null;
      // As far as there is a shape at all: days that are all alike are taken to vary alike.
      return (evidence * at.sum) / at.count / Math.max(LEAST_WEIGHT, weightAt(left)) + (1 - evidence) * average;
    },
    noise: followed ** 2 / replicates,
    residuals: replicates <= ONE_MONTH ? [] : residuals.map(inOwnSpread),
  };
}

/** How much of a pattern is more than chance: 0 where an F test sees none, 1 where there is no noise. */
function patternShare(
  squares: number,
  freedom: number,
  noise: { readonly variance: number; readonly freedom: number },
): number {
  if (noise.variance === 0) return 1;
  const f = squares / freedom / noise.variance;
  const ofNoise = noise.freedom / (noise.freedom + freedom * f);
  const chance = incompleteBeta(ofNoise, noise.freedom / 2, freedom / 2);
  return chance < SIGNIFICANT ? Math.max(0, 1 - 1 / f) : 0;
}

/** The position itself, or the nearest one that was seen: the first days of a month longer than those before. */
function nearest(weights: Float64Array, left: number): number {
  for (let away = 0; away < weights.length; away += 1) {
    if (!Number.isNaN(weights[left - away] ?? NaN)) return left - away;
    if (!Number.isNaN(weights[left + away] ?? NaN)) return left + away;
  }
  return left;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function squared(values: readonly number[]): number {
  return values.reduce((total, value) => total + value * value, 0);
}

const NOISE = 1e-20;
const SIGNIFICANT = 0.05;
const LEAST_WEIGHT = 0.1;
/** Replicates up to which history counts as a single month. */
const ONE_MONTH = 1.75;
