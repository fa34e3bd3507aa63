import type { CellInput } from '../../sheet/draft';
import type { Language } from '../../texts/language';
import { trackTexts } from '../../texts/track';
import { cellName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { criterionOf } from './actual-cells';
import { dailyFormula } from './landing-formula';
import { calendarArgument, HEADING_ROW, PACE_CELLS, periodArgument } from './pace-cells';
import { ordersOf } from './pace-choices';
import { SURE } from './pace-line';
import type { PlanBlock } from './pace-plans';
import type { PaceRow } from './pace-row';
import { factorsOf, type PaceTable } from './pace-rows';

const FIRST = HEADING_ROW + 1;
const COLUMNS = { status: 11, base: 12, stretch: 13, goal: 14, landing: 15, chanceOfBase: 19 } as const;
const SIGNS = { ahead: '▲', 'on-pace': '●', behind: '▼', 'at-risk': '✖' } as const;

/**
 * Right of the figures: the traffic light in a word, base and stretch, the goal that counts now, and with bookings by day
 * the landing, its interval and chances. Answers the last column.
 */
export function putGoals(
  sheet: SheetBuilder,
  result: PaceTable,
  plans: PlanBlock,
  as: 'formulas' | 'values',
  language: Language,
): number {
  const { choices, rows, total } = result;
  const isLive = as === 'formulas';
  const orders = ordersOf(choices);
  const text = (
    name: 'status' | 'base' | 'stretch' | 'goalNow' | 'expectedLanding' | 'low' | 'high' | 'chance' | 'chanceOfBase',
  ) => trackTexts[name][language];
  const more = orders === null ? [] : (['expectedLanding', 'low', 'high', 'chance', 'chanceOfBase'] as const);
  sheet.put(HEADING_ROW, COLUMNS.status, ...(['status', 'base', 'stretch', 'goalNow', ...more] as const).map(text));
  const lines = [...rows, ...(total === null ? [] : [total])];
  lines.forEach((line, index) => {
    const row = FIRST + index;
    const [target, actual, pace, base] = [1, 2, 5, COLUMNS.base].map((column) => cellName(row, column));
    const word = (status: keyof typeof SIGNS) => `${SIGNS[status]} ${trackTexts.statuses[status][language]}`;
    const { onPace, behind, base: baseShare, stretch: stretchShare } = PACE_CELLS;
    const light = [
      `${pace}>=1,"${word('ahead')}"`,
      `${pace}>=${onPace},"${word('on-pace')}"`,
      `${pace}>=${behind},"${word('behind')}"`,
    ];
    const places = Number.isInteger(line.target) ? 0 : 2;
    const chance = cellName(row, COLUMNS.chanceOfBase);
    const goal = (which: 'base' | 'stretch') => trackTexts[which === 'base' ? 'goalBase' : 'goalStretch'][language];
    const [first, later] = [`"${goal('base')}"`, `"${goal('stretch')}"`];
    const sure = orders === null ? first : `IF(${chance}="",${first},IF(${chance}>=${SURE},${later},${first}))`;
    const cells: CellInput[] = isLive
      ? [
          { formula: `=IF(${pace}="","",IF(${light.join(',IF(')},"${word('at-risk')}"))))` },
          { formula: `=ROUND(${target}*${baseShare},${places})` },
          { formula: `=ROUND(${target}*${stretchShare},${places})` },
          { formula: `=IF(${actual}>=${base},${later},${sure})` },
        ]
      : [line.status === null ? '' : word(line.status), line.base.target, line.stretch.target, goal(line.goal)];
    sheet.put(row, COLUMNS.status, ...cells);
    if (line.landing !== null) putLanding(sheet, result, plans, line, row, isLive);
  });
  sheet.format(FIRST, COLUMNS.base, lines.length, 2, '#,##0');
  if (orders === null) return COLUMNS.goal;
  sheet.format(FIRST, COLUMNS.landing, lines.length, 3, '#,##0');
  sheet.format(FIRST, COLUMNS.landing + 3, lines.length, 2, '0%');
  return COLUMNS.chanceOfBase;
}

function putLanding(
  sheet: SheetBuilder,
  result: PaceTable,
  plans: PlanBlock,
  line: PaceRow,
  row: number,
  isLive: boolean,
): void {
  const { choices, rows, outside } = result;
  const orders = ordersOf(choices)!;
  const { by } = orders;
  const isSum = line.rows.length === 0;
  const criterion = isSum || by === null ? null : criterionOf(by, line.label, `$A${row + 1}`);
  // the sum of rows is that of all bookings only where none is left out, now and in the months before
  const isWhole = by === null || (isSum && outside === 0 && result.coversAll);
  const factor = factorsOf(choices.target, orders.amount)[1];
  const name = criterion === null || by === null ? null : { column: by, cell: criterion };
  const daily = isLive && (isWhole || name !== null) ? dailyFormula(orders, name, factor, 2 * (rows.length + 1)) : null;
  const { landing, low, high, chance } = line.landing!;
  if (daily === null) {
    sheet.put(row, COLUMNS.landing, landing, low, high, chance, line.base.chance);
    return;
  }
  const end = plans.season === null ? '' : `,,${plans.season}`;
  const { asOf } = PACE_CELLS;
  const call = (target: string) =>
    `TARGET.LANDING(${target},${daily},${asOf},${periodArgument(choices)},${calendarArgument(choices)}${end})`;
  sheet.put(row, COLUMNS.landing, { formula: `=${call(cellName(row, 1))}` });
  sheet.put(row, COLUMNS.chanceOfBase, { formula: `=INDEX(${call(cellName(row, COLUMNS.base))},1,4)` });
}
