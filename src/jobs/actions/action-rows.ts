import type { Grid } from '../../sheet/grid';
import { actionTexts } from '../../texts/actions';
import type { Language } from '../../texts/language';
import type { Action } from './action';

/** An action plan as the cells of its table, with a heading row; days are serials. `readActions` reads it back. */
export function actionRows(actions: readonly Action[], language: Language): Grid {
  const level = (value: Action['importance']) => (value === null ? null : actionTexts.levels[value][language]);
  const text = (value: string) => (value === '' ? null : value);
  const rows = actions.map((action) => [
    text(action.goal),
    action.action,
    text(action.owner),
    level(action.importance),
    level(action.urgency),
    action.start,
    action.end,
    text(action.resources),
    action.budget,
    text(action.result),
    text(action.measure),
    text(action.risk),
    text(action.answer),
    actionTexts.statuses[action.status][language],
    text(action.id),
  ]);
  return [ORDER.map((field) => actionTexts.fields[field][language]), ...rows];
}

const ORDER = [
  'goal',
  'action',
  'owner',
  'importance',
  'urgency',
  'start',
  'end',
  'resources',
  'budget',
  'result',
  'measure',
  'risk',
  'answer',
  'status',
  'id',
] as const;
