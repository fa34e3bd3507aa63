import { costAt } from '../../core/customers/cost-at';
import { incentiveCost, type IncentiveCost } from '../../core/customers/incentive-cost';
import { payIncentives, type IncentivePlan, type PersonPay } from '../../core/customers/pay-incentives';
import type { JobOutcome } from '../job-outcome';
import type { People } from './people';

/** Attainments at which a plan's cost is told beside the real one. */
export const SCENARIOS = [0.8, 1, 1.2] as const;

export interface IncentivePreview {
  readonly people: People;
  readonly plan: IncentivePlan;
  readonly pays: readonly PersonPay[];
  readonly cost: IncentiveCost;
  /** At 80, 100 and 120 % of every target. */
  readonly scenarios: readonly { readonly attainment: number; readonly cost: IncentiveCost }[];
  /** Positions of those who share the award of the best seller. */
  readonly winners: readonly number[];
}

/** What a plan pays to each person, what that costs, and what it would cost at other attainments. */
export function previewIncentives(people: People, plan: IncentivePlan): JobOutcome<IncentivePreview> {
  const { results } = people;
  const pays = payIncentives(results, plan);
  if (!pays.ok) return pays;
  const scenarios: IncentivePreview['scenarios'][number][] = [];
  for (const attainment of SCENARIOS) {
    const cost = costAt(results, attainment, plan);
    if (!cost.ok) return cost;
    scenarios.push({ attainment, cost: cost.value });
  }
  const totals = pays.value.map(({ total }) => total);
  const winners = pays.value.flatMap(({ top }, row) => (top > 0 ? [row] : []));
  const cost = incentiveCost(totals, results.target);
  return { ok: true, value: { people, plan, pays: pays.value, cost, scenarios, winners } };
}
