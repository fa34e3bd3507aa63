/** A day of the calendar. Month 1 to 12, day 1 to 31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The days Excel knows: 1 is 1900-01-01, the last one 9999-12-31. */
export const FIRST_SERIAL = 1;
export const LAST_SERIAL = 2958465;

/**
 * The serial number of a day in Excel's 1900 system, or undefined when there is no such day. Like Excel it holds
 * 1900-02-29 (serial 60), a day that never was, so that serials and weekdays from 1900-03-01 (61) on are true.
 * No Date object and no time zone take part.
 *
 * @example serialOf(2026, 2, 1) // → 46054
 */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1900 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > monthLength(year, month)) return undefined;
  let serial = yearStart(year) + day - 1;
  for (let before = 1; before < month; before += 1) serial += monthLength(year, before);
  return serial;
}

/** Whether a serial is a day that Excel knows. */
export function isSerial(serial: number): boolean {
  return Number.isInteger(serial) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
}

/** The day of a serial number; a time of day (the fraction) is dropped. */
export function dateOf(serial: number): CalendarDate {
  let day = Math.floor(serial);
  let year = 1900 + Math.floor(day / 365.2425);
  if (yearStart(year) > day) year -= 1;
  if (yearStart(year + 1) <= day) year += 1;
  day -= yearStart(year) - 1;
  let month = 1;
  for (; day > monthLength(year, month); month += 1) day -= monthLength(year, month);
  return { year, month, day };
}

/** ISO weekday, 1 = Monday to 7 = Sunday, as Excel's WEEKDAY(serial, 2). */
export function weekdayOf(serial: number): number {
  return ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
}

/** Days of a month; February 1900 has 29, as in Excel. */
export function monthLength(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || year === 1900 ? 29 : 28;
}

/** The serial of 1 January. */
function yearStart(year: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leapDays - DAYS_BEFORE_1900 + (year > 1900 ? 2 : 1);
}

const DAYS_BEFORE_1900 = 693_595;
