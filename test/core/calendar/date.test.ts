import { dateOf, serialOf, weekdayOf } from '../../../src/core/calendar/date';

test('serials are those of Excel: 2026-02-01 is 46054, a Sunday', () => {
  expect(serialOf(2026, 2, 1)).toBe(46054);
  expect(weekdayOf(46054)).toBe(7);
  expect([serialOf(1900, 1, 1), serialOf(1900, 2, 29), serialOf(1900, 3, 1), serialOf(9999, 12, 31)]).toEqual([
    1, 60, 61, 2958465,
  ]);
});

test('a day that does not exist has no serial', () => {
  expect([serialOf(2026, 2, 29), serialOf(2026, 13, 1), serialOf(2026, 4, 31), serialOf(1899, 12, 31)]).toEqual(
    Array(4).fill(undefined),
  );
});

test('every day from 1900 to 2200 goes there and back, and agrees with the calendar of UTC', () => {
  const wrong: number[] = [];
  for (let serial = 1; serial < 110_000; serial += 1) {
    const { year, month, day } = dateOf(serial);
    const utc = new Date((serial - 25569) * 86_400_000);
    const same = year === utc.getUTCFullYear() && month === utc.getUTCMonth() + 1 && day === utc.getUTCDate();
    const sameWeekday = weekdayOf(serial) % 7 === utc.getUTCDay();
    // Before 1900-03-01 Excel is a day and a weekday off the true calendar.
    if (serialOf(year, month, day) !== serial || (serial >= 61 && !(same && sameWeekday))) wrong.push(serial);
  }
  expect(wrong).toEqual([]);
});
