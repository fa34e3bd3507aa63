import type { Calendar } from '../../core/calendar/calendar';
import { dateOf, serialOf, weekdayOf } from '../../core/calendar/date';
import { ratio } from '../../core/numeric/ratio';
import { dayWeights, type DaySums } from '../../core/phasing/day-weights';
import { weeksOf, type WeekConvention } from '../../core/phasing/weeks';
import { refuse, type JobOutcome } from '../job-outcome';
import { timeKinds, type TimeKind } from './levels';
import type { DayRange } from './plan-periods';

/** How weeks and months fit: the three of the core, and `four`, where every month has four equal weeks. */
export type PlanWeeks = WeekConvention | 'four';

/** A shortest part of a plan's time, with the longer parts it belongs to. */
export interface TimeItem {
  /**
   * "q1" … "q4", "m1" … "m12" (calendar months), "w43101" (a week by its Monday), "d43101"; parts of another year
   * carry it: "m2019-1". Of `4-4-5` weeks are "w01" …, of `four` "w1" … "w4".
   */
  readonly names: Readonly<Record<TimeKind, string>>;
  /** Its days; those of the whole month for a week of `four`. */
  readonly from: number;
  readonly to: number;
  readonly workdays: number;
  /** Weights in proportion: by working days, and by seasonal indices (the same where there are none). */
  readonly byWorkdays: number;
  readonly bySeason: number;
}

export interface TimeOptions {
  readonly calendar: Calendar;
  readonly weeks: PlanWeeks;
  /** Twelve, January first; null where there are none. */
  readonly seasonality: readonly number[] | null;
  /** The year in which the plan's year begins, and the month (1 to 12) it begins with. */
  readonly year: number;
  readonly startMonth: number;
}

/**
 * The parts of a plan's time down to the shortest asked for. A part weighs what its days weigh (`dayWeights`), so that
 * months are the sums of their weeks and these of their days.
 *
 * Failures: year-not-in-calendar, no-work-in-period, four-weeks-no-days.
 */
export function timeGrid(days: DayRange, shortest: TimeKind, options: TimeOptions): JobOutcome<TimeItem[]> {
  const { calendar, weeks, seasonality } = options;
  if (weeks === 'four' && shortest === 'day') return refuse('four-weeks-no-days');
  const plain = dayWeights(days, calendar, {});
  const seasonal = seasonality === null ? plain : dayWeights(days, calendar, { seasonality });
  const failed = [plain, seasonal].find((one) => !one.ok);
  if (failed && !failed.ok) {
    const { year, first, last } = failed.failure.parameters;
    return refuse('year-not-in-calendar', { year: year ?? '', first: first ?? '', last: last ?? '' });
  }
  const [byWorkdays, bySeason] = [plain, seasonal].map((one) => (one.ok ? one.value : null)) as [DaySums, DaySums];
  if (byWorkdays.weights.at(-1) === 0n || bySeason.weights.at(-1) === 0n) return refuse('no-work-in-period');

  const parts = partsOf(days, shortest, options);
  const sums = (all: DaySums) =>
    asNumbers(parts.map(({ from, to }) => all.weights[to - days.from + 1]! - all.weights[from - days.from]!));
  const [plainNumbers, seasonalNumbers] = [sums(byWorkdays), sums(bySeason)];
  return {
    ok: true,
    value: parts.map(({ names, from, to }, index) => ({
      names,
      from,
      to,
      workdays: byWorkdays.workdays[to - days.from + 1]! - byWorkdays.workdays[from - days.from]!,
      byWorkdays: plainNumbers[index]!,
      bySeason: seasonalNumbers[index]!,
    })),
  };
}

type Part = Pick<TimeItem, 'names' | 'from' | 'to'>;

function partsOf(days: DayRange, shortest: TimeKind, { weeks, year, startMonth }: TimeOptions): Part[] {
  const list = weeksOf(days, weeks === 'four' ? 'split' : weeks);
  const counted = weeks === '4-4-5';
  // months count from the start of the plan's year; those of 4-4-5 from the plan's first day
  const offset = counted ? monthsBetween(year, startMonth, days.from) : 0 - (year * 12 + startMonth - 1);
  const parts: Part[] = [];
  for (const [index, week] of list.entries()) {
    const to = (list[index + 1]?.from ?? days.to + 1) - 1;
    const names = {
      ...monthNames(week.month + offset, year, startMonth),
      week: counted ? `w${String(index + 1).padStart(2, '0')}` : `w${week.from - weekdayOf(week.from) + 1}`,
      day: '',
    };
    if (shortest === 'day') {
      for (let day = week.from; day <= to; day += 1) {
        parts.push({ names: { ...names, day: `d${day}` }, from: day, to: day });
      }
      continue;
    }
    const last = parts.at(-1);
    const kinds = timeKinds.slice(
      0,
      timeKinds.indexOf(weeks === 'four' && shortest === 'week' ? 'month' : shortest) + 1,
    );
    if (last !== undefined && kinds.every((kind) => last.names[kind] === names[kind])) {
      parts[parts.length - 1] = { ...last, to };
    } else parts.push({ names, from: week.from, to });
  }
  if (weeks !== 'four' || shortest !== 'week') return parts;
  return parts.flatMap((part) =>
    [1, 2, 3, 4].map((number) => ({ ...part, names: { ...part.names, week: `w${number}` } })),
  );
}

/** @param count months since the plan's year began; below 0 or above 11 for weeks that belong to the years beside it */
function monthNames(count: number, year: number, startMonth: number): { quarter: string; month: string } {
  const sinceZero = year * 12 + startMonth - 1 + count;
  const month = (sinceZero % 12) + 1;
  const inside = count >= 0 && count < 12;
  const quarter = (((Math.floor(count / 3) % 4) + 4) % 4) + 1;
  const ofYear = year + Math.floor(count / 12);
  return inside
    ? { quarter: `q${quarter}`, month: `m${month}` }
    : { quarter: `q${ofYear}-${quarter}`, month: `m${Math.floor(sinceZero / 12)}-${month}` };
}

function monthsBetween(year: number, month: number, day: number): number {
  const date = dateOf(day);
  return date.year * 12 + date.month - (year * 12 + month);
}

/** Whole numbers in the same proportions where doubles hold them, else the nearest parts of their sum. */
function asNumbers(weights: readonly bigint[]): number[] {
  const divisor = weights.reduce((common, weight) => gcd(common, weight), 0n) || 1n;
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  const plain = sum / divisor <= BigInt(Number.MAX_SAFE_INTEGER);
  return weights.map((weight) => (plain ? Number(weight / divisor) : ratio(weight, sum)));
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** The ISO number of the week that a day lies in. */
export function weekNumber(day: number): number {
  const thursday = day - weekdayOf(day) + 4;
  return Math.floor((thursday - serialOf(dateOf(thursday).year, 1, 1)!) / 7) + 1;
}
