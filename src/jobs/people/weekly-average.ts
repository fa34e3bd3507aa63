import type { Settings } from '../settings/settings';

/** What a month's weekly average is divided by: 4 weeks, the 52 weeks of a year, or the working days of the month ÷ 5. */
export const WEEKLY_CHOICES = ['four', 'fifty-two', 'working-weeks'] as const;

export type WeeklyChoice = (typeof WEEKLY_CHOICES)[number];

/**
 * The weekly average of a month's target (周均目标). A rate is the same in each week.
 *
 * @param workdays of the month
 * @example weeklyAverage(150, 'four', 22) // → 37.5
 */
export function weeklyAverage(month: number, choice: WeeklyChoice, workdays: number): number {
  if (choice === 'four') return month / 4;
  return choice === 'fifty-two' ? (month * 12) / 52 : (month * 5) / workdays;
}

/**
 * The weekly average to start from for the weeks that a team has agreed on: thirteen to a quarter, where they follow 4-4-5
 * or ISO, are the 52 of a year; else the plain quarter of a month that target tables are written by.
 */
export function weeklyFor(weeks: Settings['weeks']): WeeklyChoice {
  return weeks === '4-4-5' || weeks === 'iso' ? 'fifty-two' : 'four';
}
