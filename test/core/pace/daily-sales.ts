import { dateOf, serialOf, weekdayOf } from '../../../src/core/calendar/date';

/** Days of one kind: what a day brings that is the given number of working days before the end of its month. */
type Day = (left: number) => number;

/** Seeded random numbers between 0 and 1 (Mulberry32 by T. Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The four kinds of days that chances are calibrated on. */
export function kindsOfDays(random: () => number): Readonly<Record<string, () => Day>> {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const even: Day = () => 100 + 20 * normal();
  return {
    even: () => even,
    lumpy: () => () => (random() < 0.5 ? -200 * Math.log(1 - random()) : 0),
    autocorrelated: () => {
      let state = normal();
      return () => {
        state = 0.5 * state + Math.sqrt(0.75) * normal();
        return 100 + 20 * state;
      };
    },
    'tripled at month end': () => (left) => even(left) * (left <= 3 ? 3 : 1),
  };
}

/** Weekdays from so many months before June 2026 to its end, with the weekdays that are left in their month. */
export function weekdaysBefore(months: number): { serial: number; left: number }[] {
  const start = serialOf(months < 6 ? 2026 : 2025, months < 6 ? 6 - months : 18 - months, 1)!;
  const days: { serial: number; left: number }[] = [];
  let month = 0;
  for (let serial = serialOf(2026, 6, 30)!, left = 1; serial >= start; serial -= 1) {
    if (weekdayOf(serial) > 5) continue;
    left = dateOf(serial).month === month ? left + 1 : 1;
    month = dateOf(serial).month;
    days.unshift({ serial, left });
  }
  return days;
}
