import type { CellInput } from '../../sheet/draft';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import { resultHeadings } from '../../texts/headings';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { trackTexts } from '../../texts/track';
import type { Proposal } from '../proposal';
import { cellName, rangeName } from '../reference';
import { buildSheet, type SheetBuilder } from '../sheet-builder';
import type { Source } from '../source';
import { sourceLine } from '../source-line';
import { bookedSums, cellsSum } from './actual-cells';
import { paceBasis } from './pace-basis';
import { actualColumn, CALENDAR_WORDS, ordersOf } from './pace-choices';
import { DAYS_COLUMN, HEADING_ROW, isFiscal, PACE_CELLS } from './pace-cells';
import { PACE_FIGURES, putFigures } from './pace-figures';
import { putGoals } from './pace-goals';
import type { PaceRow } from './pace-row';
import { factorsOf, type PaceTable } from './pace-rows';
import { optionWords } from '../../texts/option-words';
import { putPlans } from './pace-plans';

const FORMATS = ['#,##0', '#,##0', '0.0%', '#,##0', '0.00', '#,##0', '#,##0', '0', '#,##0', '#,##0'];

const FIRST = HEADING_ROW + 1;

/** A new sheet with the pace of every row: live on the source's targets and actuals, or as fixed values. */
export function proposePace(
  source: Source,
  result: PaceTable,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { choices, rows, total } = result;
  const { target, label } = choices;
  const orders = ordersOf(choices);
  const amount = actualColumn(choices);
  const sheet = buildSheet(fill(jobTexts.paceSheet, language, { day: dateText(choices.asOf) }));
  putHead(sheet, source, result, as, language);

  const headings = PACE_FIGURES.map((figure) => resultHeadings[figure][language]);
  sheet.put(HEADING_ROW, 0, label?.heading ?? '', jobTexts.target[language], jobTexts.actual[language], ...headings);
  const [targetFactor, actualFactor] = factorsOf(target, amount);
  const booked = orders && bookedSums(orders, rows.length, actualFactor);
  const actualOf = (line: PaceRow, row: number): CellInput => {
    if (as === 'values') return line.actual;
    if (orders === null) return cellsSum(source, amount, line.rows, actualFactor, line.actual);
    const sum = booked?.(line.label, `$A${row + 1}`, PACE_CELLS.from, PACE_CELLS.asOf) ?? null;
    return sum === null ? line.actual : { formula: `=${sum}` };
  };
  const sumRow = FIRST + rows.length;
  const lines = total === null ? rows.length : rows.length + 1;
  // so far below that the rows are read as a table without them: pay is worked out from it
  const after = FIRST + lines + 3;
  const plans = putPlans(sheet, result, after, as, language);
  for (const [index, line] of rows.entries()) {
    const row = FIRST + index;
    const targetCell =
      plans.targetOf(line) ??
      (as === 'values' ? line.target : cellsSum(source, target, line.rows, targetFactor, line.target));
    sheet.put(row, 0, line.label, targetCell, actualOf(line, row));
  }
  if (total !== null) {
    const sum = (column: number) => ({ formula: `=SUM(${rangeName(FIRST, column, rows.length, 1)})` });
    sheet.put(sumRow, 0, total.label, sum(1), sum(2));
  }
  putFigures(sheet, result, plans, as);
  const last = putGoals(sheet, result, plans, as, language);

  sheet.title();
  sheet.headings(HEADING_ROW);
  if (total !== null) sheet.sums(sumRow);
  for (const [index, format] of FORMATS.entries()) sheet.format(FIRST, 1 + index, lines, 1, format);
  return {
    basis: paceBasis(source, choices),
    sheets: [sheet.draft({ columnWidths: [26, ...Array.from({ length: last }, () => 14)] })],
    changes: [],
  };
}

function putHead(
  sheet: SheetBuilder,
  { table }: Source,
  { choices, days }: PaceTable,
  as: 'formulas' | 'values',
  language: Language,
): void {
  const { asOf, period, calendar, changes = [], thresholds = {}, base = 0.8, stretch = 1.2 } = choices;
  const orders = ordersOf(choices);
  sheet.put(0, 0, fill(jobTexts.paceTitle, language, { table: table.name, day: dateText(asOf) }));
  const areas = [table.area, ...(orders === null ? [] : [orders.source.table.area])];
  sheet.put(1, 0, sourceLine(table, language, areas));
  sheet.put(3, 0, jobTexts.asOf[language], asOf);
  const hasDates = isFiscal(choices);
  sheet.put(4, 0, jobTexts.period[language], ...(hasDates ? [days.from, days.to] : [optionWords[period][language]]));
  sheet.put(5, 0, jobTexts.calendar[language], CALENDAR_WORDS[calendar]);
  if (changes.length > 0) putDays(sheet, choices, language);
  sheet.format(3, 1, 1, 1, 'yyyy-mm-dd');
  if (hasDates) sheet.format(4, 1, 1, 2, 'yyyy-mm-dd');
  const text = (name: 'onPaceFrom' | 'behindFrom' | 'baseShare' | 'stretchShare' | 'periodFrom') =>
    trackTexts[name][language];
  sheet.put(3, 3, text('onPaceFrom'), thresholds.onPace ?? 0.95, '', text('baseShare'), base);
  sheet.put(4, 3, text('behindFrom'), thresholds.behind ?? 0.8, '', text('stretchShare'), stretch);
  const asOfCell = PACE_CELLS.asOf;
  const starts = {
    week: `=${asOfCell}-WEEKDAY(${asOfCell},2)+1`,
    month: `=DATE(YEAR(${asOfCell}),MONTH(${asOfCell}),1)`,
    quarter: `=DATE(YEAR(${asOfCell}),INT((MONTH(${asOfCell})-1)/3)*3+1,1)`,
    year: `=DATE(YEAR(${asOfCell}),1,1)`,
  };
  const start = hasDates ? { formula: `=${cellName(4, 1)}` } : { formula: starts[period] };
  sheet.put(5, 3, text('periodFrom'), as === 'values' ? days.from : start);
  sheet.format(5, 4, 1, 1, 'yyyy-mm-dd');
  sheet.format(3, 4, 2, 1, '0%');
  sheet.format(3, 7, 2, 1, '0%');
  if (as === 'values') return;
  sheet.inputs(3, 1, 3, 1);
  sheet.inputs(3, 4, 2, 1);
  sheet.inputs(3, 7, 2, 1);
}

/** The calendar with the days that differ from it, as worksheet functions take a list. */
function putDays(sheet: SheetBuilder, { calendar, changes = [] }: PaceTable['choices'], language: Language): void {
  sheet.put(HEADING_ROW, DAYS_COLUMN, jobTexts.calendar[language]);
  sheet.put(HEADING_ROW + 1, DAYS_COLUMN, CALENDAR_WORDS[calendar]);
  changes.forEach(({ serial, workday }, index) =>
    sheet.put(HEADING_ROW + 2 + index, DAYS_COLUMN, serial, jobTexts.dayKinds[workday ? 'work' : 'off'][language]),
  );
  sheet.format(HEADING_ROW + 2, DAYS_COLUMN, changes.length, 1, 'yyyy-mm-dd');
}
