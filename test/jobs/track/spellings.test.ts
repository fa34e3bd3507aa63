import { compareShares } from '../../../src/jobs/track/compare-shares';
import { criterionOf } from '../../../src/jobs/track/actual-cells';
import { day, sourceOf } from '../orders';

const source = sourceOf([
  ['Date', 'Region', 'Amount'],
  [day(2024, 5, 2), 'West', 10],
  [day(2024, 5, 2), 'East', 10],
  [day(2025, 5, 2), null, 5],
  [day(2025, 5, 3), 'ＥＡＳＴ', 30],
  [day(2025, 5, 4), 'east', 30],
  [day(2025, 5, 5), 'WEST', 35],
  [day(2025, 5, 5), 'South', 0],
]);
const [date, by, amount] = source.table.columns;

test('a name in several spellings is one share, called as it is spelled first', () => {
  const days = { from: day(2025, 5, 1), to: day(2025, 5, 31) };
  const shares = compareShares({ source, date: date!, by: by!, amount: amount! }, days, null, 'en');
  if (!shares.ok) throw new Error(shares.failure.code);
  expect(shares.value.rows.map(({ label, share }) => [label, share])).toEqual([
    ['East', 0.6],
    ['West', 0.35],
    ['(blank)', 0.05],
  ]);
});

test('a formula can ask for a name in one spelling only', () => {
  expect(criterionOf(by!, 'south', '$A4')).toBe('$A4');
  expect(criterionOf(by!, 'Ｓouth', '$A4')).toBe('"South"');
  expect(criterionOf(by!, 'East', '$A4')).toBeNull();
  expect(criterionOf(by!, 'North', '$A4')).toBeNull();
});
