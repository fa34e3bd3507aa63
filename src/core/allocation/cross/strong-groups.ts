import { nearCells } from './near-cells';
import { stepFrom } from './steps';
import type { Transport } from './transport-state';

/**
 * Groups rows and columns of a filled table so that two of them share a group exactly when units can move from each to
 * the other: into open cells along a row, out of filled cells along a column (strongly connected components; R. Tarjan,
 * Depth-first search and linear graph algorithms, 1972). Cells without a limit.
 *
 * @returns a group number for each row, then for each column
 */
export function strongGroups(flow: Transport): Int32Array {
  const nodes = flow.surplus.length;
  const { start, to } = nearCells(flow, Infinity);
  const groups = new Int32Array(nodes).fill(-1);
  const order = new Int32Array(nodes).fill(-1);
  const lowest = new Int32Array(nodes);
  const looked = start.slice();
  const chain: number[] = [];
  const waiting: number[] = [];
  let visited = 0;

  const nextOf = (node: number): number => {
    while (looked[node]! < start[node + 1]!) {
      const other = to[looked[node]!++]!;
      if (!Number.isNaN(stepFrom(flow, node, other))) return other;
    }
    return -1;
  };
  const enter = (node: number) => {
    order[node] = visited;
    lowest[node] = visited;
    visited += 1;
    chain.push(node);
    waiting.push(node);
  };
  const leave = (node: number) => {
    chain.pop();
    const before = chain.at(-1);
    if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[node]!);
    if (lowest[node] !== order[node]) return;
    for (let member = waiting.pop()!; ; member = waiting.pop()!) {
      groups[member] = node;
      if (member === node) return;
    }
  };

  for (let start = 0; start < nodes; start += 1) {
    if (order[start] === -1) enter(start);
    for (let node = chain.at(-1); node !== undefined; node = chain.at(-1)) {
      const next = nextOf(node);
      if (next < 0) leave(node);
      else if (order[next] === -1) enter(next);
      else if (groups[next] === -1) lowest[node] = Math.min(lowest[node]!, order[next]!);
    }
  }
  return groups;
}
