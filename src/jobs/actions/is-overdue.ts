import type { Action } from './action';

/** Whether an action is still open. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status === 'not-started' || status === 'in-progress';
}

/** Whether an action should have been done before the as-of day and is not; without a day or an end none is overdue. */
export function isOverdue(action: Pick<Action, 'end' | 'status'>, asOf: number | null): boolean {
  return asOf !== null && action.end !== null && action.end < asOf && isOpen(action);
}
