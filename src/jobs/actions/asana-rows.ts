import type { Grid } from '../../sheet/grid';
import { actionTexts } from '../../texts/actions';
import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import type { Action } from './action';
import { writeNotes } from './notes';

/**
 * An action plan as the rows of a .csv that Asana's importer takes without mapping a column by hand: Name, Description,
 * Assignee (it knows members by their e-mail address alone), Start Date, Due Date and Section, which is the status.
 * All else, and the id by which `mergeTasks` finds the action again, stands in the description. Cancelled actions are
 * written too.
 *
 * @param actions with ids (`giveIds`)
 * @throws RangeError for an action without an id: its task would be added again by each import
 */
export function asanaRows(actions: readonly Action[], language: Language): Grid {
  const rows = actions.map((action) => {
    if (action.id === '') throw new RangeError(`asanaRows: “${action.action}” has no id`);
    const { start, end, owner } = action;
    return [
      action.action,
      writeNotes(action, language),
      owner === '' ? null : owner,
      start === null ? null : dateText(start),
      end === null ? null : dateText(end),
      actionTexts.statuses[action.status][language],
    ];
  });
  return [['Name', 'Description', 'Assignee', 'Start Date', 'Due Date', 'Section'], ...rows];
}
