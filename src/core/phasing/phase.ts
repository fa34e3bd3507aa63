import { apportion } from '../allocation/apportion';
import { calendarOr, type Calendar } from '../calendar/calendar';
import { checkIndices } from '../calendar/check-indices';
import type { Days } from '../calendar/period';
import { refuseDays } from '../calendar/refuse-days';
import { readTotal } from '../numeric/default-unit';
import { worth } from '../numeric/from-units';
import { fail, succeed, type Outcome } from '../outcome';
import { dayWeights, type DayPattern, type DaySums } from './day-weights';
import { weeksOf, type WeekConvention } from './weeks';

export type PhaseLevel = 'quarter' | 'month' | 'week' | 'day';

export interface PhaseOptions extends DayPattern {
  /** Default: month. */
  readonly by?: PhaseLevel | undefined;
  /** Default: Monday to Friday. */
  readonly calendar?: Calendar | undefined;
  /** Omitted: 1 when the total is whole, else 0.01. */
  readonly unit?: number | undefined;
  /** Default: split. */
  readonly weeks?: WeekConvention | undefined;
}

/** A quarter, month, week or day of a plan, cut where the plan begins and ends. */
export interface Phase {
  readonly from: number;
  readonly to: number;
  readonly workdays: number;
  readonly amount: number;
}

/**
 * Phase a total over time (目标按时间分解): quarters, months, weeks or days of a plan, in whole units that add up to the
 * total exactly.
 *
 * - A day weighs its month's weight (seasonal index, or without indices its working days) ÷ the working days of that
 *   whole month × its weekday's weight; a period weighs what its days weigh. See `dayWeights`.
 * - Whatever level is asked for, the total goes down quarter → month → week → day, each parent split over its children
 *   by largest remainder, ties to the earlier one. So the days of a plan add up to its weeks, these to its months and
 *   these to its quarters, in units, under each of the three week conventions (`weeksOf`).
 * - Every period of the plan is listed, without a gap; one without a working day or with index 0 gets nothing.
 * - A negative total (a reduction) is phased as its opposite and negated.
 *
 * Linear in the number of days; at most 100 years, which catches a mistyped year.
 *
 * Failures: those of `toUnits` (total), date-out-of-range, from-after-to, range-too-long, count-wrong, negative,
 * not-finite and no-weight (seasonality, weekdayPattern), year-not-covered, no-working-days, no-season (every
 * month of the plan has index 0).
 *
 * @example
 * phase(65, { from: 46023, to: 46112 })
 * // → ok [{ from: 46023, to: 46053, workdays: 22, amount: 23 }, { workdays: 20, amount: 20, … },
 * // { workdays: 22, amount: 22, … }]: the first quarter of 2026
 */
export function phase(total: number, days: Days, options: PhaseOptions = {}): Outcome<Phase[]> {
  const { from, to } = days;
  const read = readTotal(total, options.unit);
  if (!read.ok) return read;
  const { unit, units } = read.value;
  const faultyDay = refuseDays(days);
  if (faultyDay) return faultyDay;
  if (to - from >= MOST_DAYS) return fail('range-too-long', { argument: 'to', from, to, years: MOST_YEARS });
  const faulty =
    (options.seasonality && checkIndices(options.seasonality, 'seasonality', 12)) ??
    (options.weekdayPattern && checkIndices(options.weekdayPattern, 'weekdayPattern', 7));
  if (faulty) return faulty;
  const calendar = calendarOr(options.calendar);
  if (!calendar.ok) return calendar;
  const sums = dayWeights(days, calendar.value, options);
  if (!sums.ok) return sums;
  if (sums.value.workdays.at(-1) === 0) return fail('no-working-days', { argument: 'from', from, to });
  if (sums.value.weights.at(-1) === 0n) {
    return fail('no-season', { argument: options.seasonality ? 'seasonality' : 'weekdayPattern', from, to });
  }

  const sign = units < 0 ? -1 : 1;
  const levels = levelStarts(days, options.weeks ?? 'split');
  const wanted = LEVELS.slice(0, LEVELS.indexOf(options.by ?? 'month') + 1);
  let parts: readonly Part[] = [{ from, to, units: Math.abs(units) }];
  for (const level of wanted) parts = splitParts(parts, levels[level], from, sums.value);
  return succeed(
    parts.map((part) => ({
      from: part.from,
      to: part.to,
      workdays: sums.value.workdays[part.to - from + 1]! - sums.value.workdays[part.from - from]!,
      amount: worth(sign * part.units, unit),
    })),
  );
}

const LEVELS = ['quarter', 'month', 'week', 'day'] as const;
const MOST_YEARS = 100;
const MOST_DAYS = MOST_YEARS * 365.25;

interface Part extends Days {
  readonly units: number;
}

/** First days of the periods of each level, in order. Each begins one of the level below, too. */
function levelStarts(days: Days, convention: WeekConvention): Record<PhaseLevel, number[]> {
  const weeks = weeksOf(days, convention);
  const startsOf = (key: (month: number) => number) =>
    weeks.filter(({ month }, index) => index === 0 || key(month) !== key(weeks[index - 1]!.month));
  const serials = (list: readonly { readonly from: number }[]) => list.map(({ from }) => from);
  return {
    quarter: serials(startsOf((month) => Math.floor(month / 3))),
    month: serials(startsOf((month) => month)),
    week: serials(weeks),
    day: Array.from({ length: days.to - days.from + 1 }, (_, index) => days.from + index),
  };
}

/** Splits every part over the periods within it, by the weights of their days. */
function splitParts(parts: readonly Part[], starts: readonly number[], first: number, { weights }: DaySums): Part[] {
  const result: Part[] = [];
  let next = 0;
  for (const part of parts) {
    const children: Days[] = [];
    while (next < starts.length && starts[next]! <= part.to) {
      const from = starts[next]!;
      next += 1;
      children.push({ from, to: Math.min(part.to, (starts[next] ?? Infinity) - 1) });
    }
    const units = apportion(
      part.units,
      children.map(({ from, to }) => weights[to - first + 1]! - weights[from - first]!),
    );
    children.forEach((child, index) => result.push({ ...child, units: units[index]! }));
  }
  return result;
}
