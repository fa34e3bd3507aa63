import { cascade, type Cascade } from '../../core/allocation/cascade';
import { limitsOfGroups, type GroupLimit } from '../../core/allocation/limits-of-groups';
import { roundingSteps, type RoundingStep } from '../../core/allocation/rounding-steps';
import { fromUnits } from '../../core/numeric/from-units';
import type { Language } from '../../texts/language';
import type { JobOutcome } from '../job-outcome';
import { givenWeights, type LimitedNode } from './given-weights';
import { explainFailure } from './explain-failure';
import { levelMember } from './level-member';
import type { PlanHistory } from './plan-history';
import { planRowsOf, type NodeLimit, type PlanNode } from './plan-node';
import { planNodes } from './plan-nodes';
import type { PlanWeightChoice } from './base-weights';
import { weighNodes } from './plan-weights';
import { totalOf, type Total, type TotalChoice } from './total-of';

export interface PlanChoices {
  readonly total: TotalChoice;
  readonly unit: number;
  readonly weights: PlanWeightChoice;
  /** By node key. Those of nodes that the plan does not have are left aside. */
  readonly limits: ReadonlyMap<string, NodeLimit>;
}

/** A finished split, before it is written anywhere. */
export interface Plan {
  readonly history: PlanHistory;
  readonly choices: PlanChoices;
  readonly total: Total;
  /** Each above its children; the children of a node add up to it exactly. */
  readonly nodes: readonly PlanNode[];
  /** What a formula over the leaves has to weigh by. */
  readonly leafWeights: Float64Array;
  /** Whether every weight is the sum of the leaves' own below it. */
  readonly isUniform: boolean;
  /** Places that the weights of each level have. */
  readonly decimals: readonly number[];
  /** What the leaves add up to, counted in units. */
  readonly sum: number;
}

/**
 * Splits a total down the levels of a plan, so that every level adds up to the one above in whole units. Limits at any
 * level hold; what they leave no way to is refused with the path of the node that can't be met.
 */
export function splitPlan(history: PlanHistory, choices: PlanChoices, language: Language): JobOutcome<Plan> {
  const { unit } = choices;
  const total = totalOf(history, choices.total, unit, language);
  if (!total.ok) return total;
  const places = planNodes(history);
  const weighed = weighNodes(history, places, choices.weights, language);
  if (!weighed.ok) return weighed;
  const limited = places.flatMap((node): LimitedNode[] => {
    const limit = choices.limits.get(node.key);
    return limit === undefined ? [] : [{ node, limit }];
  });
  const shape = { leaves: history.base.length, depth: history.levels.length, total: total.value.total };
  const given = givenWeights(places, weighed.value.values, shape, limited);

  const labels = history.levels.map((_, level) => pathLabels(history, level, language));
  const groups: GroupLimit[] = limited.map(({ node, limit }) => ({
    path: labels.slice(0, node.level + 1).map((list) => list[node.start]!),
    ...limit,
  }));
  const split = cascade(total.value.total, labels, given.values, { unit, groups: limitsOfGroups(groups) });
  if (!split.ok) return explainFailure(split.failure, history, limited, language);

  const steps = stepsOf(split.value);
  const seen = history.levels.map(() => 0);
  const nodes = planRowsOf(history, language, places).map((node, index): PlanNode => {
    const step = steps[node.level]![seen[node.level]!]!;
    seen[node.level]! += 1;
    return {
      ...node,
      weight: weighed.value.values[index]!,
      siblings: given.ofSiblings[index]!,
      evened: given.evened.has(index),
      limit: choices.limits.get(node.key) ?? null,
      factors: weighed.value.factors.get(index) ?? null,
      step,
    };
  });
  const units = split.value.amounts.reduce((sum, amount) => sum + Math.round(amount / unit), 0);
  return {
    ok: true,
    value: {
      history,
      choices,
      total: total.value,
      nodes,
      leafWeights: given.values,
      isUniform: given.isUniform,
      decimals: weighed.value.decimals,
      sum: fromUnits(units, unit),
    },
  };
}

/** Sorted leaves form their groups in the order of the nodes of a level. */
function stepsOf({ unit, levels }: Cascade): RoundingStep[][] {
  return levels.slice(1, -1).map(({ amounts, shares }) => roundingSteps({ unit, amounts, shares }));
}

function pathLabels(history: PlanHistory, level: number, language: Language): string[] {
  const known = new Map<string, string>();
  return history.names[level]!.map((name, leaf) => {
    let label = known.get(name);
    if (label === undefined) known.set(name, (label = levelMember(history, level, leaf, language)));
    return label;
  });
}
