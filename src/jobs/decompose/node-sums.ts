import type { PlanHistory } from './plan-history';
import type { NodePlace } from './plan-nodes';

/**
 * Sums over the leaves of every node. What several leaves of a node share, such as the past of a region whose months have
 * none of their own, counts once.
 *
 * @param share which of the values a leaf has part in
 */
export function nodeSums(
  nodes: readonly NodePlace[],
  share: Int32Array,
  values: readonly number[],
): Float64Array<ArrayBuffer> {
  const seenBy = new Int32Array(values.length).fill(-1);
  return Float64Array.from(nodes, ({ start, end }, node) => {
    let sum = 0;
    for (let leaf = start; leaf < end; leaf += 1) {
      const position = share[leaf]!;
      if (seenBy[position] === node) continue;
      seenBy[position] = node;
      sum += values[position]!;
    }
    return sum;
  });
}

/** Last year of every node, counted in units of 10^-decimals. */
export function lastOfNodes({ base, pasts }: PlanHistory, nodes: readonly NodePlace[]): Float64Array<ArrayBuffer> {
  return nodeSums(
    nodes,
    base,
    pasts.map(({ last }) => last),
  );
}
