import { fromDecimal } from '../numeric/decimal';
import { exactSum } from '../numeric/exact-sum';

export interface IncentiveCost {
  /** What all rows are paid together. */
  readonly paid: number;
  /** Paid for each unit of target; null where the targets add up to 0 or less. */
  readonly perTargetUnit: number | null;
}

/**
 * What an incentive plan costs (激励成本): the sum paid, exactly, and that sum for each unit of target. Rows without a
 * payout (null, no target) cost nothing.
 *
 * @example incentiveCost([6.6, null, 3.4], [100, 0, 100]) // → { paid: 10, perTargetUnit: 0.05 }
 */
export function incentiveCost(payouts: readonly (number | null)[], target: readonly number[]): IncentiveCost {
  const paid = fromDecimal(exactSum(payouts.filter((payout) => payout !== null)));
  const targets = fromDecimal(exactSum(target));
  return { paid, perTargetUnit: targets > 0 ? paid / targets : null };
}
