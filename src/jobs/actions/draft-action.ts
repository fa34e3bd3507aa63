import { dateText } from '../../texts/dates';
import { printNumber } from '../../texts/print-number';
import type { Action } from './action';
import type { ActionDraft } from './check-action';

/** An action as the texts of its fields, for `checkAction`. */
export function draftAction(action: Action): ActionDraft {
  const { importance, urgency, start, end, budget } = action;
  return {
    ...action,
    importance: importance ?? '',
    urgency: urgency ?? '',
    start: start === null ? '' : dateText(start),
    end: end === null ? '' : dateText(end),
    budget: budget === null ? '' : printNumber(budget, 10),
  };
}
