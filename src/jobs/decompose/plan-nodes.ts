import type { PlanHistory } from './plan-history';

/** A place in the tree of a plan: a member under the members above it. Its leaves are `start` up to `end`. */
export interface NodePlace {
  /** Its names from the outermost level down, as JSON; the same as long as the levels are. */
  readonly key: string;
  /** Position of its level. */
  readonly level: number;
  /** Position of the node above it in the list of nodes; -1 for those of the first level. */
  readonly parent: number;
  readonly start: number;
  readonly end: number;
}

/** The nodes of a plan, each above its children (pre-order). */
export function planNodes({ names }: Pick<PlanHistory, 'names'>): NodePlace[] {
  const depth = names.length;
  const leaves = names[0]?.length ?? 0;
  const nodes: { key: string; level: number; parent: number; start: number; end: number }[] = [];
  const open: number[] = [];
  for (let leaf = 0; leaf <= leaves; leaf += 1) {
    let changed = 0;
    if (leaf > 0 && leaf < leaves) while (changed < depth && sameName(names[changed]!, leaf)) changed += 1;
    for (let level = changed; level < depth && leaf > 0; level += 1) nodes[open[level]!]!.end = leaf;
    for (let level = changed; level < depth && leaf < leaves; level += 1) {
      const key = JSON.stringify(names.slice(0, level + 1).map((list) => list[leaf]!));
      const parent = level === 0 ? -1 : open[level - 1]!;
      open[level] = nodes.push({ key, level, parent, start: leaf, end: leaf }) - 1;
    }
  }
  return nodes;
}

function sameName(list: readonly string[], leaf: number): boolean {
  return list[leaf] === list[leaf - 1];
}
