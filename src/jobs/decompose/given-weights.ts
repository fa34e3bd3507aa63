import { leafWeights } from './leaf-weights';
import type { NodeLimit } from './plan-node';
import type { NodePlace } from './plan-nodes';

export interface LimitedNode {
  readonly node: NodePlace;
  readonly limit: NodeLimit;
}

/** What a cascade over the leaves weighs by, and how the weights of siblings compare. */
export interface GivenWeights {
  readonly values: Float64Array;
  /** Whether every weight is the sum of the leaves' own below it. */
  readonly isUniform: boolean;
  readonly ofSiblings: Float64Array;
  readonly evened: ReadonlySet<number>;
}

/**
 * Weights of the leaves that split as the weights of the nodes say. Where every weight is the sum of its leaves', these are
 * given as they are and carry no rounding; else as what the leaves would get of the total.
 *
 * @param weights one a node
 */
export function givenWeights(
  nodes: readonly NodePlace[],
  weights: Float64Array,
  shape: { readonly leaves: number; readonly depth: number; readonly total: number },
  limited: readonly LimitedNode[],
): GivenWeights {
  const { leaves, depth, total } = shape;
  const product = leafWeights(nodes, weights, leaves);
  const isUniform = addsUp(nodes, weights, depth);
  const scale = total === 0 ? 1 : Math.abs(total);
  const given = isUniform
    ? ofLeaves(nodes, weights, leaves)
    : product.values.map((share) => Number((share * scale).toPrecision(15)));
  const { ofSiblings, evened } = product;
  return { values: withTraces(given, limited), isUniform, ofSiblings, evened };
}

/** Whether the weight of every node is what the weights below it come to, near enough for doubles. */
function addsUp(nodes: readonly NodePlace[], weights: Float64Array, depth: number): boolean {
  const below = new Float64Array(nodes.length);
  nodes.forEach(({ parent }, node) => {
    if (parent >= 0) below[parent]! += weights[node]!;
  });
  return nodes.every(
    ({ level }, node) => level === depth - 1 || Math.abs(below[node]! - weights[node]!) <= 1e-12 * weights[node]!,
  );
}

function ofLeaves(nodes: readonly NodePlace[], weights: Float64Array, leaves: number): Float64Array<ArrayBuffer> {
  const values = new Float64Array(leaves);
  nodes.forEach(({ start, end }, node) => {
    if (end - start === 1) values[start] = weights[node]!;
  });
  return values;
}

/**
 * A member without history that is held, or has a minimum, has to get it: its leaves weigh a trace, too little to move
 * anything else.
 */
function withTraces(weights: Float64Array<ArrayBuffer>, limited: readonly LimitedNode[]): Float64Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const result = weights.slice();
  for (const { node, limit } of limited) {
    const { start, end } = node;
    if ((limit.hold ?? limit.min ?? 0) === 0 || weights.slice(start, end).some((weight) => weight > 0)) continue;
    result.fill((sum || 1) * 1e-12, start, end);
  }
  return result;
}
