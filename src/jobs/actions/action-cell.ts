import type { Cell } from '../../sheet/grid';
import { actionTexts } from '../../texts/actions';
import type { Language } from '../../texts/language';
import type { Action } from './action';
import type { ActionField } from './words';

/** A field of an action as the cell of a table has it: days are serials, levels and the status words, nothing is null. */
export function actionCell(action: Action, field: ActionField, language: Language): Cell {
  if (field === 'status') return actionTexts.statuses[action.status][language];
  if (field === 'importance' || field === 'urgency') {
    const level = action[field];
    return level === null ? null : actionTexts.levels[level][language];
  }
  const value = action[field];
  return value === '' ? null : value;
}
