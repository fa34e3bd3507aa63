import type { Calendar } from '../calendar/calendar';
import type { Days } from '../calendar/period';
import { fail, succeed, type Outcome } from '../outcome';
import { bookOnWorkdays, type DailyAmounts } from './book-on-workdays';
import type { MonthOfDays } from './fit-shape';
import { usualShape, type UsualShape } from './usual-shape';
import { workMonths, type WorkDay } from './work-months';

/** The working days of a period, cut at the as-of day. */
export interface WeighedDays {
  /** Bookings of the elapsed working days. */
  readonly booked: Float64Array;
  readonly elapsed: readonly DayWeight[];
  readonly remaining: readonly DayWeight[];
  readonly shape: UsualShape | null;
  /** Days elapsed and remaining in the month that asOf cuts, where the shape parts it. */
  readonly cut: readonly [number, number];
}

export interface DayWeight {
  readonly weight: number;
  readonly left: number;
}

/**
 * The weights of a period's working days: a month's weight (its seasonal index, or its number of working days) is shared
 * over all its working days, alike or in the shape that bookings from `since` to the day before the period show.
 *
 * Failures: year-not-covered, no-working-days, no-season.
 */
export function weighDays(
  daily: DailyAmounts,
  { days, asOf, since }: { readonly days: Days; readonly asOf: number; readonly since: number },
  calendar: Calendar,
  seasonality: readonly number[] | undefined,
): Outcome<WeighedDays> {
  const { from, to } = days;
  const all = workMonths({ from: since, to }, calendar);
  if (!all.ok) return all;
  const { months, workdays } = all.value;
  const before = workdays.filter(({ serial }) => serial < from);
  const elapsed = workdays.filter(({ serial }) => serial >= from && serial <= asOf);
  const remaining = workdays.filter(({ serial }) => serial > asOf);
  if (elapsed.length + remaining.length === 0) return fail('no-working-days', { argument: 'period', from, to });

  const book = (range: Days, on: readonly WorkDay[]) =>
    bookOnWorkdays(
      daily,
      range,
      on.map(({ serial }) => serial),
    );
  const booked = book({ from, to: asOf }, elapsed);
  const history = byMonth(before, book({ from: since, to: from - 1 }, before));
  const last = elapsed.at(-1)?.month;
  const cutElapsed = elapsed.flatMap((day, index) => (day.month === last ? [{ day, amount: booked[index]! }] : []));
  const cutRemaining = remaining.filter(({ month }) => month === last).map(({ left }) => left);
  const current = { amounts: cutElapsed.map(({ amount }) => amount), left: cutElapsed.map(({ day }) => day.left) };
  const shape = history.length > 0 ? usualShape(history, current, cutRemaining) : null;

  const ofMonth = months.map(({ month, workdays: count }) => {
    let sum = 0;
    for (let left = 1; left <= count; left += 1) sum += shape?.weightAt(left) ?? 1;
    return sum > 0 ? (seasonality ? seasonality[month - 1]! : count) / sum : 0;
  });
  const weigh = ({ month, left }: WorkDay) => ({ weight: ofMonth[month]! * (shape?.weightAt(left) ?? 1), left });
  const weighed = {
    booked,
    elapsed: elapsed.map(weigh),
    remaining: remaining.map(weigh),
    shape,
    cut: [cutElapsed.length, cutRemaining.length] as const,
  };
  const isWeightless = ({ weight }: DayWeight) => weight === 0;
  if (weighed.elapsed.every(isWeightless) && weighed.remaining.every(isWeightless)) {
    return fail('no-season', { argument: 'seasonality', from, to });
  }
  return succeed(weighed);
}

function byMonth(days: readonly WorkDay[], amounts: Float64Array): MonthOfDays[] {
  const months = new Map<number, { amounts: number[]; left: number[] }>();
  days.forEach(({ month, left }, index) => {
    const own = months.get(month) ?? { amounts: [], left: [] };
    months.set(month, own);
    own.amounts.push(amounts[index]!);
    own.left.push(left);
  });
  return [...months.values()];
}
