import type { Calendar } from '../calendar/calendar';
import { weekdayOf } from '../calendar/date';
import { monthsOf, type Days } from '../calendar/period';
import { asWholeNumbers } from '../numeric/whole-numbers';
import { succeed, type Outcome } from '../outcome';

export interface DayPattern {
  /** Twelve indices, January first, of any scale; omitted: a month weighs as much as it has working days. */
  readonly seasonality?: readonly number[] | undefined;
  /** Seven weights, Monday first, of the working days of a week among each other; omitted: all alike. */
  readonly weekdayPattern?: readonly number[] | undefined;
}

/** Weights of days summed up: entry i is the sum of the first i days, so that a period is a difference of two. */
export interface DaySums {
  /** Whole numbers in the proportions of the weights. */
  readonly weights: readonly bigint[];
  readonly workdays: Int32Array;
}

/**
 * The weight of each day of a plan, exactly: its month's weight ÷ the weights of all working days of that month × its
 * own. The whole month counts, also where the plan begins or ends within it, so half a month has about half its weight.
 * Days off weigh nothing. Indices over a whole year put months in proportion to the indices.
 *
 * Failures: year-not-covered.
 */
export function dayWeights(days: Days, calendar: Calendar, pattern: DayPattern): Outcome<DaySums> {
  const indices = pattern.seasonality && asWholeNumbers(pattern.seasonality);
  const ofWeekday = asWholeNumbers(pattern.weekdayPattern ?? [1, 1, 1, 1, 1, 1, 1]);
  const months: { readonly part: Days; readonly own: readonly bigint[]; readonly factor: Fraction }[] = [];
  const workdays = new Int32Array(days.to - days.from + 2);
  for (const { part, whole, month } of monthsOf(days)) {
    const own: bigint[] = [];
    let sum = 0n;
    let worked = 0;
    for (let day = whole.from; day <= whole.to; day += 1) {
      const works = calendar.count(day, day);
      if (!works.ok) return works;
      const weight = works.value > 0 ? ofWeekday[weekdayOf(day) - 1]! : 0n;
      sum += weight;
      worked += works.value;
      if (day < part.from || day > part.to) continue;
      own.push(weight);
      workdays[day - days.from + 1] = workdays[day - days.from]! + works.value;
    }
    months.push({ part, own, factor: reduced(indices ? indices[month - 1]! : BigInt(worked), sum) });
  }
  const common = months.reduce((all, { factor }) => (all / gcd(all, factor.bottom)) * factor.bottom, 1n);
  const weights = [0n];
  for (const { own, factor } of months) {
    const scale = (common / factor.bottom) * factor.top;
    for (const weight of own) weights.push(weights.at(-1)! + weight * scale);
  }
  return succeed({ weights, workdays });
}

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** In lowest terms; 0 when there is nothing to share among. */
function reduced(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) return { top: 0n, bottom: 1n };
  const divisor = gcd(top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
