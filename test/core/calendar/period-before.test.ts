import { serialOf } from '../../../src/core/calendar/date';
import { periodBefore } from '../../../src/core/calendar/period-before';

const day = (year: number, month: number, date: number) => serialOf(year, month, date)!;
const before = (...[from, to]: [[number, number, number], [number, number, number]]) =>
  periodBefore({ from: day(...from), to: day(...to) });

test('a month is compared with the whole month before, whatever their lengths', () => {
  expect(before([2026, 3, 1], [2026, 3, 31])).toEqual({ from: day(2026, 2, 1), to: day(2026, 2, 28) });
  expect(before([2026, 1, 1], [2026, 1, 31])).toEqual({ from: day(2025, 12, 1), to: day(2025, 12, 31) });
});

test('quarters, years and any number of whole months go back as many months', () => {
  expect(before([2026, 4, 1], [2026, 6, 30])).toEqual({ from: day(2026, 1, 1), to: day(2026, 3, 31) });
  expect(before([2025, 1, 1], [2025, 12, 31])).toEqual({ from: day(2024, 1, 1), to: day(2024, 12, 31) });
  expect(before([2024, 2, 1], [2024, 2, 29])).toEqual({ from: day(2024, 1, 1), to: day(2024, 1, 31) });
  expect(before([2025, 12, 1], [2026, 1, 31])).toEqual({ from: day(2025, 10, 1), to: day(2025, 11, 30) });
});

test('other periods go back as many days', () => {
  expect(before([2026, 3, 2], [2026, 3, 8])).toEqual({ from: day(2026, 2, 23), to: day(2026, 3, 1) });
  expect(before([2026, 3, 1], [2026, 3, 30])).toEqual({ from: day(2026, 1, 30), to: day(2026, 2, 28) });
});

test('before the days of Excel there is none', () => {
  expect(before([1900, 1, 1], [1900, 1, 31])).toBeNull();
  expect(periodBefore({ from: 5, to: 12 })).toBeNull();
});
