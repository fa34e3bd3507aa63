import type { Grid } from '../../sheet/grid';
import { actionTexts } from '../../texts/actions';
import type { Language } from '../../texts/language';
import { FIELD_ORDER, type Action } from './action';
import { actionCell } from './action-cell';

/** An action plan as the cells of its table, with a heading row; days are serials. `readActions` reads it back. */
export function actionRows(actions: readonly Action[], language: Language): Grid {
  const rows = actions.map((action) => FIELD_ORDER.map((field) => actionCell(action, field, language)));
  return [FIELD_ORDER.map((field) => actionTexts.fields[field][language]), ...rows];
}
