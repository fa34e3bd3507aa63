import { checkPlan } from '../../../src/core/check/check-plan';
import { readPlan } from '../../../src/sheet/plan/read-plan';
import type { BenchRow } from '../row';
import { uneven } from '../uneven';

/** Months and their year for each person, two in three of the years wrong, below them the total. */
export const checkRow: BenchRow = {
  name: 'CHECK, two thirds wrong',
  unit: 'cells',
  sizes: [10_000, 100_000],
  // Excel starts a function anew that takes five seconds.
  limit: { size: 100_000, milliseconds: 1_500 },
  make: (cells) => {
    const rows = Math.round(cells / 13);
    const amounts = uneven(rows * 12).map(Math.round);
    const people = Array.from({ length: rows }, (_, row) => {
      const months = [...amounts.subarray(row * 12, row * 12 + 12)];
      return [...months, sumOf(months) + (row % 3 === 0 ? 0 : 20 + (row % 70))];
    });
    const totals = Array.from({ length: 13 }, (_, column) => sumOf(people.map((row) => row[column]!)));
    const table = [
      ['团队', ...Array.from({ length: 12 }, (_, month) => `${month + 1}月`), '全年'],
      ...people.map((row, index) => [`团队 ${index}`, ...row]),
      ['合计', ...totals],
    ];
    return () => checkPlan(readPlan(table)!.plan);
  },
};

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
