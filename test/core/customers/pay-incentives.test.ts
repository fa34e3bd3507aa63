import fc from 'fast-check';
import { computePayouts } from '../../../src/core/customers/compute-payouts';
import { costAt } from '../../../src/core/customers/cost-at';
import { payIncentives, type IncentivePlan, type PeriodResults } from '../../../src/core/customers/pay-incentives';

const plan: IncentivePlan = {
  schedule: [
    { from: 0.8, rate: 0.05 },
    { from: 1, rate: 0.08 },
  ],
  mode: 'marginal',
  cap: null,
  teamShare: 0,
  newCustomerAward: 0,
  bonus: null,
  top: null,
};

function paid(results: PeriodResults, more: Partial<IncentivePlan> = {}) {
  const outcome = payIncentives(results, { ...plan, ...more });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

test('commission is what the schedule pays, in cents', () => {
  const [high, low, none] = paid({ actual: [120, 90.337, 79], target: [100, 100, 100] });
  // 5 % of 80…100 and 8 % of 100…120; 5 % of 10.337 = 0.51685
  expect(high).toMatchObject({ attainment: 1.2, own: 2.6, commission: 2.6, total: 2.6 });
  expect(low).toMatchObject({ own: 0.51685, commission: 0.52 });
  expect(none).toMatchObject({ own: 0, commission: 0 });
});

test('the team part pays what the team’s attainment would pay to this person', () => {
  // team A: 150 of 200, so 75 %, below the threshold; team B: 110 of 100
  const results = { actual: [120, 30, 110], target: [100, 100, 100], team: ['A', 'A', 'B'] };
  const [first, second, third] = paid(results, { teamShare: 0.3 });
  expect(first).toMatchObject({ own: 2.6, team: 0, commission: 1.82 }); // 0.7 × 2.6
  expect(second).toMatchObject({ own: 0, team: 0, commission: 0 });
  expect(third).toMatchObject({ own: 1.8, team: 1.8, commission: 1.8 });
});

test('the cap limits the commission; awards and bonus come on top', () => {
  const results = { actual: [200], target: [100], newCustomers: [3] };
  const [pay] = paid(results, {
    cap: 5,
    newCustomerAward: 1.5,
    bonus: { from: 1.2, amount: 2 },
    top: { by: 'actual', amount: 1 },
  });
  expect(pay).toMatchObject({ own: 9, commission: 5, newCustomers: 4.5, bonus: 2, top: 1, total: 12.5 });
});

test('the bonus is paid from its attainment on, exactly', () => {
  // in doubles 1.1 × 100 is 110.00000000000001
  const results = { actual: [110, 109.99, 0.33], target: [100, 100, 0.3] };
  const bonus = { from: 1.1, amount: 7 };
  expect(paid(results, { bonus }).map((pay) => pay.bonus)).toEqual([7, 0, 7]);
});

test('several top sellers share the award in cents, the odd one to the earlier row; nobody wins with nothing', () => {
  const results = { actual: [50, 50, 20, 50], target: [100, 100, 100, 100] };
  expect(paid(results, { top: { by: 'actual', amount: 100 } }).map(({ top }) => top)).toEqual([33.34, 33.33, 0, 33.33]);
  const ratios = { actual: [10, 20, 3], target: [3, 6, 1] };
  expect(paid(ratios, { top: { by: 'attainment', amount: 10 } }).map(({ top }) => top)).toEqual([5, 5, 0]);
  const nothing = { actual: [0, -5], target: [100, 100] };
  expect(paid(nothing, { top: { by: 'actual', amount: 10 } }).map(({ top }) => top)).toEqual([0, 0]);
});

test('a person without a target has no commission, and new customers are paid all the same', () => {
  const [, second] = paid(
    { actual: [90, 500], target: [100, 0], newCustomers: [0, 2] },
    { teamShare: 0.5, newCustomerAward: 10, bonus: { from: 0, amount: 5 }, top: { by: 'attainment', amount: 1 } },
  );
  expect(second).toMatchObject({ attainment: null, own: null, team: null, commission: 0, bonus: 0, top: 0, total: 20 });
});

test('the cost at an attainment has everybody there', () => {
  const results = { actual: [0, 0], target: [100, 300] };
  const cost = (attainment: number, more: Partial<IncentivePlan> = {}) => {
    const outcome = costAt(results, attainment, { ...plan, ...more });
    if (!outcome.ok) throw new Error(outcome.failure.code);
    return outcome.value.paid;
  };
  // marginal: 5 % of 20 % of 400, then 8 % of another 20 %
  expect([0.8, 1, 1.2].map((attainment) => cost(attainment))).toEqual([0, 4, 10.4]);
  expect(cost(1.2, { mode: 'cliff', top: { by: 'attainment', amount: 5 } })).toBe(0.08 * 480 + 5);
});

test.each([
  [{ teamShare: 1.5 }, 'share-too-large'],
  [{ cap: -1 }, 'negative'],
  [{ schedule: [] }, 'no-weight'],
  [{ bonus: { from: 1, amount: NaN } }, 'not-finite'],
] as const)('%j is refused', (more, code) => {
  expect(payIncentives({ actual: [1], target: [1] }, { ...plan, ...more })).toMatchObject({ failure: { code } });
});

test('lists of other lengths, negative counts and no target at all are refused', () => {
  expect(payIncentives({ actual: [1], target: [1], team: [] }, plan)).toMatchObject({
    failure: { code: 'lengths-differ', parameters: { argument: 'team' } },
  });
  expect(payIncentives({ actual: [1], target: [1], newCustomers: [-1] }, plan)).toMatchObject({
    failure: { code: 'negative' },
  });
  expect(payIncentives({ actual: [1], target: [0] }, plan)).toMatchObject({ failure: { code: 'no-weight' } });
});

const cents = fc.integer({ min: 0, max: 1e8 }).map((count) => count / 100);
const person = fc.record({
  actual: cents,
  target: fc.integer({ min: 1, max: 1e8 }).map((count) => count / 100),
  team: fc.constantFrom('A', 'B'),
  newCustomers: fc.integer({ min: 0, max: 20 }),
});
const people = fc.array(person, { minLength: 1, maxLength: 8 }).map((rows): PeriodResults => ({
  actual: rows.map(({ actual }) => actual),
  target: rows.map(({ target }) => target),
  team: rows.map(({ team }) => team),
  newCustomers: rows.map(({ newCustomers }) => newCustomers),
}));
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

test('the sum of awards of the best is the award, and no commission is above the cap', () => {
  fc.assert(
    fc.property(people, share, cents, fc.option(cents), (results, teamShare, amount, cap) => {
      const pays = paid(results, { teamShare, cap, top: { by: 'actual', amount } });
      const won = pays.reduce((sum, { top }) => sum + Math.round(top * 100), 0);
      expect(won).toBe(results.actual.some((value) => value > 0) ? Math.round(amount * 100) : 0);
      for (const { commission } of pays) expect(commission).toBeLessThanOrEqual(cap ?? Infinity);
    }),
  );
});

test('without a team part a person’s commission does not depend on the others', () => {
  fc.assert(
    fc.property(people, (results) => {
      const together = paid(results).map(({ own }) => own);
      const alone = computePayouts(results.actual, results.target, plan.schedule);
      expect(alone).toEqual({ ok: true, value: together });
    }),
  );
});

test('who sells more is never paid less', () => {
  fc.assert(
    fc.property(people, share, cents, (results, teamShare, more) => {
      const before = paid(results, { teamShare, top: null })[0]!.total;
      const actual = results.actual.map((value, row) => (row === 0 ? value + more : value));
      expect(paid({ ...results, actual }, { teamShare })[0]!.total).toBeGreaterThanOrEqual(before);
    }),
  );
});
