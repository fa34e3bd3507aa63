import type { Action, ActionStatus } from './action';
import { isOpen, isOverdue } from './is-overdue';

export interface ActionFilter {
  /** A name as the plan has it; "" for everybody, null for actions that nobody owns. */
  readonly owner: string | null;
  readonly status: ActionStatus | 'all' | 'open' | 'overdue';
}

/** An action with its position in the plan. */
export interface ListedAction {
  readonly index: number;
  readonly action: Action;
}

/** The actions of a plan that pass a filter, in their order. */
export function filterActions(
  actions: readonly Action[],
  { owner, status }: ActionFilter,
  asOf: number | null,
): ListedAction[] {
  return actions
    .map((action, index) => ({ action, index }))
    .filter(({ action }) => {
      if (owner !== '' && action.owner !== (owner ?? '')) return false;
      if (status === 'all') return true;
      if (status === 'open') return isOpen(action);
      return status === 'overdue' ? isOverdue(action, asOf) : action.status === status;
    });
}
