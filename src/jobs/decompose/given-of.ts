import { foldName } from '../fold-name';
import type { GivenColumn } from './given-columns';
import type { PlanHistory } from './plan-history';
import type { NodePlace } from './plan-nodes';

/** What another table says of the member that a node stands for; null where it says nothing. */
export function givenOf({ names }: PlanHistory, { level, start }: NodePlace, { byMember }: GivenColumn): number | null {
  return byMember.get(foldName(names[level]![start]!)) ?? null;
}
