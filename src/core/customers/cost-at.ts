import { roundTo } from '../numeric/round-to';
import { succeed, type Outcome } from '../outcome';
import { incentiveCost, type IncentiveCost } from './incentive-cost';
import { payIncentives, type IncentivePlan, type PeriodResults } from './pay-incentives';

/**
 * What a plan would cost if everybody reached the same attainment (成本测算): at 0.8 each sells 80 % of the target. New
 * customers stay as they are; the top award is paid once however many are equal.
 *
 * Failures: as `payIncentives`.
 *
 * @example
 * costAt({ actual: [0], target: [100] }, 1.2, {
 *   schedule: [{ from: 0, rate: 0.05 }, { from: 1, rate: 0.08 }], mode: 'marginal', cap: null, teamShare: 0,
 *   newCustomerAward: 0, bonus: { from: 1.2, amount: 3 }, top: null,
 * }) // → ok { paid: 9.6, perTargetUnit: 0.096 }
 */
export function costAt(results: PeriodResults, attainment: number, plan: IncentivePlan): Outcome<IncentiveCost> {
  const actual = results.target.map((target) => roundTo(target * attainment, 9));
  const pays = payIncentives({ ...results, actual }, plan);
  if (!pays.ok) return pays;
  return succeed(
    incentiveCost(
      pays.value.map(({ total }) => total),
      results.target,
    ),
  );
}
