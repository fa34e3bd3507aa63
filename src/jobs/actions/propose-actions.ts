import { succeed } from '../../core/outcome';
import type { Area } from '../../sheet/address';
import { cellAddress } from '../../sheet/cell-address';
import type { Cell, Grid } from '../../sheet/grid';
import { isBlank } from '../../sheet/is-blank';
import { actionTexts } from '../../texts/actions';
import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import { refuse, type JobOutcome } from '../job-outcome';
import type { Proposal } from '../proposal';
import type { Action } from './action';
import { actionCell } from './action-cell';
import type { ActionPlan } from './read-actions';
import type { ActionField } from './words';

/**
 * Writes a changed action plan back into its table: only the cells that say something else than before, new actions in
 * the rows below the last one, and the ids in a column to the right where the table has none for them. A field without a
 * column is left out.
 *
 * Failures: no-room (cell): a cell for an id or a new action is taken.
 *
 * @param cells the cells of `area` and of what lies around it, from the first cell of `area` on: what is not there is blank
 * @param after the actions of the plan in their order, then the new ones
 * @param isDate whether a cell (counted as in `cells`) has the format of a date: a day goes there as a date, elsewhere as
 *   people write it
 */
export function proposeActions(
  cells: Grid,
  area: Area,
  plan: ActionPlan,
  after: readonly Action[],
  language: Language,
  isDate: (row: number, column: number) => boolean = () => false,
): JobOutcome<Proposal> {
  const { actions, headingRow, rows } = plan;
  const needsIds = plan.columns.id === undefined && after.some(({ id }) => id !== '');
  const columns: Partial<Readonly<Record<ActionField, number>>> = needsIds
    ? { ...plan.columns, id: area.columns }
    : plan.columns;
  const writes: { row: number; column: number; cell: Cell; mustBeBlank: boolean }[] = [];
  if (needsIds) {
    const heading = actionTexts.fields.id[language];
    writes.push({ row: headingRow, column: area.columns, cell: heading, mustBeBlank: true });
  }
  const held = ({ row, column }: { row: number; column: number }) => cells[row]?.[column] ?? null;
  const lastRow = rows.at(-1) ?? headingRow;
  after.forEach((action, index) => {
    const before = actions[index];
    const row = rows[index] ?? lastRow + 1 + index - actions.length;
    for (const [field, column] of Object.entries(columns) as [ActionField, number][]) {
      if (before !== undefined && before[field] === action[field]) continue;
      const value = actionCell(action, field, language);
      const isDay = (field === 'start' || field === 'end') && typeof value === 'number';
      const asText = isDay && typeof held({ row, column }) !== 'number' && !isDate(row, column);
      const isNew = before === undefined || (field === 'id' && needsIds);
      if (isNew && value === null) continue;
      writes.push({ row, column, cell: asText ? dateText(value) : value, mustBeBlank: isNew });
    }
  });

  const taken = writes.find((write) => write.mustBeBlank && !isBlank(held(write)));
  if (taken) {
    return refuse('no-room', { cell: cellAddress(area.sheet, area.row + taken.row, area.column + taken.column) });
  }
  const at = ({ row, column }: { row: number; column: number }): Area => ({
    sheet: area.sheet,
    row: area.row + row,
    column: area.column + column,
    rows: 1,
    columns: 1,
  });
  return succeed({
    basis: writes.map((write) => ({ area: at(write), values: [[held(write)]] })),
    sheets: [],
    changes: writes.map((write) => ({ area: at(write), cells: [[write.cell]] })),
  });
}
