import { difference } from '../../core/numeric/difference';
import type { PlanNode } from './plan-node';

export interface MovedNode {
  readonly key: string;
  readonly place: string;
  readonly level: number;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/**
 * The nodes whose targets moved, in the order of the tree: who carries the difference of a change. Parts of time that
 * nobody asked for are left out, and so are nodes that were not there before.
 *
 * @param before amounts by node key
 */
export function compareNodes(before: ReadonlyMap<string, number>, nodes: readonly PlanNode[]): MovedNode[] {
  return nodes.flatMap(({ key, place, level, hidden, step }) => {
    const amount = before.get(key);
    if (hidden || amount === undefined || amount === step.amount) return [];
    return [{ key, place, level, before: amount, after: step.amount, difference: difference(step.amount, amount) }];
  });
}
