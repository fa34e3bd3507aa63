import type { CellInput } from '../../sheet/draft';
import { cellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { calendarArgument, HEADING_ROW, PACE_CELLS, periodArgument, shareFormula } from './pace-cells';
import type { PlanBlock } from './pace-plans';
import type { PaceTable } from './pace-rows';

/** What TARGET.PACE answers for a row, in its order. */
export const PACE_FIGURES = [
  'attainment',
  'expected',
  'pace',
  'gap',
  'remaining',
  'daysLeft',
  'required',
  'landing',
] as const;
const FIRST = HEADING_ROW + 1;

/**
 * The eight figures of every row: one TARGET.PACE for all where working days count alike; where the months before give
 * the curve or a target changed on the way, formulas of their own, since what is expected is then no matter of working
 * days alone.
 */
export function putFigures(sheet: SheetBuilder, result: PaceTable, plans: PlanBlock, as: 'formulas' | 'values'): void {
  const { choices, rows, total, usualShare } = result;
  const lines = [...rows, ...(total === null ? [] : [total])];
  if (as === 'values') {
    lines.forEach(({ pace }, index) => sheet.put(FIRST + index, 3, ...PACE_FIGURES.map((figure) => pace[figure])));
    return;
  }
  const { asOf } = PACE_CELLS;
  const calendar = calendarArgument(choices);
  const period = periodArgument(choices);
  if (usualShare === null && rows.every((row) => row.plans === null)) {
    const season = plans.season === null ? '' : `,${plans.season}`;
    const call = (row: number, count: number) => {
      const [targets, actuals] = [1, 2].map((column) => rangeName(row, column, count, 1));
      return { formula: `=TARGET.PACE(${targets},${actuals},${asOf},${period},,${calendar}${season})` };
    };
    sheet.put(FIRST, 3, call(FIRST, rows.length));
    if (total !== null) sheet.put(FIRST + rows.length, 3, call(FIRST + rows.length, 1));
    return;
  }
  const share = plans.shareCell;
  lines.forEach((line, index) => {
    const row = FIRST + index;
    const [target, actual, expected, remaining, days] = [1, 2, 4, 7, 8].map((column) => cellName(row, column));
    const own: CellInput =
      line === total
        ? { formula: `=SUM(${rangeName(FIRST, 4, rows.length, 1)})` }
        : (plans.expectedOf(line) ?? { formula: `=${target}*${share}` });
    sheet.put(
      row,
      3,
      { formula: `=IF(${target}=0,"",${actual}/${target})` },
      own,
      { formula: `=IF(${expected}=0,"",${actual}/${expected})` },
      { formula: `=${actual}-${expected}` },
      { formula: `=${target}-${actual}` },
      { formula: `=${shareFormula(choices, asOf, null, 'days-left')}` },
      { formula: `=IF(${remaining}<=0,0,IF(${days}=0,"",${remaining}/${days}))` },
      { formula: `=IF(${share}=0,"",${actual}/${share})` },
    );
  });
}
