import fc from 'fast-check';
import { dateOf, serialOf, weekdayOf } from '../../../src/core/calendar/date';
import { weeksOf, type WeekConvention } from '../../../src/core/phasing/weeks';

const day = (text: string) => serialOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))!;
const weeks = (from: string, to: string, convention: WeekConvention) =>
  weeksOf({ from: day(from), to: day(to) }, convention);

/** How many weeks each month of the plan has. */
function weeksPerMonth(from: string, to: string, convention: WeekConvention): number[] {
  const counts = new Map<number, number>();
  for (const { month } of weeks(from, to, convention)) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts.values()];
}

test('split: the week from Monday 29 June 2026 is cut before 1 July', () => {
  expect(weeks('2026-06-29', '2026-07-05', 'split')).toEqual([
    { from: day('2026-06-29'), month: 2026 * 12 + 5 },
    { from: day('2026-07-01'), month: 2026 * 12 + 6 },
  ]);
});

test('iso: the week of 29 June 2026 is one of July, for its Thursday is 2 July', () => {
  expect(weeks('2026-06-29', '2026-07-05', 'iso')).toEqual([{ from: day('2026-06-29'), month: 2026 * 12 + 6 }]);
});

test('iso: 2026 has 53 weeks and its months 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5 of them', () => {
  // Thursdays of 2026: 1 January to 31 December; a month has as many weeks as Thursdays.
  expect(weeksPerMonth('2025-12-29', '2027-01-03', 'iso')).toEqual([5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5]);
});

test('4-4-5: 52 weeks are four quarters of 4, 4 and 5', () => {
  expect(weeksPerMonth('2025-12-29', '2026-12-27', '4-4-5')).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5]);
});

test('4-4-5: the short first week counts as one, the 53rd belongs to the last month', () => {
  expect(weeks('2026-01-01', '2026-01-31', '4-4-5').map(({ from }) => dateOf(from).day)).toEqual([1, 5, 12, 19, 26]);
  expect(weeksPerMonth('2026-01-01', '2026-12-31', '4-4-5')).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]);
});

test('4-4-5: a year never drifts from the calendar by more than a week, and a calendar year has twelve months', () => {
  const long = weeks('2024-02-29', '2124-02-28', '4-4-5');
  for (const { from, month } of long) {
    const years = Math.floor(month / 12);
    const { year, month: calendarMonth } = dateOf(from);
    expect(year - 2024 - (calendarMonth <= 2 ? 1 : 0)).toBeLessThanOrEqual(years);
    expect(year - 2024).toBeGreaterThanOrEqual(years);
  }
  for (let year = 1990; year < 2090; year += 1) {
    const months = weeksPerMonth(`${year}-01-01`, `${year}-12-31`, '4-4-5');
    expect(months.slice(0, 11)).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4]);
    expect([5, 6, 7]).toContain(months[11]);
    expect(months).toHaveLength(12);
  }
});

test('under every convention weeks begin on Mondays, months come in order, and iso has the week of each Thursday', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_950_000 }),
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom<WeekConvention>('split', 'iso', '4-4-5'),
      (from, length, convention) => {
        const list = weeksOf({ from, to: from + length }, convention);
        expect(list[0]!.from).toBe(from);
        for (const [index, { from: start, month }] of list.entries()) {
          if (index === 0) continue;
          const isCut = convention === 'split' && dateOf(start).day === 1;
          expect(weekdayOf(start) === 1 || isCut).toBe(true);
          expect([0, 1]).toContain(month - list[index - 1]!.month);
          if (convention !== 'iso') continue;
          const thursday = dateOf(start + 3);
          expect(month).toBe(thursday.year * 12 + thursday.month - 1);
        }
      },
    ),
  );
});
