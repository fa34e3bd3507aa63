import fc from 'fast-check';
import { compareColumns, guessPlanColumns, type PlanColumns } from '../../../src/jobs/explain/compare-columns';
import { comparePeriods, type PeriodChoices } from '../../../src/jobs/explain/compare-periods';
import { guessOrderColumns } from '../../../src/jobs/explain/guess-years';
import { namedDays } from '../../../src/jobs/explain/named-days';
import { proposeComparison, type Compared } from '../../../src/jobs/explain/propose-comparison';
import type { Grid } from '../../../src/sheet/grid';
import { day, heading, orders, sourceOf } from '../orders';
import { block, written } from '../written';

function yearsOf(cells: Grid) {
  const source = sourceOf(cells);
  const found = guessOrderColumns(source.table);
  if (found === null) throw new Error('no years');
  const [before, after] = [namedDays('year', 2016, 'en'), namedDays('year', 2017, 'en')];
  const { date, amount } = found;
  const choices: PeriodChoices = { date, amount, quantity: found.quantity!, by: found.by[0]!, before, after };
  return { source, choices, outcome: comparePeriods(source.table, choices, 'en') };
}

test('two years of orders: the gap by region, the largest first, and causes that add up to it', () => {
  const { outcome } = yearsOf(orders);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const { items, difference, causes, before, after } = outcome.value;
  expect(items.map(({ label, gap }) => [label, gap])).toEqual([
    ['East', 400],
    ['South', 50],
    ['West', 0],
  ]);
  expect([before, after, difference]).toEqual([550, 1000, 450]);
  expect(causes.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(450, 9);
});

test('price, volume and mix of a plan: 165000 from volume, 25000 from mix', () => {
  // the worked example of TARGET.PVM
  const { table } = sourceOf([
    ['产品', '计划数量', '计划单价', '实际数量', '实际单价'],
    ['甲', 7000, 30, 8000, 30],
    ['乙', 3000, 40, 7000, 40],
  ]);
  const columns = guessPlanColumns(table) as PlanColumns;
  const outcome = compareColumns(table, columns, table.columns[0]!, 'zh');
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      causes: [
        { cause: 'volume', amount: 165000 },
        { cause: 'mix', amount: 25000 },
        { cause: 'price', amount: 0 },
        { cause: 'new', amount: 0 },
        { cause: 'lost', amount: 0 },
      ],
      difference: 190000,
    },
  });
});

test('of two years in headings the earlier one is the plan', () => {
  const { table } = sourceOf([
    ['Item', '2017 Quantity', '2017 Price', '2016 Quantity', '2016 Price'],
    ['x', 1, 2, 3, 4],
  ]);
  const found = guessPlanColumns(table);
  expect([found.planQuantity?.heading, found.actualPrice?.heading]).toEqual(['2016 Quantity', '2017 Price']);
});

test('returns above sales, and an amount without a quantity, are refused by item and year', () => {
  const negative = yearsOf([...orders, [day(2017, 3, 3), 'North', 'A', -5, -1]]).outcome;
  expect(negative).toMatchObject({ failure: { code: 'negative-item', parameters: { item: 'North', period: '2017' } } });
  const bare = yearsOf([...orders, [day(2016, 3, 3), 'North', 'A', 5, 0]]).outcome;
  expect(bare).toMatchObject({ failure: { code: 'amount-without-quantity', parameters: { period: '2016' } } });
});

test('a table of one month holds no two periods to compare; one without quantities has no prices', () => {
  expect(guessOrderColumns(sourceOf([heading, ...orders.slice(4, 5)]).table)).toBeNull();
  expect(guessOrderColumns(sourceOf(orders.map((line) => line.slice(0, 4))).table)).toMatchObject({ quantity: null });
});

test('the live sheet explains the orders as the pane does, and follows them', async () => {
  const { source, choices, outcome } = yearsOf(orders);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const { date, quantity, amount, by } = choices;
  const compared: Compared = {
    before: '2016',
    after: '2017',
    heading: by.heading,
    columns: [date, quantity, amount, by],
    periods: choices,
    against: '2016',
  };
  const propose = (as: 'formulas' | 'values') => proposeComparison(source, outcome.value, compared, as, 'en');
  const live = await written(orders, propose('formulas'));
  const fixed = await written(orders, propose('values'));
  expect(live.sheet).toBe('Variance 2016-2017');
  expect(block(await live.values(), 'Region')).toEqual(block(await fixed.values(), 'Region'));
  const effects = async (sheet: typeof live) => (await sheet.values())[4]!.slice(1, 7) as number[];
  // the pane rounds causes to cents
  const rounded = await effects(fixed);
  for (const [index, value] of (await effects(live)).entries()) expect(value).toBeCloseTo(rounded[index]!, 2);
  expect((await effects(live))[5]).toBeCloseTo(450, 9);
  await live.type(4, 3, 500, 'Orders');
  expect((await effects(live))[5]).toBeCloseTo(550, 9);
});

test('causes in cents add up to the difference whatever the orders', () => {
  const line = fc.record({
    region: fc.constantFrom('East', 'West', 'South', 'North'),
    year: fc.constantFrom(2016, 2017),
    quantity: fc.integer({ min: 1, max: 1000 }),
    cents: fc.integer({ min: 1, max: 10_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const cells = [
        ...orders.slice(0, 5),
        ...lines.map(({ region, year, quantity, cents }) => [day(year, 6, 1), region, 'A', cents / 100, quantity]),
      ];
      const { outcome } = yearsOf(cells);
      if (!outcome.ok) throw new Error(outcome.failure.code);
      const { causes, difference, items } = outcome.value;
      const inCents = (value: number) => Math.round(value * 100);
      expect(causes.reduce((sum, { amount }) => sum + inCents(amount), 0)).toBe(inCents(difference));
      expect(items.reduce((sum, { gap }) => sum + inCents(gap), 0)).toBe(inCents(difference));
    }),
    { numRuns: 100 },
  );
});
