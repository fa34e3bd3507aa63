import type { CellInput } from '../../sheet/draft';
import { resultHeadings } from '../../texts/headings';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { trackTexts } from '../../texts/track';
import { cellName, fixedCellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { dailyFormula } from './landing-formula';
import { calendarArgument, HEADING_ROW, PACE_CELLS, periodArgument, shareFormula } from './pace-cells';
import { ordersOf } from './pace-choices';
import type { PaceRow } from './pace-row';
import { factorsOf, type PaceTable } from './pace-rows';

/** What stands below a pace sheet's rows, and where: seasonal indices, the share usually done, changed targets. */
export interface PlanBlock {
  /** The share of the period that is expected to be done by now. */
  readonly shareCell: string;
  /** The twelve indices as a range; null without them. */
  readonly season: string | null;
  /** The target of a row that was changed on the way, from its plans; null for others. */
  targetOf(line: PaceRow): CellInput | null;
  expectedOf(line: PaceRow): CellInput | null;
}

/** Writes the blocks below the rows, from row `at` on. */
export function putPlans(
  sheet: SheetBuilder,
  result: PaceTable,
  at: number,
  as: 'formulas' | 'values',
  language: Language,
): PlanBlock {
  const { seasonality, rows, usualShare } = result;
  let row = at;
  let season: string | null = null;
  if (seasonality !== null) {
    sheet.put(row, 0, trackTexts.seasonBlock[language], ...seasonality);
    sheet.format(row, 1, 1, 12, '0.00');
    season = `${fixedCellName(row, 1)}:${fixedCellName(row, 12)}`;
    row += 2;
  }
  const changed = rows.filter(({ plans }) => plans !== null);
  const shareCell = fixedCellName(row, 1);
  if (usualShare !== null || changed.length > 0) {
    const text = usualShare === null ? trackTexts.shareByNow : trackTexts.usualShare;
    sheet.put(row, 0, text[language], shareOf(result, season, as));
    sheet.format(row, 1, 1, 1, '0.0%');
    row += 2;
  }
  const cells = new Map<PaceRow, { readonly target: string; readonly expected: string }>();
  if (changed.length > 0) {
    const { changesBlock, planShare, planShareToDate } = trackTexts;
    const headings = [changesBlock, resultHeadings.start, jobTexts.target, planShare, planShareToDate];
    sheet.put(row, 0, ...headings.map((text) => text[language]));
    sheet.headings(row);
    row += 1;
  }
  for (const line of changed) {
    const count = line.plans!.length;
    line.plans!.forEach(({ from, target, share, shareToDate }, index) => {
      const isLive = as === 'formulas' && usualShare === null;
      const live = isLive ? sharesOf(result, row + index, index, count, season) : [share, shareToDate];
      sheet.put(row + index, 0, line.label, from, target, ...live);
    });
    sheet.format(row, 1, count, 1, 'yyyy-mm-dd');
    sheet.format(row, 2, count, 1, '#,##0');
    sheet.format(row, 3, count, 2, '0.0%');
    const product = (column: number) =>
      `=SUMPRODUCT(${rangeName(row, 2, count, 1)},${rangeName(row, column, count, 1)})`;
    cells.set(line, { target: product(3), expected: product(4) });
    row += count;
  }
  const formula = (line: PaceRow, which: 'target' | 'expected') => {
    const own = as === 'formulas' ? cells.get(line) : undefined;
    return own === undefined ? null : { formula: own[which] };
  };
  return {
    shareCell,
    season,
    targetOf: (line) => formula(line, 'target'),
    expectedOf: (line) => formula(line, 'expected'),
  };
}

/** What part of the period a plan stands, in the whole and up to now; its first day is in column B, the next one's below. */
function sharesOf(
  { choices }: PaceTable,
  row: number,
  index: number,
  count: number,
  season: string | null,
): CellInput[] {
  const share = (day: string) => shareFormula(choices, day, season);
  const [start, next] = [cellName(row, 1), cellName(row + 1, 1)];
  const before = index === 0 ? '' : `-${share(`${start}-1`)}`;
  const isLast = index === count - 1;
  const end = isLast ? '1' : share(`${next}-1`);
  const { asOf } = PACE_CELLS;
  const now = isLast ? asOf : `IF(${asOf}<${next},${asOf},${next}-1)`;
  return [{ formula: `=${end}${before}` }, { formula: `=IF(${asOf}<${start},0,${share(now)}${before})` }];
}

/** The share expected by now: of working days, or from TARGET.LANDING where it follows the months before. */
function shareOf(result: PaceTable, season: string | null, as: 'formulas' | 'values'): CellInput {
  const { choices, usualShare, shareByNow, total, rows, outside } = result;
  if (as === 'values') return usualShare ?? shareByNow;
  const { asOf } = PACE_CELLS;
  if (usualShare === null) return { formula: `=${shareFormula(choices, asOf, season)}` };
  const orders = ordersOf(choices);
  const daily = orders && dailyFormula(orders, null, factorsOf(choices.target, orders.amount)[1], 1);
  if (daily === null || total === null || outside !== 0 || total.actual === 0) return usualShare;
  const end = season === null ? '' : `,,${season}`;
  const landing = `TARGET.LANDING(0,${daily},${asOf},${periodArgument(choices)},${calendarArgument(choices)}${end})`;
  // landing = actual ÷ share: of the three, two are known
  return { formula: `=${cellName(HEADING_ROW + 1 + rows.length, 2)}/INDEX(${landing},1,1)` };
}
