import fc from 'fast-check';
import { checkIncentives, draftIncentives } from '../../../src/jobs/incentives/incentive-draft';
import { firstIncentives, readIncentives, writeIncentives } from '../../../src/jobs/incentives/kept-incentives';
import { guessPeople, readPeople } from '../../../src/jobs/incentives/people-at-hand';
import { previewIncentives } from '../../../src/jobs/incentives/preview-incentives';
import { proposeIncentives } from '../../../src/jobs/incentives/propose-incentives';
import type { IncentivePlan } from '../../../src/core/customers/pay-incentives';
import type { Grid } from '../../../src/sheet/grid';
import { sourceOf } from '../orders';

const draft = draftIncentives(firstIncentives);

describe('a typed plan', () => {
  test('has bands that rise, and percentages that are some', () => {
    const faults = checkIncentives({
      ...draft,
      bands: [
        { from: '80', rate: '3%' },
        { from: '70', rate: '5' },
        { from: '', rate: '' },
        { from: 'high', rate: '120' },
        { from: '1200%', rate: '' },
      ],
    }).faults;
    expect([...faults]).toEqual([
      ['from 1', 'not-rising'],
      ['from 3', 'not-a-percent'],
      ['rate 3', 'too-high-rate'],
      ['from 4', 'too-high-attainment'],
      ['rate 4', 'not-a-percent'],
    ]);
  });

  test('needs a band with a rate, money that is not negative, and a start of its bonus', () => {
    const empty = checkIncentives({ ...draft, bands: [{ from: '80', rate: '0' }] });
    expect([...empty.faults]).toEqual([['rate 0', 'no-band']]);
    const { faults } = checkIncentives({ ...draft, cap: '-1', bonus: '500', topAward: 'much', teamShare: '130' });
    expect(Object.fromEntries(faults)).toEqual({
      cap: 'not-an-amount',
      bonusFrom: 'bonus-without-start',
      topAward: 'not-an-amount',
      teamShare: 'too-high-rate',
    });
  });

  test('reads "0.8万" of a cap and blanks as none', () => {
    expect(checkIncentives({ ...draft, cap: '0.8万' }).plan).toEqual({ ...firstIncentives, cap: 8000 });
  });
});

const percent = (most: number) => fc.integer({ min: 1, max: most }).map((tenth) => tenth / 1000);
const money = fc.integer({ min: 1, max: 1e8 }).map((cents) => cents / 100);
const plan: fc.Arbitrary<IncentivePlan> = fc
  .record({
    froms: fc.uniqueArray(percent(3000), { minLength: 1, maxLength: 5 }),
    rates: fc.array(percent(300), { minLength: 5, maxLength: 5 }),
    mode: fc.constantFrom('marginal', 'cliff'),
    cap: fc.option(money),
    teamShare: percent(1000),
    newCustomerAward: money,
    bonus: fc.option(fc.record({ from: percent(2000), amount: money })),
    top: fc.option(fc.record({ by: fc.constantFrom('actual', 'attainment'), amount: money })),
  } as const)
  .map(({ froms, rates, ...rest }) => ({
    ...rest,
    schedule: [...froms].sort((a, b) => a - b).map((from, index) => ({ from, rate: rates[index]! })),
  }));

test('a plan comes back from its fields and from the workbook as it was', () => {
  fc.assert(
    fc.property(plan, (one) => {
      expect(checkIncentives(draftIncentives(one)).plan).toEqual(one);
      expect(readIncentives(writeIncentives(one))).toEqual({ state: 'read', value: one });
    }),
  );
});

test.each([null, '{}', '{"version":1,"data":{"bands":[{"from":"x"}]}}', '{"version":1,"data":{"bands":5}}'])(
  'a workbook that keeps %j keeps no plan',
  (text) => {
    expect(readIncentives(text)).toEqual({ state: 'read', value: null });
  },
);

test('a newer version’s plan is left alone', () => {
  expect(readIncentives('{"version":2,"data":{}}')).toEqual({ state: 'newer' });
});

const cells: Grid = [
  ['Sales rep', 'Team', 'Target (k)', 'Actual', 'New customers'],
  ['Ann', 'North', 100, 130_000, 2],
  ['Bo', 'North', 100, 60_000, 0],
  ['Cy', 'South', 50, 130_000, 1],
];
const full: IncentivePlan = {
  ...firstIncentives,
  cap: 4000,
  teamShare: 0.2,
  newCustomerAward: 100,
  bonus: { from: 1.2, amount: 500 },
  top: { by: 'actual', amount: 1000.01 },
};

