import { cascade } from '../../core/allocation/cascade';
import type { Plan } from './split-plan';

/** What a CASCADE over the leaves takes so that it answers what the plan says. */
export interface FormulaHolds {
  /** One a leaf; null for none. */
  readonly hold: readonly (number | null)[];
  readonly weights: Float64Array;
}

/**
 * Holds of leaves that stand for the limits of a plan: CASCADE knows holds of rows alone, where a held group, and a minimum
 * or maximum that binds, keep all their leaves. A leaf kept at nothing has no weight, since a hold of 0 means none there.
 * Null where no such holds give the amounts of the plan, which is tried out.
 */
export function formulaHolds(plan: Plan): FormulaHolds | null {
  const { history, nodes, leafWeights, choices, total } = plan;
  const leaves = history.base.length;
  const depth = history.levels.length;
  const amounts = new Float64Array(leaves);
  for (const { level, start, step } of nodes) if (level === depth - 1) amounts[start] = step.amount;
  const hold = Array<number | null>(leaves).fill(null);
  const weights = leafWeights.slice();
  for (const { limit, start, end, step } of nodes) {
    if (limit === null) continue;
    const binds = limit.hold !== undefined || step.amount === limit.min || step.amount === limit.max;
    if (!binds) continue;
    for (let leaf = start; leaf < end; leaf += 1) {
      if (amounts[leaf] === 0) weights[leaf] = 0;
      else hold[leaf] = amounts[leaf]!;
    }
  }
  const labels = history.names.map((list) => list.map((name) => `=${name}`));
  const tried = cascade(total.total, labels, weights, { unit: choices.unit, hold });
  if (!tried.ok || !tried.value.amounts.every((amount, leaf) => amount === amounts[leaf])) return null;
  return { hold, weights };
}
