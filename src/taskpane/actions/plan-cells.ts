import type { Action } from '../../jobs/actions/action';
import type { Area } from '../../sheet/address';
import type { PlanAtHand } from './use-plan';

/** Where a column of an action plan stands, or one action's cell of it; nowhere where the plan has no such column. */
export function planCells({ plan, found }: PlanAtHand, field: keyof Action, index?: number): Area[] {
  const { area } = found;
  const at = plan.columns[field];
  const first = plan.rows[index ?? 0];
  const last = index === undefined ? plan.rows.at(-1) : first;
  if (at === undefined || first === undefined || last === undefined) return [];
  return [{ ...area, row: area.row + first, rows: last - first + 1, column: area.column + at, columns: 1 }];
}