function previewOf(grid: Grid, one = full) {
  const source = sourceOf(grid, 'People');
  const people = readPeople(source, guessPeople(source.table));
  return { source, outcome: people.ok ? previewIncentives(people.value, one) : people };
}

test('people are paid in single units of money, whatever unit the headings name', () => {
  const { outcome } = previewOf(cells);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const { pays, people, winners, cost, scenarios } = outcome.value;
  expect(people.results.target).toEqual([100_000, 100_000, 50_000]);
  // Ann: 3 % of 20 k, 5 % of 20 k, 6 % of 10 k = 2,200; North at 95 %: 3 % of 15 k = 450
  expect(pays[0]).toMatchObject({ own: 2200, team: 450, commission: 1850, newCustomers: 200, bonus: 500, top: 500.01 });
  expect(pays[1]).toMatchObject({ own: 0, team: 450, commission: 90, total: 90 });
  // Cy at 260 %: 300 + 500 + 6 % of 70 k = 5,000 in both parts, capped
  expect(pays[2]).toMatchObject({ own: 5000, commission: 4000, top: 500 });
  expect(winners).toEqual([0, 2]);
  expect(cost.paid).toBe(1850 + 200 + 500 + 500.01 + 90 + 4000 + 100 + 500 + 500);
  // at 100 % all have 3 % of 20 % of 250 k; the awards stay
  expect(scenarios[1]?.cost.paid).toBe(0.03 * 0.2 * 250_000 + 300 + 1000.01);
});

test('two rows of one person, blanks and tables without people are refused with the place', () => {
  expect(previewOf([...cells, ['Ann', 'South', 1, 1, 0]]).outcome).toMatchObject({
    failure: { code: 'person-twice', parameters: { name: 'Ann', first: 2, second: 5 } },
  });
  expect(previewOf([...cells, ['Di', 'South', 1, null, 0]]).outcome).toMatchObject({
    failure: { code: 'blank-input', parameters: { cell: 'People!D5' } },
  });
  const noActual: Grid = [
    ['Person', 'Target'],
    ['Ann', 1],
  ];
  expect(previewOf(noActual).outcome).toMatchObject({
    failure: { code: 'no-actual', parameters: { heading: 'Target' } },
  });
  const nobody: Grid = [
    ['Target', 'Actual'],
    [1, 1],
  ];
  expect(previewOf(nobody).outcome).toMatchObject({ failure: { code: 'no-people-columns' } });
});

test('the sheet holds the plan in cells and pays with PAYOUT and DECOMPOSE on the cells of the source', () => {
  const { source, outcome } = previewOf(cells);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const [sheet] = proposeIncentives(source, outcome.value, 'formulas', 'en').sheets;
  const rows = sheet!.cells;
  expect(rows.slice(4, 8).map((row) => row.slice(0, 2))).toEqual([
    ['Attainment from', 'Rate'],
    [0.8, 0.03],
    [1, 0.05],
    [1.2, 0.06],
  ]);
  const heading = rows.findIndex((row) => row[0] === 'Person');
  const [ann, bo] = [rows[heading + 1]!, rows[heading + 2]!];
  expect(ann.slice(0, 4)).toEqual(['Ann', 'North', { formula: '=People!C2*1000' }, { formula: '=People!D2' }]);
  const first = heading + 2;
  expect(ann[6]).toEqual({
    formula: `=TARGET.PAYOUT($D$${first}:$D$${first + 2},$C$${first}:$C$${first + 2},$A$6:$B$8,$B$9)`,
  });
  expect(bo[6]).toBeNull();
  expect(ann[9]).toEqual({
    formula: `=IF(ISNUMBER($B$10),MIN($B$10,ROUND((1-$B$11)*N(G${first})+$B$11*N(I${first}),2)),ROUND((1-$B$11)*N(G${first})+$B$11*N(I${first}),2))`,
  });
  expect(rows[heading + 4]?.[13]).toEqual({ formula: `=SUM(N${first}:N${first + 2})` });
});

test('as values the sheet says what the preview says', () => {
  const { source, outcome } = previewOf(cells);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const [sheet] = proposeIncentives(source, outcome.value, 'values', 'en').sheets;
  const rows = sheet!.cells;
  const heading = rows.findIndex((row) => row[0] === 'Person');
  expect(rows[heading + 1]).toEqual([
    'Ann',
    'North',
    100_000,
    130_000,
    1.3,
    2,
    2200,
    null,
    450,
    1850,
    200,
    500,
    500.01,
    3050.01,
  ]);
  expect(rows[heading + 4]?.slice(15)).toEqual(outcome.value.scenarios.map(({ cost }) => cost.paid));
});
