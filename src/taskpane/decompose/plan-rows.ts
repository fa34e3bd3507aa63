import type { PlanNode } from '../../jobs/decompose/plan-node';

/** A row of the tree as it is shown: a node, how far in it stands, and whether it opens. */
export interface PlanRow {
  readonly index: number;
  readonly node: PlanNode;
  /** Levels above it that are shown. */
  readonly depth: number;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
}

/** The rows of the tree that stand open, in order; parts of time that nobody asked for are left out. */
export function planRows(nodes: readonly PlanNode[], depth: number, isOpen: (node: PlanNode) => boolean): PlanRow[] {
  const rows: PlanRow[] = [];
  const inside: { shown: boolean; depth: number }[] = [];
  nodes.forEach((node, index) => {
    const above = node.parent < 0 ? { shown: true, depth: 0 } : inside[node.parent]!;
    const hasChildren = node.level < depth - 1;
    const open = node.hidden || !hasChildren || isOpen(node);
    inside[index] = { shown: above.shown && open, depth: above.depth + (node.hidden ? 0 : 1) };
    if (above.shown && !node.hidden) rows.push({ index, node, depth: above.depth, hasChildren, isOpen: open });
  });
  return rows;
}
