import type { ListedAction } from './filter-actions';

/** Important and urgent; important alone; urgent alone; neither; not rated. */
export type Quadrant = 'do' | 'plan' | 'delegate' | 'drop' | 'unrated';

/**
 * Puts actions into the four quadrants of importance × urgency (Eisenhower matrix). Only what is rated high is important or
 * urgent, so that the first quadrant stays short; what lacks one of the two ratings is in none.
 */
export function placeInQuadrants(
  actions: readonly ListedAction[],
): Readonly<Record<Quadrant, readonly ListedAction[]>> {
  const of = (quadrant: Quadrant) => actions.filter((listed) => quadrantOf(listed) === quadrant);
  return { do: of('do'), plan: of('plan'), delegate: of('delegate'), drop: of('drop'), unrated: of('unrated') };
}

function quadrantOf({ action: { importance, urgency } }: ListedAction): Quadrant {
  if (importance === null || urgency === null) return 'unrated';
  if (importance === 'high') return urgency === 'high' ? 'do' : 'plan';
  return urgency === 'high' ? 'delegate' : 'drop';
}
