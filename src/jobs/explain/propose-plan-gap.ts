import type { Days } from '../../core/calendar/period';
import type { Column } from '../../sheet/table';
import { fill } from '../../texts/fill';
import { resultHeadings } from '../../texts/headings';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { sourceLine } from '../source-line';
import { bookedSums, cellsSum } from '../track/actual-cells';
import type { Orders } from '../track/orders';
import { factorsOf } from '../track/pace-rows';
import type { PlanComparison, SharedDimension } from './plan-against-orders';
import { putSpots } from './sheet-parts';

export interface PlanGapSheet {
  readonly comparison: PlanComparison;
  readonly plan: { readonly source: Source; readonly target: Column; readonly rows: readonly number[] };
  readonly orders: Orders;
  readonly days: Days;
  readonly by: SharedDimension;
  /** Whether only some members count: then sums of the whole column would be too much. */
  readonly isPart: boolean;
  readonly sentence: string;
}

const HEADING_ROW = 6;
const FIRST = HEADING_ROW + 1;

/** A new sheet with targets, orders and gaps by name, live on both tables, with TARGET.EXPLAIN over the gaps. */
export function proposePlanGap(input: PlanGapSheet, as: 'formulas' | 'values', language: Language): Proposal {
  const { comparison, plan, orders, days, by, isPart } = input;
  const { rows, spots } = comparison;
  const names = { before: jobTexts.target[language], after: jobTexts.actual[language] };
  const sheet = buildSheet(fill(jobTexts.explainSheet, language, names));
  const { table } = plan.source;
  sheet.put(0, 0, fill(jobTexts.explainTitle, language, { before: table.name, after: orders.source.table.name }));
  sheet.put(1, 0, sourceLine(table, language, [table.area, orders.source.table.area]));
  sheet.put(3, 0, resultHeadings.start[language], days.from);
  sheet.put(4, 0, resultHeadings.end[language], days.to);
  sheet.format(3, 1, 2, 1, 'yyyy-mm-dd');
  sheet.put(HEADING_ROW, 0, by.plan.heading, names.before, names.after, jobTexts.difference[language]);
  const [targetFactor, actualFactor] = factorsOf(plan.target, orders.amount);
  const isLive = as === 'formulas' && !isPart;
  const booked = isLive ? bookedSums({ ...orders, by: by.orders }, rows.length, actualFactor) : null;
  rows.forEach((row, index) => {
    const line = FIRST + index;
    const own = plan.rows.filter((one) => foldName(memberName(by.plan.values[one])) === foldName(row.label));
    const target = isLive ? cellsSum(plan.source, plan.target, own, targetFactor, row.before) : row.before;
    const sum = booked?.(row.label, `$A${line + 1}`, fixedCellName(3, 1), fixedCellName(4, 1)) ?? null;
    const actual = sum === null ? row.after : { formula: `=${sum}` };
    sheet.put(line, 0, row.label, target, actual, { formula: `=${cellName(line, 2)}-${cellName(line, 1)}` });
  });
  const sumRow = FIRST + rows.length;
  sheet.put(sumRow, 0, jobTexts.total[language]);
  for (const column of [1, 2, 3]) {
    sheet.put(sumRow, column, { formula: `=SUM(${rangeName(FIRST, column, rows.length, 1)})` });
  }
  const [labels, gaps] = [0, 3].map((column) => rangeName(FIRST, column, rows.length, 1));
  const call = `TARGET.EXPLAIN(${cellName(sumRow, 1)},${cellName(sumRow, 2)},${labels},${gaps},"${language}")`;
  sheet.put(2, 0, as === 'formulas' ? { formula: `=${call}` } : input.sentence);
  if (spots.ok) putSpots(sheet, sumRow + 2, spots.value, null, language);
  sheet.title();
  sheet.headings(HEADING_ROW);
  sheet.sums(sumRow);
  sheet.format(FIRST, 1, rows.length + 1, 3, '#,##0');
  return {
    basis: [
      ...basisOf(plan.source, [plan.target, by.plan]),
      ...basisOf(orders.source, [orders.date, orders.amount, by.orders]),
    ],
    sheets: [sheet.draft({ columnWidths: [26, 15, 15, 15, 15] })],
    changes: [],
  };
}
