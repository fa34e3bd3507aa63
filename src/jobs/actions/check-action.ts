import { readDate } from '../../sheet/date-text';
import { readNumber } from '../../sheet/number-text';
import type { Action, ActionStatus, Level } from './action';
import { tidyAction } from './tidy-action';
import type { ActionField } from './words';

/** An action while somebody types it: a text for each field. Levels and the status are chosen from their names. */
export type ActionDraft = Readonly<Record<ActionField, string>>;

/** What is wrong with a field. The sentences are in `texts/action-plan`. */
export type ActionFault =
  'no-action' | 'no-owner' | 'not-a-date' | 'end-before-start' | 'not-a-number' | 'negative-budget';

export interface CheckedAction {
  /** Null while a field is wrong. */
  readonly action: Action | null;
  readonly faults: ReadonlyMap<ActionField, ActionFault>;
}

/**
 * Reads what was typed as an action: what is to be done and by whom has to be said, days are dates and end no earlier than
 * they start, the budget is a number that may have its size word ("3万").
 *
 * @param fields those that the table has columns for; the others may stay blank
 */
export function checkAction(draft: ActionDraft, fields: ReadonlySet<ActionField>): CheckedAction {
  const faults = new Map<ActionField, ActionFault>();
  const blame = (field: ActionField, fault: ActionFault) => void (faults.has(field) || faults.set(field, fault));
  const day = (field: 'start' | 'end'): number | null => {
    if (draft[field].trim() === '') return null;
    const serial = readDate(draft[field]);
    if (serial === undefined) blame(field, 'not-a-date');
    return serial ?? null;
  };
  if (draft.action.trim() === '') blame('action', 'no-action');
  if (fields.has('owner') && draft.owner.trim() === '') blame('owner', 'no-owner');
  const start = day('start');
  const end = day('end');
  if (start !== null && end !== null && end < start) blame('end', 'end-before-start');
  const budget = readNumber(draft.budget);
  if (budget === undefined) blame('budget', 'not-a-number');
  else if (budget !== null && budget < 0) blame('budget', 'negative-budget');
  if (faults.size > 0) return { action: null, faults };
  const action = tidyAction({
    ...draft,
    importance: levelNamed(draft.importance),
    urgency: levelNamed(draft.urgency),
    start,
    end,
    budget: budget ?? null,
    status: draft.status as ActionStatus,
  });
  return { action, faults };
}

function levelNamed(name: string): Level | null {
  return name === '' ? null : (name as Level);
}
