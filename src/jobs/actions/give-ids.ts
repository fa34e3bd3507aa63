import type { Action } from './action';

/**
 * Gives every action without an id one: "A-007-k3f9", the next number of the plan and four signs made of what the action
 * says, so that the number of a deleted row is not taken for that row again. Ids that are there stay.
 */
export function giveIds(actions: readonly Action[]): Action[] {
  const numbers = actions.map(({ id }) => Number(/^A-(\d+)/.exec(id)?.[1] ?? 0));
  let next = Math.max(0, ...numbers) + 1;
  return actions.map((action) =>
    action.id === '' ? { ...action, id: `A-${String(next++).padStart(3, '0')}-${signs(action)}` } : action,
  );
}

/** FNV-1a over the texts, as four signs of base 36. */
function signs({ goal, action, owner, end }: Action): string {
  let hash = 0x811c9dc5;
  for (const sign of [goal, action, owner, String(end)].join('\n')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}
