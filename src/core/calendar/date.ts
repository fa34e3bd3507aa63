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
 * @example serialOf(2026, 2, 1) // 46054
 */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1900 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > monthLength(year, month)) return undefined;
  if (year === 1900 && month === 2 && day === 29) return 60;
  const serial = daysSinceMarch(year, month, day) - MARCH_1900 + 61;
  return serial > 60 ? serial : serial - 1;
}

/** The day of a serial number; a time of day (the fraction) is dropped. */
export function dateOf(serial: number): CalendarDate {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const days = whole - 61 + MARCH_1900 + (whole < 60 ? 1 : 0);
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const ofEra = days - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
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

const DAYS_OF_400_YEARS = 146097;
const MARCH_1900 = daysSinceMarch(1900, 3, 1);

/** Days since 0000-03-01 in the Gregorian calendar. Years are counted from March, so that the leap day comes last. */
function daysSinceMarch(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * DAYS_OF_400_YEARS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
}
