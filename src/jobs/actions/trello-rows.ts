import type { Grid } from '../../sheet/grid';
import { actionTexts } from '../../texts/actions';
import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import type { Action } from './action';
import { writeNotes } from './notes';

/**
 * An action plan as the rows of a .csv with the headings that Trello's own export has. Trello itself imports no .csv: an
 * import Power-Up maps these columns (docs/actions.md). The list of a card is its status; all else, and the id by which
 * `mergeTasks` finds the action again, stands in the card's description.
 *
 * @param actions with ids (`giveIds`)
 * @throws RangeError for an action without an id: its card would be added again by each import
 */
export function trelloRows(actions: readonly Action[], language: Language): Grid {
  const rows = actions.map((action) => {
    if (action.id === '') throw new RangeError(`trelloRows: “${action.action}” has no id`);
    return [
      action.action,
      writeNotes(action, language),
      actionTexts.statuses[action.status][language],
      action.end === null ? null : dateText(action.end),
      action.owner === '' ? null : action.owner,
    ];
  });
  return [['Card Name', 'Card Description', 'List Name', 'Due Date', 'Members'], ...rows];
}
