import { makeHeap } from '../../numeric/heap';
import type { NearCells } from './near-cells';
import { stepFrom } from './steps';
import type { Transport } from './transport-state';

export interface Steps {
  /** Of each node from the nearest node with a surplus; Infinity beyond reach. */
  readonly distances: Float64Array;
  /** Distance of the farthest node within reach that is short of units; -1 when there is none. */
  readonly farthest: number;
}

/**
 * How far a surplus has to move (Dijkstra's shortest paths), by `stepFrom`: at these prices no step loses less than
 * nothing. Only near cells are looked at.
 */
export function measureSteps(state: Transport, { start, to }: NearCells): Steps {
  const { surplus } = state;
  const distances = new Float64Array(surplus.length).fill(Infinity);
  // A node is entered again whenever its distance gets shorter; what has been overtaken is passed over.
  const queue = makeHeap<{ node: number; distance: number }>((a, b) => a.distance < b.distance);
  let goals = 0;
  let farthest = -1;
  const reach = (node: number, distance: number) => {
    distances[node] = distance;
    queue.push({ node, distance });
  };
  surplus.forEach((units, node) => {
    if (units > 0) reach(node, 0);
    else if (units < 0) goals += 1;
  });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { node, distance } = next;
    if (distance > distances[node]!) continue;
    if (surplus[node]! < 0) {
      farthest = distance;
      goals -= 1;
      if (goals === 0) break;
    }
    for (let at = start[node]!; at < start[node + 1]!; at += 1) {
      const there = distance + stepFrom(state, node, to[at]!);
      if (there < distances[to[at]!]!) reach(to[at]!, there);
    }
  }
  return { distances, farthest };
}
