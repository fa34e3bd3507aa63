import type { Language } from '../../texts/language';
import { levelMember } from './level-member';
import type { PlanHistory } from './plan-history';
import type { NodePlace } from './plan-nodes';

/** A node's names as they are shown, from the outermost down, parts of time that nobody asked for left out. */
export function nodeLabels(history: PlanHistory, node: NodePlace, language: Language): string[] {
  return history.levels.flatMap((level, position) => {
    if (position > node.level || (level.hidden && position < node.level)) return [];
    return [levelMember(history, position, node.start, language)];
  });
}

/** Where a number stands: "East × Furniture". */
export function namePath(history: PlanHistory, node: NodePlace, language: Language): string {
  return nodeLabels(history, node, language).join(' × ');
}
