import fc from 'fast-check';
import { dateOf, serialOf, weekdayOf } from '../../../src/core/calendar/date';
import { monthsOf, periodOf } from '../../../src/core/calendar/period';

const day = (year: number, month: number, date: number) => serialOf(year, month, date)!;

test('the week, month, quarter and year that hold 17 February 2026, a Tuesday', () => {
  const asOf = day(2026, 2, 17);
  expect(periodOf(asOf, 'week')).toEqual({ from: day(2026, 2, 16), to: day(2026, 2, 22) });
  expect(periodOf(asOf, 'month')).toEqual({ from: day(2026, 2, 1), to: day(2026, 2, 28) });
  expect(periodOf(asOf, 'quarter')).toEqual({ from: day(2026, 1, 1), to: day(2026, 3, 31) });
  expect(periodOf(asOf, 'year')).toEqual({ from: day(2026, 1, 1), to: day(2026, 12, 31) });
  expect(periodOf(asOf, { from: 1, to: 2 })).toEqual({ from: 1, to: 2 });
});

test('a week may cross the year; the last one Excel knows ends with its last day', () => {
  expect(periodOf(day(2026, 1, 1), 'week')).toEqual({ from: day(2025, 12, 29), to: day(2026, 1, 4) });
  expect(periodOf(2958465, 'week')).toEqual({ from: day(9999, 12, 27), to: 2958465 });
});

test('every period holds its day, begins on a Monday or a first and meets the next one', () => {
  const kinds = fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const);
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 2_958_000 }), kinds, (asOf, kind) => {
      const { from, to } = periodOf(asOf, kind);
      expect(from <= asOf && asOf <= to).toBe(true);
      expect(kind === 'week' ? weekdayOf(from) : dateOf(from).day).toBe(1);
      expect(periodOf(to + 1, kind).from).toBe(to + 1);
    }),
  );
});

test('a period is cut at the month ends, each part knows its whole month', () => {
  expect(monthsOf({ from: day(2026, 1, 30), to: day(2026, 3, 2) })).toEqual([
    { part: { from: day(2026, 1, 30), to: day(2026, 1, 31) }, whole: periodOf(day(2026, 1, 1), 'month'), month: 1 },
    { part: periodOf(day(2026, 2, 1), 'month'), whole: periodOf(day(2026, 2, 1), 'month'), month: 2 },
    { part: { from: day(2026, 3, 1), to: day(2026, 3, 2) }, whole: periodOf(day(2026, 3, 1), 'month'), month: 3 },
  ]);
});
