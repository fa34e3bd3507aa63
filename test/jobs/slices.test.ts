import fc from 'fast-check';
import { dateColumnOf, dimensionColumns, dimensionsOf, findMembers } from '../../src/jobs/dimensions';
import { gatherPlan, gatherSliced } from '../../src/jobs/decompose/gather-plan';
import { planPeriods } from '../../src/jobs/decompose/plan-periods';
import { planRates, planRatesSliced } from '../../src/jobs/decompose/rate-plan';
import { findGapMembers, gapMembersSliced } from '../../src/jobs/explain/find-gap-members';
import { sidesOf } from '../../src/jobs/explain/sides';
import { measuresOf } from '../../src/jobs/measures';
import { orderFacts, orderFactsSliced, type OrderChoices } from '../../src/jobs/review/order-facts';
import { guessReview } from '../../src/jobs/review/guess-review';
import { forecastYear } from '../../src/jobs/set/forecast-year';
import { lastYear } from '../../src/jobs/set/last-year';
import { lookBack } from '../../src/jobs/set/look-back';
import { monthlyHistory } from '../../src/jobs/set/monthly-history';
import { orderColumns } from '../../src/jobs/set/order-columns';
import { pastYears } from '../../src/jobs/set/past-years';
import { reviewPeriod } from '../../src/jobs/set/review-period';
import { paceRows, paceRowsSliced } from '../../src/jobs/track/pace-rows';
import type { PaceChoices } from '../../src/jobs/track/pace-choices';
import { atOnce, type Slices } from '../../src/sheet/slices';
import { day, levelNamed, sourceOf } from './orders';

const row = fc.tuple(
  fc.integer({ min: day(2023, 1, 1), max: day(2025, 12, 31) }),
  fc.constantFrom('East', 'West', 'South', 'ｅａｓｔ', null),
  fc.constantFrom('A', 'B', 'C'),
  fc.integer({ min: -5_000, max: 90_000 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 9 }),
  fc.constantFrom('Ann', 'Bob', 'Cem', 'Dee'),
);
const rows = fc.array(row, { minLength: 30, maxLength: 60 });
const HEADING = ['Order Date', 'Region', 'Category', 'Sales', 'Quantity', 'Customer'];

/** Runs two pieces of work slice by slice in turn, as the pane may; answers what the first comes to and its slices. */
function inTurn<T>(work: Slices<T>, other: Slices<unknown>): { value: T; slices: number } {
  for (let slices = 1; ; slices++) {
    const { done, value } = work.next();
    if (done === true) return { value, slices };
    other.next();
  }
}

function given(list: readonly (readonly (string | number | null)[])[]) {
  const source = sourceOf([HEADING, ...list]);
  const { table } = source;
  const date = dateColumnOf(table)!;
  const [measure] = measuresOf(table);
  const days = date.values.filter((value) => typeof value === 'number');
  const [period] = planPeriods(days);
  return { source, table, date, measure: measure!.column, period: period! };
}

/** That each piece of work, done in slices beside another, comes to just what it comes to at once. */
function alike<T>(sliced: () => Slices<T>, whole: T, least: number): void {
  const { value, slices } = inTurn(sliced(), sliced());
  expect(value).toEqual(whole);
  expect(slices).toBeGreaterThanOrEqual(least);
}

test('Set looks back in slices as at once', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { table, date, measure, period } = given(list);
      const columns = orderColumns(table, measure, date);
      const history = monthlyHistory(measure, date, period.days.from);
      const forecast = forecastYear(history, period);
      const last = lastYear(columns, period, history, forecast.ok ? forecast.value : null);
      const review = reviewPeriod(columns, last.days, last.before, []);
      const past = pastYears(columns, period, last, review.collections);
      alike(() => lookBack(table, measure, date, period, []), { columns, forecast, last, review, past }, 9);
    }),
    { numRuns: 20 },
  );
});

test('Decompose gathers the history in slices as at once', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { source, table, date, measure, period } = given(list);
      const levels = [levelNamed(source, 'Region'), levelNamed(source, 'month')];
      const time = { calendar: { base: 'CN' as const }, weeks: 'split' as const };
      const whole = gatherPlan(table, measure, levels, period, date, time);
      alike(() => gatherSliced(table, measure, levels, period, date, time), whole, 1);
    }),
    { numRuns: 20 },
  );
});

test('Decompose plans a rate in slices as at once', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('inherit', 'weighted'), (list, method) => {
      const { table, date, measure, period } = given(list);
      const named = (heading: string) => table.columns.find((column) => column.heading === heading)!;
      const choices = {
        ...{ rate: named('Quantity'), base: measure, levels: [named('Region'), named('Category')] },
        ...({ target: 0.4, method } as const),
      };
      const whole = planRates(table, choices, period, date, 'en');
      alike(() => planRatesSliced(table, choices, period, date, 'en'), whole, 2);
    }),
    { numRuns: 20 },
  );
});

test('the members of a table looked for before are those that a job finds', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { table } = given(list);
      atOnce(findMembers(table));
      expect(dimensionsOf(table)).toEqual(dimensionsOf(given(list).table));
      for (const { column, members } of dimensionsOf(table).filter(({ kind }) => kind === 'column'))
        expect(members).toBe(new Set(column.values.map((value) => value ?? '')).size);
    }),
    { numRuns: 20 },
  );
});

test('Explain finds the members of a gap in slices as at once', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { table, date, measure } = given(list);
      const year = (number: number) => ({ from: day(number, 1, 1), to: day(number, 12, 31) });
      const sides = sidesOf(table, date, year(2024), year(2025));
      alike(() => gapMembersSliced(table, sides, measure, []), findGapMembers(table, sides, measure, []), 4);
    }),
    { numRuns: 20 },
  );
});

test('Review gathers its facts in slices as at once', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { source, table, measure } = given(list);
      const columns = guessReview(table)!;
      const days = { from: day(2025, 1, 1), to: day(2025, 12, 31) };
      const choices: OrderChoices = {
        ...{ ...columns, source, amount: measure, by: dimensionColumns(table)[0]!, targets: { factor: 1.1 } },
        time: {
          ...{ asOf: day(2025, 9, 30), days, label: '2025', calendar: 'CN', changes: [], holidays: '' },
          thresholds: { onPace: 0.95, behind: 0.85 },
        },
        planChanges: [],
      };
      alike(() => orderFactsSliced(choices, 'zh'), orderFacts(choices, 'zh'), 1);
    }),
    { numRuns: 20 },
  );
});

test('Track paces its rows in slices as at once', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { source: orders, table, date, measure } = given(list);
      const plan = sourceOf([
        ['Region', 'Target'],
        ['East', 90_000],
        ['West', 80_000],
        ['South', 70_000],
      ]);
      const [label, target] = plan.table.columns;
      const by = table.columns.find(({ heading }) => heading === 'Region')!;
      const choices: PaceChoices = {
        ...{ target: target!, label: label!, actual: { source: orders, date, amount: measure, by } },
        ...{ asOf: day(2025, 9, 30), period: 'year', calendar: 'CN', usual: false },
        ...{ fiscalYearStart: 1, thresholds: { onPace: 0.95, behind: 0.85 } },
      };
      alike(() => paceRowsSliced(plan, choices, 'en'), paceRows(plan, choices, 'en'), 4);
    }),
    { numRuns: 20 },
  );
});
