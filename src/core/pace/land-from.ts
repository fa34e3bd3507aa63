import { sumOf } from '../numeric/sum';
import { studentCdf } from '../probability/student-cdf';
import { studentQuantile } from '../probability/student-quantile';
import { correlationFactor } from './correlation-factor';
import type { WeighedBookings } from './weigh-bookings';
import type { DayWeight, WeighedDays } from './weigh-days';

/** Null stands for a figure that can't be computed. */
export interface Landing {
  /** Expected total of the period at its end. */
  readonly landing: number | null;
  /** Interval that holds the total with the chance of `level`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Chance that the total reaches the target. */
  readonly chance: number | null;
}

/** The chance with which an interval holds the landing, where nothing else is asked for. */
export const USUAL_LEVEL = 0.8;

/** Landing, interval and chance from the days of a period, as `forecastLanding` states them. */
export function landFrom(days: WeighedBookings, target: number, level: number): Landing {
  const { booked, elapsed, remaining, actual, mayFall } = days;
  const isReached = actual >= target;
  const certain = (landing: number, chance: number) => ({ landing, low: landing, high: landing, chance });
  const left = weightOf(remaining);
  if (left === 0) return certain(actual, isReached ? 1 : 0);
  const passed = weightOf(elapsed);
  if (passed === 0) return { landing: null, low: null, high: null, chance: isReached ? 1 : null };
  const landing = (actual * (passed + left)) / passed;
  if (elapsed.length < FEWEST_DAYS) return { landing, low: null, high: null, chance: isReached ? 1 : null };

  const rate = sumOf(booked) / passed;
  const least = (LEAST_WEIGHT * (passed + left)) / (elapsed.length + remaining.length);
  const residuals = elapsed.map(
    ({ weight }, day) => (booked[day]! - rate * weight) / Math.sqrt(Math.max(weight, least)),
  );
  const freedom = elapsed.length - 1;
  const variance = sumOf(residuals.map((value) => value * value)) / freedom;
  const size = Math.max(...booked.map(Math.abs));
  if (variance * passed <= elapsed.length * (NOISE * size) ** 2) {
    return certain(landing, isReached || landing >= target * (1 - NOISE) ? 1 : 0);
  }
  const deviation = Math.sqrt(
    variance *
      spreadOf(
        days,
        residuals.map((value) => value / Math.sqrt(variance)),
      ),
  );
  const quantile = studentQuantile((1 + level) / 2, freedom);
  const isLumpy = booked.filter((amount) => amount === 0).length >= LUMPY * booked.length && landing > 0 && !mayFall;
  // Half the width squared over the landing: how far the interval of lumpy days leans to the high side.
  const lean = isLumpy ? (quantile * deviation) ** 2 / landing / 2 : 0;
  const reach = Math.sqrt((quantile * deviation) ** 2 + lean ** 2);
  const ofTarget = isLumpy ? deviation * Math.sqrt(target / landing) : deviation;
  return {
    landing,
    low: mayFall ? landing - reach : Math.max(actual, landing + lean - reach),
    high: landing + lean + reach,
    chance: isReached ? 1 : studentCdf((landing - target) / ofTarget, freedom),
  };
}

/** Variance of what is still to come around its mean, for a residual variance of 1 per unit of weight. */
function spreadOf({ elapsed, remaining, shape, cut }: WeighedDays, residuals: readonly number[]): number {
  const [passed, left] = [weightOf(elapsed), weightOf(remaining)];
  const uneven = shape ? unevenness(elapsed, remaining, shape.spreadAt) : 1;
  const series = shape ? [residuals, ...inUnits(shape.residuals)] : [residuals];
  const own = left * (uneven + left / passed);
  const [before, after] = [elapsed.slice(elapsed.length - cut[0]), remaining.slice(0, cut[1])].map(weightOf);
  const ofShape = shape && before! > 0 ? shape.noise * after! * (uneven + after! / before!) : 0;
  return (own + ofShape) * correlationFactor(series, elapsed.length, remaining.length);
}

/** How much more the remaining days usually vary, for their weight, than those elapsed; 1 where history can't tell. */
function unevenness(
  elapsed: readonly DayWeight[],
  remaining: readonly DayWeight[],
  spreadAt: (left: number) => number | null,
): number {
  const perWeight = (days: readonly DayWeight[]) => {
    const known = days
      .map(({ weight, left }) => ({ weight, spread: spreadAt(left) }))
      .filter((day) => day.spread !== null);
    return sumOf(known.map(({ weight, spread }) => weight * (spread ?? 0))) / weightOf(known);
  };
  const times = perWeight(remaining) / perWeight(elapsed);
  return times > 0 && times < Infinity ? Math.min(MOST_UNEVEN, Math.max(1 / MOST_UNEVEN, times)) : 1;
}

/** Residuals of the months before, in units of their common spread. */
function inUnits(series: readonly (readonly number[])[]): number[][] {
  const all = series.flat();
  const spread = Math.sqrt(sumOf(all.map((value) => value * value)) / all.length);
  return spread > 0 ? series.map((values) => values.map((value) => value / spread)) : [];
}

function weightOf(days: readonly { readonly weight: number }[]): number {
  return sumOf(days.map(({ weight }) => weight));
}

const FEWEST_DAYS = 5;
const LEAST_WEIGHT = 0.1;
const NOISE = 1e-12;
const LUMPY = 1 / 3;
const MOST_UNEVEN = 4;
