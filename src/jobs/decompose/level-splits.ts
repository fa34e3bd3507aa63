import { decompose } from '../../core/allocation/decompose';
import type { PlanNode } from './plan-node';
import type { Plan } from './split-plan';

/** What DECOMPOSE takes of a node beside its weight; 0 for none, as there. */
export interface NodeSplit {
  readonly weight: number;
  readonly hold: number;
  readonly least: number;
  readonly most: number;
  /** Positions of its children, side by side in the order of the tree. */
  readonly children: readonly number[];
}

export interface LevelSplits {
  /** By position of the node. */
  readonly splits: readonly NodeSplit[];
  /** Positions of the nodes of each level. */
  readonly levels: readonly (readonly number[])[];
}

/** More formulas than these make every recalculation slow. */
const MOST_FAMILIES = 1000;

/**
 * How a plan comes about when each node is split over its children by itself, a DECOMPOSE each. What the limits below a
 * node leave it is its own least and most. A node that is kept at nothing has no weight, since a hold of 0 means none there.
 *
 * Null where that does not give the amounts of the plan, which is tried out, and for reductions, whose limits turn round.
 */
export function levelSplits(plan: Plan): LevelSplits | null {
  const { nodes, history, total, choices } = plan;
  const children = nodes.map((): number[] => []);
  const levels = history.levels.map((): number[] => []);
  nodes.forEach(({ parent, level }, position) => {
    levels[level]!.push(position);
    if (parent >= 0) children[parent]!.push(position);
  });
  const families = [levels[0]!, ...children.filter((family) => family.length > 0)];
  if (total.total < 0 || families.length > MOST_FAMILIES) return null;

  const splits: NodeSplit[] = [];
  for (let position = nodes.length - 1; position >= 0; position -= 1) {
    splits[position] = splitOf(nodes[position]!, children[position]!, splits);
  }
  for (const family of families) {
    const parent = nodes[family[0]!]!.parent;
    const above = parent < 0 ? total.total : nodes[parent]!.step.amount;
    const of = (name: 'hold' | 'least' | 'most') => family.map((position) => splits[position]![name] || null);
    const tried = decompose(
      above,
      family.map((position) => splits[position]!.weight),
      { unit: choices.unit, hold: of('hold'), min: of('least'), max: of('most') },
    );
    if (!tried.ok || family.some((position, at) => tried.value.amounts[at] !== nodes[position]!.step.amount))
      return null;
  }
  return { splits, levels };
}

function splitOf(node: PlanNode, children: readonly number[], splits: readonly NodeSplit[]): NodeSplit {
  const { limit, siblings, weight } = node;
  // siblings without any weight share equally what is above them
  const own = siblings === 0 ? 1 : weight;
  if (limit?.hold === 0 || limit?.max === 0) return { weight: 0, hold: 0, least: 0, most: 0, children };
  const below = children.map((child) => splits[child]!);
  const lower = below.reduce((sum, one) => sum + lowerOf(one), 0);
  const isOpen = below.length === 0 || below.some((one) => one.weight > 0 && one.hold === 0 && one.most === 0);
  const upper = isOpen ? 0 : below.reduce((sum, one) => sum + upperOf(one), 0);
  if (limit?.hold !== undefined) return { weight: own, hold: limit.hold, least: 0, most: 0, children };
  const most = [limit?.max ?? 0, upper].filter((value) => value > 0);
  return {
    weight: own,
    hold: 0,
    least: Math.max(limit?.min ?? 0, lower),
    most: most.length === 0 ? 0 : Math.min(...most),
    children,
  };
}

const lowerOf = ({ hold, least }: NodeSplit): number => hold || least;
const upperOf = (one: NodeSplit): number => (one.weight > 0 ? one.hold || one.most : lowerOf(one));
