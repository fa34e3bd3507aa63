import type { Cell } from '../../sheet/grid';
import type { CheckAnswer, CheckOrder } from './check-order';
import { loadCheck } from './load-check';

/** What a Worker does with the orders that come, one after the other: it answers the last of them. */
export function serveCheck(): (order: CheckOrder) => Promise<CheckAnswer | null> {
  const grid: (readonly Cell[])[] = [];
  const formulas: (readonly (string | null)[])[] = [];
  return async (order) => {
    if ('rows' in order) {
      for (const row of order.rows) grid.push(row);
      for (const row of order.formulas) formulas.push(row);
      return null;
    }
    const { area, language, fiscalYearStart } = order.question;
    try {
      const checkArea = await loadCheck();
      return { checked: checkArea(grid, area, language, formulas, fiscalYearStart) };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
