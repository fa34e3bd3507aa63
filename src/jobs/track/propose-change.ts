import type { Area } from '../../sheet/address';
import type { CellInput } from '../../sheet/draft';
import type { Cell, Grid } from '../../sheet/grid';
import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import { changeTexts } from '../../texts/plan-changes';
import type { Proposal } from '../proposal';
import { CHANGE_COLUMNS, type ChangeLog } from './change-log';
import type { PlanChange } from './plan-change';

/**
 * Records a changed target on the sheet of its plan: a row in the log right of everything there, which is begun with its
 * headings where there is none yet, and the new target in the plan's own cell where that holds a plain number.
 *
 * @param sheet all that stands on the plan's sheet, and where
 * @param cell the target's cell with what it says; null where it is a formula or several cells
 */
export function proposeChange(
  sheet: { readonly area: Area; readonly values: Grid },
  log: ChangeLog | null,
  change: PlanChange,
  cell: { readonly area: Area; readonly value: Cell; readonly target: number } | null,
  headingRow: number,
  language: Language,
): Proposal {
  const { area, values } = sheet;
  const line: CellInput[] = [dateText(change.from), change.name, change.old, change.target, change.reason];
  const headings = CHANGE_COLUMNS.map((name) => changeTexts.columns[name][language]);
  const at = { row: log?.next ?? headingRow, column: log?.column ?? area.column + area.columns + 1 };
  const cells = log === null ? [headings, line] : [line];
  const place: Area = { sheet: area.sheet, ...at, rows: cells.length, columns: CHANGE_COLUMNS.length };
  const stands = cells.map((_, row) =>
    CHANGE_COLUMNS.map(
      (__, column) => values[place.row + row - area.row]?.[place.column + column - area.column] ?? null,
    ),
  );
  return {
    basis: [{ area: place, values: stands }, ...(cell === null ? [] : [{ area: cell.area, values: [[cell.value]] }])],
    sheets: [],
    changes: [{ area: place, cells }, ...(cell === null ? [] : [{ area: cell.area, cells: [[cell.target]] }])],
  };
}
