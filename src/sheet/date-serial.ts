/** The Excel serial (1900 system) of a calendar day, or `undefined` where there is no such day from 1900 to 9999. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  // Years counted from March put the leap day last: day numbers follow without tables.
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const since = shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const serial = since + dayOfYear - 693_899;
  // Excel counts a 29 February 1900 that never was.
  return serial < 61 ? serial - 1 : serial;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
