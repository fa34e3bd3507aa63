import type { NodePlace } from './plan-nodes';

export interface LeafWeights {
  /** One a leaf: the product of its shares at every level, in any scale. */
  readonly values: Float64Array<ArrayBuffer>;
  /** Nodes whose siblings all weigh nothing though there is something to split: they share it equally. */
  readonly evened: ReadonlySet<number>;
  /** What the siblings of each node weigh together, itself included. */
  readonly ofSiblings: Float64Array;
}

/**
 * The weights of the leaves whose sums at every level are in the proportions of the nodes' own weights: a split level by
 * level with them is the split that `cascade` does. Siblings without any weight share equally what is above them.
 *
 * @param weights one a node, each ≥ 0
 */
export function leafWeights(nodes: readonly NodePlace[], weights: Float64Array, leaves: number): LeafWeights {
  const ofSiblings = new Float64Array(nodes.length);
  const counts = new Map<number, number>();
  const sums = new Map<number, number>();
  nodes.forEach(({ parent }, node) => {
    sums.set(parent, (sums.get(parent) ?? 0) + weights[node]!);
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  });
  const evened = new Set<number>();
  const shares = new Float64Array(nodes.length);
  const values = new Float64Array(leaves);
  nodes.forEach(({ parent, start, end }, node) => {
    const sum = sums.get(parent)!;
    ofSiblings[node] = sum;
    const above = parent < 0 ? 1 : shares[parent]!;
    if (sum === 0) {
      if (above > 0 && counts.get(parent)! > 1) evened.add(node);
      shares[node] = above / counts.get(parent)!;
    } else shares[node] = above * (weights[node]! / sum);
    // the last node of a leaf is the leaf itself
    if (end - start === 1) values[start] = shares[node]!;
  });
  return { values, evened, ofSiblings };
}
