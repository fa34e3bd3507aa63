import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { planTexts } from '../../texts/plan';
import { formatArea } from '../../sheet/format-area';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import type { RatePlan } from './rate-plan';
import { linkedFormula } from './total-of';

/** A new sheet with the rate of each member of the last level, their base, and the base-weighted mean as a check. */
export function proposeRates(source: Source, plan: RatePlan, as: 'formulas' | 'values', language: Language): Proposal {
  const { choices, nodes, shift } = plan;
  const { rate, base, levels, target, cell, method } = choices;
  const depth = levels.length;
  const leaves = nodes.filter(({ path }) => path.length === depth);
  const sheet = buildSheet(fill(planTexts.rateSheet, language, { rate: rate.heading }));
  const dimensions = levels.map(({ heading }) => heading).join(' × ');
  sheet.put(0, 0, fill(planTexts.rateTitle, language, { rate: rate.heading, dimensions }));
  const place = formatArea(source.table.area);
  sheet.put(1, 0, fill(planTexts.rateSource, language, { table: source.table.name, place, base: base.heading }));
  sheet.put(2, 0, planTexts.rateMethods[method][language]);

  const first = 8;
  const sumRow = first + leaves.length;
  const [baseColumn, lastColumn, targetColumn] = [depth, depth + 1, depth + 2];
  const range = (column: number) => rangeName(first, column, leaves.length, 1);
  const mean = (column: number) => `SUMPRODUCT(${range(baseColumn)},${range(column)})/SUM(${range(baseColumn)})`;
  const live = as === 'formulas' && (method === 'inherit' || shift !== null);
  const targetCell = fixedCellName(4, 1);
  const linked = as === 'formulas' && cell !== undefined ? { formula: linkedFormula(cell) } : target;
  sheet.put(4, 0, planTexts.rateTarget[language], linked);
  if (cell !== undefined) {
    const from = { name: cell.name, place: formatArea(cell.area) };
    sheet.put(4, 2, fill(planTexts.linkedTotal, language, from));
  }
  if (method === 'weighted' && shift !== null) {
    sheet.put(5, 0, planTexts.rateShift[language], live ? { formula: `=${targetCell}-${mean(lastColumn)}` } : shift);
    sheet.format(5, 1, 1, 1, '+0.00%;-0.00%');
  }
  const headings = [base.heading, planTexts.rateLast[language], planTexts.rateOwn[language]];
  sheet.put(first - 1, 0, ...levels.map(({ heading }) => heading), ...headings);
  for (const [index, node] of leaves.entries()) {
    const row = first + index;
    const formula = method === 'inherit' ? `=${targetCell}` : `=${cellName(row, lastColumn)}+${fixedCellName(5, 1)}`;
    const labels = node.path.map((name) => name || jobTexts.blank[language]);
    sheet.put(row, 0, ...labels, node.base, node.last, live ? { formula } : node.target);
  }
  sheet.put(sumRow, 0, jobTexts.total[language]);
  sheet.put(sumRow, baseColumn, { formula: `=SUM(${range(baseColumn)})` });
  for (const column of [lastColumn, targetColumn]) sheet.put(sumRow, column, { formula: `=${mean(column)}` });
  sheet.title();
  sheet.headings(first - 1);
  sheet.sums(sumRow);
  sheet.format(4, 1, 1, 1, '0.0%');
  sheet.format(first, baseColumn, leaves.length + 1, 1, '#,##0');
  sheet.format(first, lastColumn, leaves.length + 1, 2, '0.0%');
  return {
    basis: [
      ...basisOf(source, [rate, base, ...levels]),
      ...(cell === undefined ? [] : [{ area: cell.area, values: [[cell.value]] }]),
    ],
    sheets: [sheet.draft({ columnWidths: [26, ...Array.from({ length: depth + 2 }, () => 15)] })],
    changes: [],
  };
}
