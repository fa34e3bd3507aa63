import type { RoundingStep } from '../../core/allocation/rounding-steps';
import type { Language } from '../../texts/language';
import { levelMember } from './level-member';
import { namePath } from './name-path';
import { lastOfNodes } from './node-sums';
import { worthOf, type PlanHistory } from './plan-history';
import { planNodes, type NodePlace } from './plan-nodes';
import type { NodeFactors } from './score-nodes';

/** What a node is kept to. A hold fixes it. */
export interface NodeLimit {
  readonly hold?: number;
  readonly min?: number;
  readonly max?: number;
}

/** A place in the tree with its target and how it came about. */
export interface PlanNode extends NodePlace {
  readonly label: string;
  /** "East × Furniture" */
  readonly place: string;
  /** Put in so that time adds up; not shown in the tree. */
  readonly hidden: boolean;
  readonly last: number;
  readonly weight: number;
  /** What its siblings weigh together, itself included. */
  readonly siblings: number;
  /** All siblings weigh nothing, and what is above them is shared equally. */
  readonly evened: boolean;
  readonly limit: NodeLimit | null;
  readonly factors: NodeFactors | null;
  readonly step: RoundingStep;
}

/** The rows of a plan before there is anything to split: names and past, targets of 0. */
export function planRowsOf(
  history: PlanHistory,
  language: Language,
  places: readonly NodePlace[] = planNodes(history),
): PlanNode[] {
  const last = lastOfNodes(history, places);
  return places.map((node, index) => ({
    ...node,
    label: levelMember(history, node.level, node.start, language),
    place: namePath(history, node, language),
    hidden: history.levels[node.level]!.hidden,
    last: worthOf(last[index]!, history.decimals),
    weight: 0,
    siblings: 0,
    evened: false,
    limit: null,
    factors: null,
    step: { share: 0, floor: 0, remainder: 0, amount: 0 },
  }));
}
