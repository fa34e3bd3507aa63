import fc from 'fast-check';
import { incentiveCost } from '../../../src/core/customers/incentive-cost';
import { joinParts } from '../../../src/core/customers/join-parts';

test('the cost of a plan is the exact sum paid, also for each unit of target', () => {
  expect(incentiveCost([0.1, 0.2, null], [1, 1, 0])).toEqual({ paid: 0.3, perTargetUnit: 0.15 });
  expect(incentiveCost([], [])).toEqual({ paid: 0, perTargetUnit: null });
});

test('own and team part are joined by the share of the team', () => {
  expect(joinParts(1000, 2000, 0.3)).toEqual({ ok: true, value: 1300 });
  expect(joinParts(0.1, 0.3, 0.5)).toEqual({ ok: true, value: 0.2 });
  expect(joinParts(7, 9, 1)).toEqual({ ok: true, value: 9 });
});

test('two parts that are equal are the payout, whatever the share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 1000 }), (cents, permille) => {
      expect(joinParts(cents / 100, cents / 100, permille / 1000)).toEqual({ ok: true, value: cents / 100 });
    }),
  );
});

test('a share outside of 0 to 1 is refused', () => {
  expect(joinParts(1, 1, 30)).toMatchObject({ failure: { code: 'share-too-large' } });
  expect(joinParts(1, 1, -0.1)).toMatchObject({ failure: { code: 'negative' } });
  expect(joinParts(1, NaN, 0)).toMatchObject({ failure: { code: 'not-finite', parameters: { argument: 'team' } } });
});
