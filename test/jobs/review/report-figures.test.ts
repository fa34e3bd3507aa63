import fc from 'fast-check';
import { findTargets } from '../../../src/jobs/review/find-targets';
import { guessReview } from '../../../src/jobs/review/guess-review';
import { orderFacts } from '../../../src/jobs/review/order-facts';
import { proposeReport } from '../../../src/jobs/review/propose-review';
import { paceDays } from '../../../src/jobs/track/pace-choices';
import { memberName } from '../../../src/jobs/dimensions';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { isCellError } from '../../../src/sheet/grid';
import { applyProposal } from '../../../src/workbook/apply';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { evaluate } from '../../host/evaluate';
import { day, heading, sourceOf } from '../orders';

/** Members that a formula could take for another one: cases, wildcards, comparisons, numbers, nothing. */
const names = ['East', 'east', 'W*', 'W?st', '<5', '=x', '~n', '2017', '', ' East '];

const order = fc.record({
  date: fc.integer({ min: day(2016, 1, 1), max: day(2017, 12, 31) }),
  /** The second half of a day must count with it. */
  hour: fc.constantFrom(0, 0, 0.75),
  region: fc.constantFrom(...names),
  sales: fc.oneof(
    fc.integer({ min: -50_000, max: 900_000 }).map((cents) => cents / 100),
    fc.constant(null),
  ),
});
type Order = { readonly date: number; readonly region: string; readonly sales: number | null };

const review = fc.record({
  orders: fc.array(order, { minLength: 6, maxLength: 40 }),
  asOf: fc.integer({ min: day(2017, 1, 5), max: day(2017, 12, 31) }),
  period: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
  targets: fc.oneof(
    fc.constantFrom(0.9, 1, 1.15),
    fc.tuple(...['East', 'W*', '<5'].map(() => fc.integer({ min: 0, max: 90_000 }))),
  ),
});

/** Monday to Friday, counted one by one. */
function workdays(from: number, to: number): number {
  let count = 0;
  // serial 2 is a Monday: 1 January 1900 was one, and 29 February 1900 never was
  for (let serial = from; serial <= to; serial++) if ((serial - 2) % 7 < 5) count++;
  return count;
}

/** The same day a year before, 28 February for the 29th. */
function yearBefore(serial: number): number {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return day(date.getUTCFullYear() - 1, date.getUTCMonth() + 1, date.getUTCDate());
}

const sumOf = (orders: readonly Order[], region: string | null, from: number, to: number) =>
  orders
    .filter(
      (one) => (region === null || memberName(one.region.trim()) === region) && one.date >= from && one.date <= to,
    )
    .reduce((sum, one) => sum + Math.round((one.sales ?? 0) * 100), 0) / 100;

/** Makes the report of a plan in a workbook that computes formulas; answers its cells. */
async function reportOf({ orders, asOf, period, targets }: typeof review extends fc.Arbitrary<infer T> ? T : never) {
  const cells: Grid = [
    heading,
    // two lines that make the columns what they are, outside of both years
    [day(2015, 3, 1), 'East', 'A', 1.5, 1],
    [day(2015, 3, 2), 'West', 'B', 2.5, 2],
    ...orders.map(({ date, hour, region, sales }): Cell[] => [date + hour, region || null, 'A', sales, 1]),
  ];
  const plan: Grid = [
    ['Region', '2017 Target'],
    ...['East', 'W*', '<5'].map((name, at): Cell[] => [name, Array.isArray(targets) ? targets[at]! : 0]),
  ];
  const source = sourceOf(cells);
  const columns = guessReview(source.table)!;
  const amount = columns.amounts.find((column) => column.heading === 'Sales')!;
  const by = columns.by.find((column) => column.heading === 'Region')!;
  const days = paceDays({ asOf, period });
  const time = { asOf, days, label: 'now', calendar: 'weekdays', changes: [], holidays: '', thresholds: {} } as const;
  const table = findTargets([sourceOf(plan, 'Plan')], { ...source.table }, [by], 2017)[0];
  const chosen = Array.isArray(targets) ? table : { factor: targets };
  if (chosen === undefined) return null;
  const facts = orderFacts({ ...columns, source, amount, by, targets: chosen, time, planChanges: [] }, 'en');
  if (!facts.ok) return { refused: facts.failure.code };
  const formats = [{ row: 1, column: 0, rows: cells.length - 1, columns: 1, format: 'yyyy-mm-dd' }];
  const port = memoryWorkbook({
    sheets: [
      { name: 'Orders', cells, formats },
      { name: 'Plan', cells: plan },
    ],
    evaluate,
  });
  const proposal = proposeReport({ facts: facts.value, funnel: null, promised: null }, 'id', 'en');
  const { sheets } = await applyProposal(port, proposal);
  const read = await port.read((await port.usedArea(sheets[0]!))!);
  return { facts: facts.value, values: read.values, days };
}

const DATA = 11;

test('every figure of a report is what its orders add up to, counted one by one', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(review, async (chosen) => {
      const { orders, asOf } = chosen;
      const report = await reportOf(chosen);
      if (report === null || 'refused' in report) return;
      made += 1;
      const { values, facts, days } = report;
      expect(values.flat().filter(isCellError)).toEqual([]);
      const { from, to } = days;
      const share = workdays(from, asOf) / workdays(from, to);
      const lines = values.slice(6, 6 + facts.rows.length).map((line) => line.slice(DATA, DATA + 12));
      facts.rows.forEach(({ label, target }, index) => {
        const member = label === '(blank)' ? '' : label;
        const [name, planned, actual, , expected, , gap, remaining, left] = lines[index]!;
        expect(name).toBe(label);
        expect(actual).toBeCloseTo(sumOf(orders, member, from, asOf), 6);
        expect(planned).toBeCloseTo(target.value, 6);
        if (typeof chosen.targets === 'number') {
          const whole = sumOf(orders, member, yearBefore(from), yearBefore(to));
          expect(planned).toBeCloseTo(whole * chosen.targets, 1);
        }
        expect(expected).toBeCloseTo(Number(planned) * share, 6);
        expect(gap).toBeCloseTo(Number(actual) - Number(expected), 6);
        expect(remaining).toBeCloseTo(Number(planned) - Number(actual), 6);
        expect(left).toBe(workdays(asOf + 1, to));
      });
      const total = values[6 + facts.rows.length]!;
      expect(total[DATA + 2]).toBeCloseTo(sumOf(orders, null, from, asOf), 6);
      // the bridge walks from what was expected to what there is without a rest
      const steps = values
        .slice(6)
        .map((line) => line.slice(29, 32))
        .filter(([label]) => label != null && label !== '');
      const [start, end] = [steps[0]!, steps.at(-1)!];
      const walked = steps.slice(1, -1).reduce((sum, [, amount]) => sum + Number(amount), Number(start[1]));
      expect(walked).toBeCloseTo(Number(end[1]), 6);
      expect(start[1]).toBeCloseTo(Number(total[DATA + 4]), 6);
      expect(end[1]).toBeCloseTo(Number(total[DATA + 2]), 6);
      // the line of the pace ends where the actual stands
      const points = values
        .slice(6, 6 + facts.points.length)
        .map((line) => line[27])
        .filter((cell) => typeof cell === 'number');
      expect(points.at(-1)).toBeCloseTo(Number(total[DATA + 2]), 6);
    }),
    { numRuns: 60 },
  );
  expect(made).toBeGreaterThan(20);
});
